// @hocuspocus/server with everything at its default, and SQLite as its own extension uses it: one
// blob a document, put in anew. The extension itself would compile a driver at its installation.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'

const db = new DatabaseSync(join(process.env.DATA_DIR, 'hocuspocus.db'))
db.exec(`CREATE TABLE IF NOT EXISTS "documents" (
  "name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))`)
const fetch = db.prepare('SELECT data FROM "documents" WHERE name = ?')
const store = db.prepare(`INSERT INTO "documents" ("name", "data") VALUES (?, ?)
  ON CONFLICT(name) DO UPDATE SET data = excluded.data`)

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT ?? 0),
  quiet: true,
  websocketOptions: { perMessageDeflate: false },
  extensions: [
    new Database({
      fetch: async ({ documentName }) => fetch.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => {
        store.run(documentName, state)
      },
    }),
  ],
})
await server.listen()
console.info(`listening at http://localhost:${server.address.port}`)
