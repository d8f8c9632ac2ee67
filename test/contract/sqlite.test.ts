import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DataInUseError } from '../../server/store/errors.ts'
import { openStore } from '../support/open-store.ts'
import { tempFolder } from '../support/start-server.ts'
import { storeContract } from './store-contract.ts'

storeContract('the SQLite store', async () => {
  const folder = await tempFolder()
  const faults: string[] = []
  const file = join(folder.path, 'data', 'throughline.db')
  return {
    faults,
    open: () => openStore(file, (what) => faults.push(what)),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
})

it('the data belongs to one server at a time, and is free when that one is gone', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  {
    await using _first = await openStore(file)
    const refusal = await openStore(file).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DataInUseError)
    expect(String(refusal)).toContain(folder.path)
  }
  await using again = await openStore(file)
  expect(await again.isHealthy()).toBe(true)
})
