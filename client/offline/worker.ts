// The page, kept on the device so that a round opens without the server. On installing, the page
// and every file of the build are fetched; from then on addresses are asked of the network first,
// with little patience, and files, whose names change with what is in them, of the device first.
// Calls and changes of the board are none of its business.

/** What a service worker gives, as far as it is used here; its library contradicts the DOM's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asking extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(on: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(on: 'fetch', listener: (event: Asking) => void): void
}
interface Built {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

const worker = self as unknown as Worker
const PREFIX = 'throughline-page-'
const PATIENCE_MS = 3_000
const PAGE = '/'

worker.addEventListener('install', (event) => {
  event.waitUntil(keepBuild().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/api/') || pathname.startsWith('/sync')) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') {
    event.respondWith(file(event))
  }
})

/** Fetches the page and all files of this build, and remembers which build it was. */
async function keepBuild(): Promise<void> {
  const answer = await fetch('/assets.json', { cache: 'no-store' })
  const list = await answer.text()
  const built: readonly Built[] = Object.values(JSON.parse(list))
  const files = built.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
  const paths = [...new Set(files)].filter((path) => path.startsWith('assets/'))
  const cache = await caches.open(PREFIX + (await nameOf(list)))
  await cache.addAll([PAGE, '/icon.svg', ...paths.map((path) => `/${path}`)])
}

/** The network's page, or the kept one when the network takes too long or is gone. */
async function page(event: Asking): Promise<Response> {
  const kept = await caches.match(PAGE)
  const asked = fetch(event.request)
  if (kept === undefined) return asked
  event.waitUntil(asked.then((answer) => renew(answer.clone(), kept.clone())).catch(() => {}))
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  // A server that answers with a failure (restarting, full) is as good as none.
  const fresh = asked.then((answer) => (answer.status < 500 ? answer : kept)).catch(() => kept)
  return Promise.race([fresh, late])
}

/** This worker stays the same when only the page changes: another page means another build. */
async function renew(fresh: Response, kept: Response): Promise<void> {
  if (!fresh.ok || (await fresh.text()) === (await kept.text())) return
  await keepBuild()
  await dropOld()
}

/** What only some ask for (the table of words) is kept from the first time on. */
async function file(event: Asking): Promise<Response> {
  const { request } = event
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const fresh = await fetch(request)
  if (fresh.ok) event.waitUntil(keep(request, fresh.clone()))
  return fresh
}

async function keep(request: Request, answer: Response): Promise<void> {
  const build = (await caches.keys()).findLast((name) => name.startsWith(PREFIX))
  if (build !== undefined) await (await caches.open(build)).put(request, answer)
}

/** Only the build that was kept last stays. */
async function dropOld(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)))
}

async function nameOf(list: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(list))
  return [...new Uint8Array(digest.slice(0, 6))].map((byte) => byte.toString(16)).join('')
}
