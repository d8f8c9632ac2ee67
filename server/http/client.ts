import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answer, HttpProblem } from './errors.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * The built client. Names under `assets/` carry a hash of their content, so they never change; the
 * build packed them already. With the page of a board goes word of the files it will ask for: they
 * are on their way before the page is read.
 */
export function serveClient(app: FastifyInstance, clientDir: string): void {
  const isBuilt = existsSync(join(clientDir, 'index.html'))
  const announced = isBuilt ? readAnnounced(clientDir) : null
  if (isBuilt) {
    app.register(fastifyStatic, {
      root: clientDir,
      cacheControl: false,
      preCompressed: true,
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
    if (!isBuilt) {
      const why = 'The pages are not built yet. Run npm start, or npm run build.'
      return answer(reply, new HttpProblem('not-found', why))
    }
    if (announced !== null && request.url.startsWith('/b/')) announce(request, reply, announced)
    return reply.sendFile('index.html')
  })
}

/** By language, what is announced with the page of a board: the value of a `Link` header. */
type Announced = Readonly<Record<'en' | 'sv', string>>

/** Null when the pages were built without the list: then each file is asked for when it is met. */
function readAnnounced(clientDir: string): Announced | null {
  const path = join(clientDir, 'first-visit.json')
  if (!existsSync(path)) return null
  const visits: Record<keyof Announced, { scripts: string[]; styles: string[] }> = JSON.parse(
    readFileSync(path, 'utf8'),
  )
  const linked = ({ scripts, styles }: (typeof visits)['en']): string =>
    [
      ...styles.map((name) => `</${name}>; rel=preload; as=style; crossorigin`),
      ...scripts.map((name) => `</${name}>; rel=modulepreload`),
    ].join(', ')
  return { en: linked(visits.en), sv: linked(visits.sv) }
}

function announce(request: FastifyRequest, reply: FastifyReply, announced: Announced): void {
  const isSwedish = request.headers['accept-language']?.toLowerCase().startsWith('sv') ?? false
  reply.header('link', isSwedish ? announced.sv : announced.en)
  reply.header('vary', 'accept-language')
}
