import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { ZodType } from 'zod'
import { LIMITS } from '../../shared/limits.ts'
import type { Problem } from '../../shared/wire/api.ts'

const STATUS: Readonly<Record<Problem, number>> = {
  'bad-request': 400,
  'no-key': 401,
  'wrong-key': 401,
  'not-allowed': 403,
  'no-board': 404,
  'no-record': 404,
  'no-point': 404,
  'wrong-code': 404,
  'too-many-tries': 429,
  closed: 409,
  'too-large': 413,
  'record-unreadable': 422,
  'record-broken': 422,
  'record-newer': 422,
  'not-found': 404,
  'server-failed': 500,
}

/** What happened, and what to do about it. A route that knows better brings its own sentence. */
const MESSAGES: Readonly<Record<Problem, string>> = {
  'bad-request': 'The server could not read what was asked. Reload the page and try again.',
  'no-key': 'A link with its key is needed here. Open the round by its link or join by its code.',
  'wrong-key': 'This link does not open anything here any more. Ask the facilitator for a new one.',
  'not-allowed': 'Your link does not allow this. Ask the facilitator to do it.',
  'no-board': 'There is no such round on this server. Check the link.',
  'no-record': 'There is no such record on this server. Check the link.',
  'no-point': 'This restore point is not kept any more. Nothing was changed; choose another one.',
  'wrong-code': 'No round has this code. Look at the projector and type it again.',
  'too-many-tries': 'Too many tries from this address. Wait a minute and try again.',
  closed: 'This round is closed. Its record can still be read.',
  'too-large': `This is larger than the server takes (${Math.round(LIMITS.recordBytes / 1_048_576)} MB).`,
  'record-unreadable':
    'This file is not a record of a round, or it is damaged. Choose another file.',
  'record-broken': 'This record was changed after it was sealed. Ask for the file as it was saved.',
  'record-newer':
    'This record was written by a newer Throughline. Update this server, then open it again.',
  'not-found': 'There is nothing at this address. Check the link.',
  'server-failed': 'The server could not do this. Nothing was changed; try again in a moment.',
}

/** An answer that is not a success. */
export class HttpProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem, message: string = MESSAGES[problem]) {
    super(message)
    this.name = 'HttpProblem'
    this.problem = problem
  }
}

/** What a body holds, by its schema; a `bad-request` that names the first thing wrong otherwise. */
export function readBody<T>(schema: ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const where = issue?.path.join('.') || 'The request'
  throw new HttpProblem('bad-request', `${where} can't be taken as it is: ${issue?.message}.`)
}

/** Every failure becomes `{error: {code, message}}`, here and nowhere else. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error)
    if (problem.problem === 'server-failed') {
      request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
    }
    return answer(reply, problem)
  })
}

/** Answers what failed before there was a route, such as an address that can't be read. */
export function answerError(error: FastifyError, reply: FastifyReply): void {
  answer(reply, toProblem(error))
}

/** Answers with a problem outside of a throwing handler. */
export function answer(reply: FastifyReply, { problem, message }: HttpProblem): FastifyReply {
  return reply.code(STATUS[problem]).send({ error: { code: problem, message } })
}

function toProblem(error: FastifyError): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error.statusCode === 413) return new HttpProblem('too-large')
  if (error.statusCode === 429) return new HttpProblem('too-many-tries')
  if (error.statusCode === 404) return new HttpProblem('not-found')
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new HttpProblem('bad-request')
  }
  return new HttpProblem('server-failed')
}
