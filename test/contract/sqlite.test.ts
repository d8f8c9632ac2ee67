import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { DataInUseError } from '../../server/store/errors.ts'
import { openStore } from '../support/open-store.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'
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
  expect(await again.health()).toMatchObject({ ok: true })
})

it('what keeps a store from opening is told apart by its code', async () => {
  await using folder = await tempFolder()
  const [garbage, newer] = [join(folder.path, 'garbage.db'), join(folder.path, 'newer.db')]
  await writeFile(garbage, 'This is no database. '.repeat(100))
  await expect(openStore(garbage)).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR', errcode: 26 })
  await expect(openStore(join(garbage, 'in-a-file', 'some.db'))).rejects.toMatchObject({
    code: 'ENOTDIR',
  })
  {
    using db = new DatabaseSync(newer)
    db.exec('PRAGMA user_version = 1000')
  }
  await expect(openStore(newer)).rejects.toThrow('written by a newer Throughline')
})

it('what was committed moves from the WAL into the database when nobody writes for a while', async () => {
  await using folder = await tempFolder()
  const file = join(folder.path, 'throughline.db')
  await using store = await openStore(file)
  const MEGABYTE = 2 ** 20
  await store.append('a board', new Uint8Array(MEGABYTE))
  expect((await stat(file)).size).toBeLessThan(MEGABYTE)
  await until(async () => (await stat(file)).size > MEGABYTE)
})
