import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

it('says what to do when the pages are not built', async () => {
  await using server = await startServer({ clientDir: '/nowhere' })
  const answer = await fetch(server.url)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('npm run build')
})
