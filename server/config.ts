import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isKey } from '../shared/access.ts'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Everything an operator can set, checked. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** The origin under which everybody reaches this server, when it stands behind another one. */
  readonly publicUrl: string | null
  /** Whether, or which, proxies in front may say who is calling (Fastify's `trustProxy`). */
  readonly trustProxy: boolean | string
  /** Whether anyone who reaches the server may open a round. */
  readonly openCreate: boolean
  /** The keeper's key; null: made once and kept in `dataDir`. */
  readonly keeperKey: string | null
  readonly logLevel: LogLevel
  /** How many sockets one address may open at once, and again each minute. */
  readonly joinsPerMinute: number
  /** How many messages a second one socket may send in the long run. */
  readonly messagesPerSecond: number
  /** Where the built client lies. */
  readonly clientDir: string
}

/** The settings contradict what they may be; each line names its variable. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
  }
}

/** Settings of other ways to run it: silence would let somebody believe they work. */
const NOT_YET = ['DATABASE_URL', 'REDIS_URL', 'TLS_CERT', 'TLS_KEY'] as const

/** Three hundred people behind one address may lose the server and come back five times a minute. */
const JOINS_PER_MINUTE = 1_500
/** A cursor, typing and what a plain client sends back of others' presence, with room to spare. */
const MESSAGES_PER_SECOND = 60

type Env = Readonly<Record<string, string | undefined>>
type Reading<T> = { readonly value: T } | { readonly problem: string }

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Reads the settings (docs/operations.md lists them); throws a `ConfigError` that names every wrong one. */
export function readConfig(env: Env): Config {
  const problems: string[] = []

  // An empty variable counts as one that isn't set: that is what `VAR= npm start` means.
  function read<T>(name: string, unset: T, parse: (given: string) => Reading<T>): T {
    const given = env[name]?.trim()
    if (given === undefined || given === '') return unset
    const reading = parse(given)
    if ('value' in reading) return reading.value
    problems.push(`${name} ${reading.problem}; it is ${name === 'KEEPER_KEY' ? 'not' : given}.`)
    return unset
  }

  const config: Config = {
    port: read('PORT', 4100, readPort),
    host: read('HOST', '0.0.0.0', (value) => ({ value })),
    dataDir: resolve(
      ROOT,
      read('DATA_DIR', './data', (value) => ({ value })),
    ),
    publicUrl: read<string | null>('PUBLIC_URL', null, readOrigin),
    trustProxy: read<Config['trustProxy']>('TRUST_PROXY', false, readProxies),
    openCreate: read('OPEN_CREATE', true, readYesNo),
    keeperKey: read<string | null>('KEEPER_KEY', null, readKey),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', readLevel),
    joinsPerMinute: read('JOINS_PER_MINUTE', JOINS_PER_MINUTE, readCount),
    messagesPerSecond: read('MESSAGES_PER_SECOND', MESSAGES_PER_SECOND, readCount),
    clientDir: resolve(ROOT, 'dist'),
  }
  for (const name of NOT_YET) {
    if (env[name]?.trim()) problems.push(`${name} is not supported yet; leave it out.`)
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** The settings of this process: nothing else reads its environment. */
export function configOfProcess(): Config {
  return readConfig(process.env)
}

function readPort(given: string): Reading<number> {
  const port = Number(given)
  return /^\d{1,5}$/.test(given) && port <= 65_535
    ? { value: port }
    : { problem: 'must be a port from 0 to 65535' }
}

function readCount(given: string): Reading<number> {
  const count = Number(given)
  return /^\d{1,9}$/.test(given) && count > 0
    ? { value: count }
    : { problem: 'must be a whole number above 0' }
}

function readOrigin(given: string): Reading<string> {
  const url = URL.canParse(given) ? new URL(given) : null
  const isOrigin =
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  return isOrigin
    ? { value: url.origin }
    : { problem: 'must be an address without a path, such as https://rounds.example.org' }
}

function readYesNo(given: string): Reading<boolean> {
  if (given === 'true') return { value: true }
  if (given === 'false') return { value: false }
  return { problem: 'must be true or false' }
}

function readProxies(given: string): Reading<Config['trustProxy']> {
  if (given === 'true' || given === 'false') return { value: given === 'true' }
  if (/^[\da-fA-F.:/, ]*[.:][\da-fA-F.:/, ]*$/.test(given)) return { value: given }
  return { problem: 'must be true, false, or the addresses of the proxies' }
}

function readKey(given: string): Reading<string> {
  return isKey(given)
    ? { value: given }
    : { problem: 'must be 22 to 86 characters of base64url (at least 128 random bits)' }
}

function readLevel(given: string): Reading<LogLevel> {
  const level = LOG_LEVELS.find((known) => known === given)
  return level ? { value: level } : { problem: `must be one of ${LOG_LEVELS.join(', ')}` }
}
