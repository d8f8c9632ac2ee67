import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'
import type { LogLevel } from './config.ts'
import { allowance } from './watch/allowance.ts'

export type Log = Logger

/** What a field with one of these names holds never reaches the log, at the top or one below. */
const SECRET = ['key', 'keys', 'keeper', 'code', 'authorization', 'headers', 'body', 'url', 'query']
/** Below `err`, a code is the system's word for what failed. */
const BELOW = SECRET.filter((name) => name !== 'code')

const INFO = pino.levels.values.info ?? 30
/** How often a minute the same words are said: a hostile client must not fill the disk with them. */
const SAME_WORDS = 300

/**
 * The log of the whole server: one line of JSON an event. What goes in: boards by id, counts,
 * durations, faults. What never goes in: keys, codes, addresses with a query, and anything a person
 * wrote. Callers keep to that; what is left out here is the second net.
 */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const passes = allowance(SAME_WORDS)
  const options: LoggerOptions = {
    level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...SECRET, ...BELOW.map((name) => `*.${name}`)], censor: 'left out' },
    serializers: { err: faultOf },
    hooks: {
      logMethod(words, say, at) {
        const spoken = words.find((word) => typeof word === 'string')
        if (at < INFO || spoken === undefined || passes(spoken) !== null) say.apply(this, words)
      },
    },
  }
  return to === undefined ? pino(options) : pino(options, to)
}

/** An error as the log may hold it: where it came from, and its words where they quote nobody. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack, cause, code } = error as Error & { code?: unknown }
  return {
    type: name,
    ...(typeof code === 'string' ? { code } : {}),
    // What can't be parsed is quoted by whoever tried.
    ...(error instanceof SyntaxError ? {} : { message: withoutSecrets(message) }),
    // The words again, on lines of their own, before the places.
    stack: stack
      ?.split('\n')
      .filter((line) => /^ +at /.test(line))
      .join('\n'),
    ...(cause === undefined ? {} : { cause: faultOf(cause) }),
  }
}

/** Addresses lose what follows their path. */
function withoutSecrets(words: string): string {
  return words.replace(/[?#][^\s'")]+/g, '…')
}
