import { request } from 'node:http'
import type { MadeBoard, NewBoard } from '../../../../shared/wire/api.ts'
import { addressOf } from '../people/address.ts'
import { ourWire } from '../wire/ours.ts'
import { type ServerProcess, startProcess } from './process.ts'
import type { Place, ServerKind } from './server.ts'

/** As `npm start` starts it. */
const { SERVER } = (await import(
  new URL('../../../../server/launch/server.mjs', import.meta.url).href
)) as { readonly SERVER: readonly string[] }

const ROUND: NewBoard = {
  about: {
    title: 'A round under load',
    school: 'Fenwater Lane Primary',
    network: 'Riverside Schools',
    date: '2025-03-12',
    lead: 'If',
    focus: '',
    questions: [],
    rooms: [],
    teams: [],
    language: 'en',
    authors: 'hidden',
  },
}

/** The real program. Its limit of messages a socket is raised: nobody writes as fast as a bench. */
export const ours: ServerKind = {
  name: 'ours',
  keeps: 'everything',
  hasDocuments: true,
  wire: ourWire,
  start: (folder) =>
    startProcess(SERVER, {
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      MESSAGES_PER_SECOND: '1000000',
    }),
  makePlace,
}

let made = 0

/** Opens a round over HTTP, each from an address of its own: one address may not open many. */
async function makePlace({ port }: ServerProcess): Promise<Place> {
  const { board, keys } = await post<MadeBoard>(port, '/api/boards', ROUND)
  return { path: `/sync/${board}?key=${keys.participant}`, name: board }
}

function post<T>(port: number, path: string, body: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const localAddress = addressOf(10_000 + made++)
    const headers = { 'content-type': 'application/json' }
    const asked = request(
      { host: '127.0.0.1', port, path, method: 'POST', headers, localAddress },
      (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => {
          if (answer.statusCode === 201) resolve(JSON.parse(text))
          else reject(new Error(`${path}: ${answer.statusCode} ${text}`))
        })
      },
    )
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })
}
