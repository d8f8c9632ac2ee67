import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { answer, HttpProblem } from './errors.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The built client. Names under `assets/` carry a hash of their content, so they never change. */
export function serveClient(app: FastifyInstance, clientDir: string): void {
  const isBuilt = existsSync(join(clientDir, 'index.html'))
  if (isBuilt) {
    app.register(fastifyStatic, {
      root: clientDir,
      cacheControl: false,
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(clientDir, 'assets'))
        reply.header('cache-control', isHashed ? FOR_EVER : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const isPage = isReading && !/^\/(api|sync|assets)(\/|\?|$)/.test(request.url)
    if (!isPage) return answer(reply, new HttpProblem('not-found'))
    if (isBuilt) return reply.sendFile('index.html')
    return answer(
      reply,
      new HttpProblem('not-found', 'The pages are not built yet. Run npm start, or npm run build.'),
    )
  })
}
