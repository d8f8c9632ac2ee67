import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { type Budget, keepBudget } from '../../client/build/budget.ts'
import { packed } from '../../client/build/packed.ts'
import { tempFolder } from '../support/start-server.ts'

// A limit never seen to be kept isn't one: a small client with one module that is too large is built
// here, once with the board and once after it.

/** So much noise as packs to about as many bytes. */
function noise(bytes: number): string {
  let seed = 7
  const letters = Array.from({ length: bytes }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90)).replace(/[`\\$'"]/, ' ')
  })
  return letters.join('')
}

const HEAVY = `export const heavy = '${noise(30_000)}'\n`
const CLIENT = {
  'index.html': '<script type="module" src="/main.tsx"></script>',
  'main.tsx': `import('./pages/round.tsx')\nvoid import('./messages/en/first.ts')\nvoid import('./messages/sv/first.ts')\n`,
  'messages/en/first.ts': `console.info('English')\n`,
  'messages/sv/first.ts': `console.info('svenska')\n`,
  'pages/heavy.ts': HEAVY,
}
const WITH_THE_BOARD = `import { heavy } from './heavy.ts'\nconsole.info(heavy)\n`
const AFTER_THE_BOARD = `void import('./heavy.ts').then(({ heavy }) => console.info(heavy))\n`

async function built(round: string, budget: Budget, look: (dist: string) => Promise<void>) {
  await using folder = await tempFolder()
  const root = join(folder.path, 'client/')
  for (const [path, content] of Object.entries({ ...CLIENT, 'pages/round.tsx': round })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  const outDir = join(folder.path, 'dist')
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [keepBudget(root, budget), packed()],
    build: { outDir },
  })
  await look(outDir)
}

const BUDGET = { scripts: 20_000, styles: 1_000 }

it('the build fails when a first visit of a board loads too much, and says what is large', async () => {
  const building = built(WITH_THE_BOARD, BUDGET, async () => {})
  await expect(building).rejects.toThrow(/loads \d+\.\d kB of scripts, and 20\.0 kB is the limit/)
  await expect(building).rejects.toThrow(/\d+\.\d kB {2}\S+pages\/heavy\.ts/)
})

it('what comes after the board does not count; the files of a first visit are named for the server', async () => {
  await built(AFTER_THE_BOARD, BUDGET, async (dist) => {
    const { en, sv } = JSON.parse(await readFile(join(dist, 'first-visit.json'), 'utf8'))
    const said = async (names: string[]) =>
      (await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')))).join('\n')
    const english = await said(en.scripts)
    expect(english).toContain('English')
    expect(english).not.toContain('svenska')
    expect(english.length).toBeLessThan(20_000)
    expect(await said(sv.scripts)).toContain('svenska')
  })
})

it('every larger file lies beside itself as it is sent', async () => {
  await built(WITH_THE_BOARD, { scripts: 100_000, styles: 0 }, async (dist) => {
    const { en } = JSON.parse(await readFile(join(dist, 'first-visit.json'), 'utf8'))
    const large = async (name: string) => (await readFile(join(dist, name))).length > 10_000
    const names: string[] = en.scripts
    const [heavy = ''] = (
      await Promise.all(names.map(async (name) => ((await large(name)) ? [name] : [])))
    ).flat()
    const plain = await readFile(join(dist, heavy))
    expect(gunzipSync(await readFile(join(dist, `${heavy}.gz`)))).toEqual(plain)
    expect((await readFile(join(dist, `${heavy}.br`))).length).toBeLessThan(plain.length)
  })
})
