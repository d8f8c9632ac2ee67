import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { startServer, tempFolder } from '../support/start-server.ts'

it('serves the pages: hashed files for ever, the others asked for anew, every address the first page', async () => {
  await using folder = await tempFolder()
  await mkdir(join(folder.path, 'assets'))
  await writeFile(join(folder.path, 'index.html'), '<title>Throughline</title>')
  await writeFile(join(folder.path, 'offline.js'), '0')
  await writeFile(join(folder.path, 'assets', 'app-abc123.js'), '1')
  await using server = await startServer({ clientDir: folder.path })

  const got = async (path: string) => {
    const answer = await fetch(server.url + path)
    const { status, headers } = answer
    return { status, text: await answer.text(), cache: headers.get('cache-control') }
  }
  for (const path of ['/', '/index.html', '/b/AAAAAAAAAAAA', '/shelf', '/join/', '/a/b.c']) {
    const page = { status: 200, text: '<title>Throughline</title>', cache: 'no-cache' }
    expect({ path, ...(await got(path)) }).toEqual({ path, ...page })
  }
  expect(await got('/offline.js')).toMatchObject({ status: 200, cache: 'no-cache' })
  const hashed = await got('/assets/app-abc123.js')
  expect(hashed).toMatchObject({ status: 200, cache: 'public, max-age=31536000, immutable' })
  const head = await fetch(`${server.url}/b/AAAAAAAAAAAA`, { method: 'HEAD' })
  expect([head.status, head.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  for (const path of ['/assets/app-old.js', '/api', '/api/x', '/sync/AAAAAAAAAAAA']) {
    expect({ path, ...(await got(path)) }).toMatchObject({ path, status: 404 })
  }
  for (const path of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json']) {
    expect((await got(path)).text).not.toContain('root:')
  }
})

it('sends files as the build packed them, and announces with a board’s page what it will ask for', async () => {
  await using folder = await tempFolder()
  await mkdir(join(folder.path, 'assets'))
  await writeFile(join(folder.path, 'index.html'), '<title>Throughline</title>')
  await writeFile(join(folder.path, 'assets', 'app-abc123.js'), 'let one = 1')
  await writeFile(join(folder.path, 'assets', 'app-abc123.js.gz'), gzipSync('let one = 1'))
  const visit = (words: string) => ({
    scripts: ['assets/app-abc123.js', `assets/${words}.js`],
    styles: ['assets/board.css'],
  })
  const visits = JSON.stringify({ en: visit('words-en'), sv: visit('words-sv') })
  await writeFile(join(folder.path, 'first-visit.json'), visits)
  await using server = await startServer({ clientDir: folder.path })

  const packed = await fetch(`${server.url}/assets/app-abc123.js`, {
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await packed.text()).toBe('let one = 1')
  const plain = await fetch(`${server.url}/assets/app-abc123.js`, {
    headers: { 'accept-encoding': 'identity' },
  })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe('let one = 1')

  const linked = async (path: string, language: string) => {
    const headers = { 'accept-language': language }
    return (await fetch(server.url + path, { headers })).headers.get('link')
  }
  const announced = (words: string): string =>
    [
      '</assets/board.css>; rel=preload; as=style; crossorigin',
      '</assets/app-abc123.js>; rel=modulepreload',
      `</assets/${words}.js>; rel=modulepreload`,
    ].join(', ')
  expect(await linked('/b/AAAAAAAAAAAA', 'en-GB,sv')).toBe(announced('words-en'))
  expect(await linked('/b/AAAAAAAAAAAA', 'sv-SE,en')).toBe(announced('words-sv'))
  expect(await linked('/shelf', 'en')).toBeNull()
})

it('says what to do when the pages are not built', async () => {
  await using server = await startServer({ clientDir: '/nowhere' })
  const answer = await fetch(server.url)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('npm run build')
})
