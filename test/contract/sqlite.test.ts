import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DataInUseError, openSqlite } from '../../server/store/sqlite.ts'
import { tempFolder } from '../support/start-server.ts'
import { storeContract } from './store-contract.ts'

storeContract('the SQLite store', async () => {
  const folder = await tempFolder()
  return {
    open: async () => openSqlite(join(folder.path, 'data', 'throughline.db')),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
})

it('the data belongs to one server at a time, and is free when that one is gone', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  {
    await using _first = openSqlite(file)
    expect(() => openSqlite(file)).toThrow(DataInUseError)
    expect(() => openSqlite(file)).toThrow(folder.path)
  }
  await using again = openSqlite(file)
  expect(await again.isHealthy()).toBe(true)
})
