import { expect, it } from 'vitest'
import { newId } from '../../server/access/ids.ts'
import { lanAddresses } from '../../server/lan.ts'
import { CODE_ALPHABET, showCode } from '../../shared/access.ts'
import { readBoard } from '../../shared/board/view.ts'
import { LIMITS } from '../../shared/limits.ts'
import { agendaFrom } from '../../shared/stage/timetables/index.ts'
import { errorSchema } from '../../shared/wire/api.ts'
import { ABOUT, apiOf, makeRound } from '../support/make-round.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'

interface Call {
  readonly method?: string
  readonly key?: string
  readonly body?: string
  readonly type?: string
}

async function call(url: string, { method = 'GET', key, body, type }: Call = {}) {
  const headers: Record<string, string> = {}
  if (key !== undefined) headers.authorization = `Bearer ${key}`
  if (body !== undefined) headers['content-type'] = type ?? 'application/json'
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const text = await answer.text()
  const problem = errorSchema.safeParse(text.startsWith('{') ? JSON.parse(text) : null)
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    code: problem.success ? problem.data.error.code : null,
  }
}

it('a new round begins with its set-up and the agenda that was chosen, or the full one', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const about = { ...ABOUT, questions: [...ABOUT.questions], rooms: ['A'], teams: [] }
  const chosen = [...agendaFrom('short', 'sv')]
  const [first, second] = [
    await api.makeBoard({ about: { ...about, language: 'sv' } }, null),
    await api.makeBoard({ about, agenda: chosen }, null),
  ]
  for (const [{ board, keys }, agenda] of [
    [first, agendaFrom('full', 'sv')],
    [second, chosen],
  ] as const) {
    await using client = await connectRaw(server.url, board, keys.viewer)
    expect(readBoard(client.board).stage.agenda).toEqual(agenda)
    expect(readBoard(client.board).stage.step).toBe(agenda[0]?.id)
  }
})

it('a code is read whatever its case, blanks and look-alikes, and everyone gets a key of their own', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, code } = await makeRound(server.url)
  expect([...code].every((character) => CODE_ALPHABET.includes(character))).toBe(true)
  const mistaken = code
    .replaceAll('0', 'O')
    .replaceAll('1', 'l')
    .replaceAll('2', 'z')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('V', 'u')
  const typed = [code, code.toLowerCase(), showCode(code), ` ${showCode(mistaken)} `]
  const keys = new Set<string>()
  for (const words of typed) {
    const joined = await api.join(words)
    expect(joined).toMatchObject({ board, role: 'participant' })
    keys.add(joined.key)
    using client = connectPlain(server.url, board, joined.key)
    await client.synced()
  }
  expect(keys.size).toBe(typed.length)
})

it('a wrong code is told so, and who guesses is slowed down, but not the class next to them', async () => {
  await using server = await startServer()
  const { board, keys, code } = await makeRound(server.url)
  const elsewhere = await makeRound(server.url)
  const join = (typed: string) =>
    call(`${server.url}/api/join`, { method: 'POST', body: JSON.stringify({ code: typed }) })
  // What can't be a code is no guess, however often it is typed.
  for (let times = 0; times < 20; times++) {
    for (const typed of ['', 'ABC', '!!!!!!', '000000000']) {
      expect(await join(typed)).toMatchObject({ status: 404, code: 'wrong-code' })
    }
  }
  expect(await join(code)).toMatchObject({ status: 200 })
  for (let tries = 0; tries < 30; tries++) {
    expect(await join('000000')).toMatchObject({ status: 404, code: 'wrong-code' })
  }
  // A few have to wait for their turn, and the rest are sent away.
  const crowd = (typed: string) => Array.from({ length: 12 }, () => join(typed).catch(() => null))
  const guesses = crowd('000000')
  const away = { status: 429, code: 'too-many-tries' }
  expect(await Promise.race(guesses)).toMatchObject(away)
  // A right code that nobody here has used yet waits with them, or guessing would not be slowed.
  expect(await Promise.race(crowd(elsewhere.code))).toMatchObject(away)
  expect(await join(code)).toMatchObject({ status: 200 })
  // Who is in is not disturbed.
  expect(await apiOf(server.url).boardInfo(board, keys.viewer)).toMatchObject({ board })
  await Promise.any(guesses.map(async (one) => expect(await one).toMatchObject({ status: 404 })))
})

