import type { Role } from '../access.ts'
import type { z } from '../schema.ts'
import type { NewBoard, Problem } from './api.ts'

// How the server's endpoints are asked for. Most visits to a board ask none of them: the shapes by
// which an answer is checked are loaded with the first call.

type Shapes = typeof import('./api.ts')
type Answers = Shapes['ANSWERS']

/** A call that did not succeed: what the server said, or that it could not be asked. */
export class ApiError extends Error {
  readonly problem: Problem | 'unreachable'
  constructor(problem: Problem | 'unreachable', message: string) {
    super(message)
    this.name = 'ApiError'
    this.problem = problem
  }
}

interface Answer {
  readonly ok: boolean
  json(): Promise<unknown>
}
type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<Answer>

/** The server's endpoints as functions. Each throws `ApiError` and nothing else. */
export function createApi(fetch: Fetch) {
  async function call<K extends keyof Answers>(
    expected: K,
    method: 'GET' | 'POST',
    path: string,
    key: string | null,
    body?: unknown,
  ): Promise<z.infer<Answers[K]>> {
    const headers: Record<string, string> = {}
    if (key !== null) headers.authorization = `Bearer ${key}`
    if (body !== undefined) headers['content-type'] = 'application/json'
    let answer: Answer
    let json: unknown
    let shapes: Shapes
    try {
      shapes = await import('./api.ts')
      answer = await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      json = await answer.json()
    } catch (error) {
      throw new ApiError('unreachable', error instanceof Error ? error.message : String(error))
    }
    if (!answer.ok) {
      const problem = shapes.errorSchema.safeParse(json)
      if (problem.success) throw new ApiError(problem.data.error.code, problem.data.error.message)
      throw new ApiError('server-failed', 'The server answered in a way this page does not know.')
    }
    const read = shapes.ANSWERS[expected].safeParse(json)
    if (read.success) return read.data as z.infer<Answers[K]>
    throw new ApiError('server-failed', 'The server answered in a way this page does not know.')
  }

  return {
    makeBoard: (body: NewBoard, key: string | null) =>
      call('madeBoard', 'POST', '/api/boards', key, body),
    join: (code: string) => call('joined', 'POST', '/api/join', null, { code }),
    boardInfo: (board: string, key: string) =>
      call('boardInfo', 'GET', `/api/boards/${board}`, key),
    issueKey: (board: string, key: string, role: Role) =>
      call('issued', 'POST', `/api/boards/${board}/keys`, key, { issue: role }),
    /** Ends every key a role has had; a participant's brings a new join code too. */
    renewKey: (board: string, key: string, role: Role) =>
      call('issued', 'POST', `/api/boards/${board}/keys`, key, { renew: role }),
    restorePoints: (board: string, key: string) =>
      call('points', 'GET', `/api/boards/${board}/restore-points`, key),
    restorePoint: (board: string, key: string, point: string) =>
      call('pointState', 'GET', `/api/boards/${board}/restore-points/${point}`, key),
    keepMoment: (board: string, key: string, name: string) =>
      call('done', 'POST', `/api/boards/${board}/restore-points`, key, { name }),
    namePoint: (board: string, key: string, point: string, name: string) =>
      call('done', 'POST', `/api/boards/${board}/restore-points`, key, { point, name }),
    /** Brings a point back, after a point of today's state was made. */
    bringBack: (board: string, key: string, point: string) =>
      call('done', 'POST', `/api/boards/${board}/restore-points`, key, { bringBack: point }),
    /** Freezes the round and makes its record. */
    close: (board: string, key: string) =>
      call('anything', 'POST', `/api/boards/${board}/close`, key),
    /** Lifts the freeze. The record stays on the shelf; closing again makes another. */
    reopen: (board: string, key: string) =>
      call('done', 'POST', `/api/boards/${board}/reopen`, key),
    shelf: (key: string) => call('shelf', 'GET', '/api/records', key),
    /** The record as it is filed: check it with `openRecord` before use. */
    record: (record: string, key: string) =>
      call('anything', 'GET', `/api/records/${record}.json`, key),
    /** Puts a record file on the shelf. */
    fileRecord: (file: unknown, key: string) => call('filed', 'POST', '/api/records', key, file),
  }
}
export type Api = ReturnType<typeof createApi>
