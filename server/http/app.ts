import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import { LIMITS } from '../../shared/limits.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { type BackupPorts, serveBackup } from './backup.ts'
import { type BoardPorts, serveBoards } from './boards.ts'
import { serveClient } from './client.ts'
import { answerError, handleErrors } from './errors.ts'
import { type HealthPorts, serveHealth } from './health.ts'
import { serveJoin } from './join.ts'
import { type MetricsPorts, serveMetrics } from './metrics.ts'
import { serveRecords } from './records.ts'

export interface AppPorts extends BoardPorts, HealthPorts, MetricsPorts, BackupPorts {
  readonly log: Log
}

/** How long the head of a request may take, also of one for a socket (ms): it fits one packet. */
const HEADERS_MS = 10_000
/** How long a whole request may take (ms): the file of a full board over a slow line. */
const REQUEST_MS = 300_000

/** Everything that is asked for by HTTP. */
export async function createApp(config: Config, ports: AppPorts): Promise<FastifyInstance> {
  const app = Fastify({
    // Fastify tells at `info` what is printed for people anyway: where it listens.
    loggerInstance: ports.log.child(
      {},
      { level: config.logLevel === 'info' ? 'warn' : config.logLevel },
    ),
    // A line a request would hold codes and addresses of people; faults are logged where they are met.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: LIMITS.requestBytes,
    requestTimeout: REQUEST_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: HEADERS_MS / 4 },
    frameworkErrors: (error, _request, reply) =>
      answerError(error, reply as unknown as FastifyReply),
    forceCloseConnections: true,
  })
  await app.register(helmet, HEADERS)
  await app.register(rateLimit, { global: false })
  handleErrors(app as unknown as FastifyInstance)
  const routes = app as unknown as FastifyInstance
  serveBoards(routes, ports)
  serveJoin(routes, ports)
  serveRecords(routes, ports)
  serveBackup(routes, ports)
  serveHealth(routes, ports)
  serveMetrics(routes, ports)
  serveClient(routes, config.clientDir)
  return routes
}

/**
 * Only what comes from this server runs here. Plain http on a school's network must work, so
 * nothing asks for https, and headers that browsers complain about there are left out.
 */
const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      // Safari does not count ws: to 'self'.
      'connect-src': ["'self'", 'ws:', 'wss:'],
      'font-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'object-src': ["'none'"],
      // Base UI puts a style element beside what it lets scroll.
      'style-src': ["'self'", "'unsafe-inline'"],
      'worker-src': ["'self'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
}
