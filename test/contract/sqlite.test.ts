import { join } from 'node:path'
import { openSqlite } from '../../server/store/sqlite.ts'
import { tempFolder } from '../support/start-server.ts'
import { storeContract } from './store-contract.ts'

storeContract('the SQLite store', async () => {
  const folder = await tempFolder()
  return {
    open: async () => openSqlite(join(folder.path, 'data', 'throughline.db')),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
})