it('a whole school joins at once from one address', async () => {
  await using server = await startServer()
  const { code } = await makeRound(server.url)
  const joined = await Promise.all(Array.from({ length: 120 }, () => apiOf(server.url).join(code)))
  expect(new Set(joined.map(({ key }) => key)).size).toBe(120)
})

it('says what a key opens: role, step, people, and where others join', async () => {
  await using server = await startServer()
  const api = apiOf(server.url)
  const { board, keys, code } = await makeRound(server.url)
  await using _participant = await connectRaw(server.url, board, keys.participant)
  await using _projector = await connectRaw(server.url, board, keys.viewer)
  const info = await api.boardInfo(board, keys.viewer)
  expect(info).toMatchObject({
    board,
    role: 'viewer',
    title: 'Round 3',
    school: 'Lindängen School',
    step: 'write',
    people: 1,
    closed: null,
    code,
  })
  const [address = 'localhost'] = lanAddresses()
  expect(info.joinAt).toBe(`http://${address}:${server.port}`)
  expect((await api.boardInfo(board, keys.facilitator)).role).toBe('facilitator')
})

it('others join at the public address where one is set', async () => {
  await using server = await startServer({ publicUrl: 'https://rounds.example.org' })
  const { board, keys } = await makeRound(server.url)
  const info = await apiOf(server.url).boardInfo(board, keys.viewer)
  expect(info.joinAt).toBe('https://rounds.example.org')
})

it('hands out links of the own role and lower ones, and no others', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const path = `${server.url}/api/boards/${board}/keys`
  const issue = (key: string, role: string) =>
    call(path, { method: 'POST', key, body: JSON.stringify({ issue: role }) })
  const allowed = [
    [keys.facilitator, 'facilitator'],
    [keys.facilitator, 'viewer'],
    [keys.participant, 'participant'],
    [keys.participant, 'viewer'],
  ] as const
  for (const [key, role] of allowed) {
    const answer = await issue(key, role)
    expect(answer.status).toBe(200)
    const issued = JSON.parse(answer.text) as { key: string; role: string }
    expect((await apiOf(server.url).boardInfo(board, issued.key)).role).toBe(role)
  }
  for (const [key, role] of [
    [keys.participant, 'facilitator'],
    [keys.viewer, 'viewer'],
    [keys.viewer, 'participant'],
  ] as const) {
    expect(await issue(key, role)).toMatchObject({ status: 403, code: 'not-allowed' })
  }
  expect(await issue(keys.facilitator, 'keeper')).toMatchObject({ status: 400 })
})

