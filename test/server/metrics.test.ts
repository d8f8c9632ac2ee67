import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { type HealthPorts, serveHealth } from '../../server/http/health.ts'
import { probeOf } from '../../server/watch/probe.ts'
import { Pulse } from '../../server/watch/pulse.ts'
import { addNote } from '../../shared/board/notes.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'

it('[O1] the counts are for this machine and for the keeper, whoever else passes a proxy', async () => {
  await using server = await startServer()
  const { keys } = await makeRound(server.url)
  const url = `${server.url}/metrics`
  const here = await fetch(url)
  expect(here.status).toBe(200)
  expect(here.headers.get('content-type')).toContain('text/plain; version=0.0.4')

  const proxied = { 'x-forwarded-for': '127.0.0.1' }
  const withKey = (key: string) => ({ ...proxied, authorization: `Bearer ${key}` })
  expect((await fetch(url, { headers: proxied })).status).toBe(401)
  expect((await fetch(url, { headers: withKey(keys.facilitator) })).status).toBe(403)
  expect((await fetch(url, { headers: withKey(server.keeper) })).status).toBe(200)
})

it('[O1] the counts tell what happened, and name nobody however many come', async () => {
  await using server = await startServer()
  const before = await scrape(server.url)
  const boards: string[] = []
  for (let nth = 0; nth < 5; nth++) {
    const { board, keys } = await makeRound(server.url)
    boards.push(board)
    await using client = await connectRaw(server.url, board, keys.participant)
    addNote(client.board, aNote('Pupils asked each other'), 1)
    await client.flushed()
  }
  const { board, keys } = await makeRound(server.url)
  await using _projector = await connectRaw(server.url, board, keys.viewer)
  const after = await scrape(server.url)
  for (const series of [
    'throughline_frames_total{direction="in"}',
    'throughline_bytes_total{direction="out"}',
    'throughline_tick_seconds_count',
    'throughline_ack_seconds_count',
    'throughline_commit_seconds_count',
    'throughline_commit_rows_count',
    'throughline_load_seconds_count',
  ]) {
    expect(count(after, series), series).toBeGreaterThan(count(before, series))
  }
  expect(count(after, 'throughline_sockets{role="viewer"}')).toBe(1)
  expect(count(after, 'throughline_rooms{with="people"}')).toBe(1)
  expect(count(after, 'throughline_rooms{with="nobody"}')).toBe(5)
  expect(count(after, 'throughline_unacked_age_seconds')).toBe(0)
  expect(count(after, 'throughline_store_ok')).toBe(1)
  const ours = (text: string) => seriesOf(text).filter((name) => name.startsWith('throughline_'))
  expect(ours(after)).toEqual(ours(before))
  for (const board of boards) expect(after).not.toContain(board)
})

it('[O1] every count is there from the start, so that none is not the same as unknown', async () => {
  await using server = await startServer()
  const series = seriesOf(await scrape(server.url))
  expect(series).toEqual(
    expect.arrayContaining([
      'throughline_frames_total{direction="in"}',
      'throughline_bytes_total{direction="out"}',
      'throughline_tick_seconds_count',
      'throughline_tick_updates_count',
      'throughline_ack_seconds_count',
      'throughline_commit_rows_count',
      'throughline_load_seconds_count',
      'throughline_compaction_seconds_count',
      'throughline_nacks_total{reason="locked"}',
      'throughline_slow_readers_total{stage="no-updates"}',
      'throughline_resyncs_total',
      'throughline_quarantined',
      'throughline_quarantined_total',
      'throughline_offences_total{kind="rate"}',
      'throughline_rooms{with="nobody"}',
      'throughline_sockets{role="viewer"}',
      'throughline_documents_bytes',
      'throughline_buffered_bytes_max',
      'throughline_unacked_age_seconds',
      'throughline_store_lag_seconds',
      'throughline_disk_free_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
    ]),
  )
})

const WELL = { ok: true, lagMs: 1, freeBytes: 1_000 }

it('[O2] a server that is well is alive and ready', async () => {
  await using server = await startServer()
  for (const path of ['/livez', '/readyz']) {
    const answer = await fetch(`${server.url}${path}`)
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
  }
})

it.each<[string, '/livez' | '/readyz', Partial<HealthPorts>, string]>([
  ['a blocked loop', '/livez', { lateMs: () => 2_500 }, 'The process is 2.5 s late.'],
  ['stopping', '/readyz', { isStopping: () => true }, 'The server is stopping.'],
  [
    'a database that fails',
    '/readyz',
    { health: async () => ({ ...WELL, ok: false }) },
    'The database can not be written to.',
  ],
  [
    'a slow database',
    '/readyz',
    { health: async () => ({ ...WELL, lagMs: 1_200 }) },
    'The database needs 1.2 s for a write.',
  ],
])('[O2] %s is told with 503 and the reason', async (_state, path, ill, why) => {
  await using app = Fastify()
  serveHealth(app, { lateMs: () => 0, health: async () => WELL, isStopping: () => false, ...ill })
  const answer = await app.inject(path)
  expect([answer.statusCode, answer.json()]).toEqual([503, { ok: false, why }])
  const other = await app.inject(path === '/livez' ? '/readyz' : '/livez')
  expect(other.statusCode).toBe(200)
})

it('[O2] a blocked loop is felt as soon as it runs again', () => {
  using pulse = new Pulse()
  expect(pulse.lateMs).toBeLessThan(2_000)
  // Nothing else runs in here meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_600)
  expect(pulse.lateMs).toBeGreaterThan(2_000)
})

it('[O2] however many ask at once, the disk is asked once', async () => {
  let asked = 0
  const probe = probeOf(async () => {
    asked++
    return WELL
  })
  await Promise.all([probe(), probe(), probe()])
  await probe()
  expect(asked).toBe(1)
})

it('[O2] a store that fails at being asked is not well', async () => {
  const probe = probeOf(() => Promise.reject(new Error('gone')))
  expect((await probe()).ok).toBe(false)
})

async function scrape(url: string): Promise<string> {
  return (await fetch(`${url}/metrics`)).text()
}

/** The names of all series with their labels, in the order of the text. */
function seriesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const name = /^([a-z]\S*) \S+$/.exec(line)?.[1]
    return name === undefined ? [] : [name]
  })
}

function count(text: string, series: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `))
  return Number(line?.split(' ')[1])
}
