import { type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

export type Log = Logger

/**
 * The log of the whole server. What goes in: boards by id, counts, durations, faults. What never
 * goes in: keys, codes, addresses with a query, and anything a person wrote.
 */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null })
}