it('every wrong call gets its status, its code and a sentence', async () => {
  await using server = await startServer()
  const here = await makeRound(server.url)
  const there = await makeRound(server.url)
  const info = `${server.url}/api/boards/${here.board}`
  const boards = `${server.url}/api/boards`
  const post = { method: 'POST' }
  const about = JSON.stringify({ about: { ...ABOUT, school: '' } })
  const calls: readonly (readonly [string, Call, number, string])[] = [
    [info, {}, 401, 'no-key'],
    [info, { key: 'A'.repeat(32) }, 401, 'wrong-key'],
    [info, { key: 'not a key' }, 401, 'wrong-key'],
    [info, { key: there.keys.facilitator }, 401, 'wrong-key'],
    [`${boards}/${newId()}`, { key: here.keys.viewer }, 404, 'no-board'],
    [`${boards}/nope`, { key: here.keys.viewer }, 404, 'no-board'],
    [`${boards}/${newId()}/close`, { ...post, key: here.keys.facilitator }, 404, 'no-board'],
    [`${server.url}/api/records`, {}, 401, 'no-key'],
    [`${server.url}/api/records/${newId()}.json`, { key: server.keeper }, 404, 'no-record'],
    [`${server.url}/api/records/x.exe`, { key: server.keeper }, 404, 'no-record'],
    [`${server.url}/api/nothing`, {}, 404, 'not-found'],
    [`${server.url}/api/boards`, { method: 'PATCH' }, 404, 'not-found'],
    [`${server.url}/assets/none.js`, {}, 404, 'not-found'],
    [boards, { ...post, body: '{"about":' }, 400, 'bad-request'],
    [boards, { ...post, body: '{}' }, 400, 'bad-request'],
    [boards, { ...post, body: about }, 400, 'bad-request'],
    [boards, { ...post, body: 'x', type: 'text/plain' }, 400, 'bad-request'],
    [boards, { ...post }, 400, 'bad-request'],
    [boards, { ...post, body: `{"record":"${'x'.repeat(4_194_304)}"}` }, 413, 'too-large'],
    [`${server.url}/api/join`, { ...post, body: '{"code":7}' }, 400, 'bad-request'],
    [
      `${server.url}/api/join`,
      { ...post, body: '{"__proto__":{},"code":"a"}' },
      400,
      'bad-request',
    ],
  ]
  for (const [url, asked, status, code] of calls) {
    const answer = await call(url, asked)
    expect({
      url,
      asked: asked.body?.slice(0, 40),
      status: answer.status,
      code: answer.code,
    }).toEqual({
      url,
      asked: asked.body?.slice(0, 40),
      status,
      code,
    })
  }
  expect((await call(`${server.url}/readyz`)).status).toBe(200)
})

it('only the keeper opens rounds where the server is not open to all', async () => {
  await using server = await startServer({ openCreate: false })
  const { board, keys } = await apiOf(server.url).makeBoard(
    { about: aboutAsAsked() },
    server.keeper,
  )
  const body = JSON.stringify({ about: aboutAsAsked() })
  const path = `${server.url}/api/boards`
  expect(await call(path, { method: 'POST', body })).toMatchObject({ status: 401, code: 'no-key' })
  const asFacilitator = await call(path, { method: 'POST', body, key: keys.facilitator })
  expect(asFacilitator).toMatchObject({ status: 403, code: 'not-allowed' })
  expect((await apiOf(server.url).boardInfo(board, keys.viewer)).board).toBe(board)
})

it('runs nothing from elsewhere, and never sends a plain-http room to https', async () => {
  await using server = await startServer()
  const { headers } = await call(`${server.url}/livez`)
  const policy = headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('upgrade-insecure-requests')
  expect(headers.get('strict-transport-security')).toBeNull()
})

function aboutAsAsked() {
  return {
    ...ABOUT,
    questions: [...ABOUT.questions],
    rooms: [...ABOUT.rooms],
    teams: [...ABOUT.teams],
  }
}

it('an address that cannot be read is answered like any other mistake', async () => {
  await using server = await startServer()
  expect(await call(`${server.url}/%`)).toMatchObject({ status: 400, code: 'bad-request' })
  expect(await call(`${server.url}/api/boards/%zz`)).toMatchObject({ code: 'bad-request' })
})

it('only what brings a record may be large', async () => {
  await using server = await startServer()
  const body = JSON.stringify({ code: 'x'.repeat(70_000) })
  const post = { method: 'POST', body }
  expect(await call(`${server.url}/api/join`, post)).toMatchObject({ code: 'too-large' })
  expect(await call(`${server.url}/api/boards`, post)).toMatchObject({ code: 'bad-request' })
  const filed = await call(`${server.url}/api/records`, { ...post, key: server.keeper })
  expect(filed).toMatchObject({ code: 'record-unreadable' })
  const larger = { method: 'POST', body: `{"record":"${'x'.repeat(5_000_000)}"}` }
  const opened = await call(`${server.url}/api/boards`, { ...larger, key: server.keeper })
  expect(opened).toMatchObject({ code: 'record-unreadable' })
  const largest = { method: 'POST', body: `"${'x'.repeat(LIMITS.recordBytes)}"` }
  for (const path of ['records', 'boards']) {
    const refused = await call(`${server.url}/api/${path}`, { ...largest, key: server.keeper })
    expect(refused).toMatchObject({ code: 'too-large' })
  }
})
