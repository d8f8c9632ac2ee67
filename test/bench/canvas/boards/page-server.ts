import { readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url))
const MODULES = join(PAGES, 'node_modules')
/** Where the libraries look for what they would otherwise fetch from elsewhere. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/tldraw-assets/', join(MODULES, '@tldraw/assets')],
  ['/excalidraw-assets/', join(MODULES, '@excalidraw/excalidraw/dist/prod')],
  ['/', join(PAGES, 'dist')],
]
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const COMPRESSED = /html|javascript|css|json|svg/

/** Serves the pages of the other boards, gzipped, and the boards they saved. */
export interface PageServer extends Disposable {
  readonly url: string
  /** Keeps a board and gives its path. */
  keep(name: string, json: string): string
}

export async function servePages(): Promise<PageServer> {
  const bodies = new Map<string, { readonly type: string; readonly body: Buffer }>()
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost')
    const found = bodies.get(pathname) ?? read(pathname)
    if (found === null) {
      answer.writeHead(404).end()
      return
    }
    bodies.set(pathname, found)
    send(answer, found)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    keep(name, json) {
      const path = `/saved/${name}.json`
      bodies.set(path, { type: 'application/json', body: gzipSync(json) })
      return path
    },
    [Symbol.dispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function read(pathname: string): { type: string; body: Buffer } | null {
  const [prefix, folder] = FOLDERS.find(([start]) => pathname.startsWith(start)) ?? ['/', '']
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(prefix.length))))
  if (!path.startsWith(folder) || !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) {
    return null
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const body = readFileSync(path)
  return { type, body: COMPRESSED.test(type) ? gzipSync(body, { level: 9 }) : body }
}

function send(answer: ServerResponse, { type, body }: { type: string; body: Buffer }): void {
  const headers = { 'content-type': type, 'content-length': body.length }
  answer.writeHead(
    200,
    COMPRESSED.test(type) ? { ...headers, 'content-encoding': 'gzip' } : headers,
  )
  answer.end(body)
}
