import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const PROJECTS = ['shared', 'server', 'client', 'test']

/** Files by their path from the root of the project. */
export type Files = Readonly<Record<string, string>>

/** Something a check had to say. */
export interface Finding {
  readonly path: string
  readonly line: number
  /** The rule of the linter, or the number of the compiler's error. */
  readonly rule: string
}

/** What the linter finds in these files when they stand in our folders, under our rules. */
export async function lint(files: Files): Promise<readonly Finding[]> {
  using tree = grow(['biome.json', '.gitignore'], files)
  const answer = await run(tree.root, '@biomejs/biome/bin/biome', [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ])
  const { diagnostics } = JSON.parse(answer) as {
    readonly diagnostics: readonly {
      readonly category: string
      readonly location: { readonly path: string; readonly start: { readonly line: number } }
    }[]
  }
  return diagnostics.map(({ category, location }) => ({
    path: location.path,
    line: location.start.line,
    rule: category.split('/').at(-1) ?? category,
  }))
}

/** What the compiler finds in them. The real `shared/` stands beside, with all it draws in. */
export async function compile(files: Files): Promise<readonly Finding[]> {
  const configs = PROJECTS.map((project) => `${project}/tsconfig.json`)
  using tree = grow(['package.json', 'tsconfig.json', 'shared', ...configs], files)
  // Not the folder itself: what the compiler keeps in its cache must not reach the real one.
  mkdirSync(join(tree.root, 'node_modules'))
  for (const name of readdirSync(MODULES)) {
    if (!name.startsWith('.'))
      symlinkSync(join(MODULES, name), join(tree.root, 'node_modules', name))
  }
  const answer = await run(tree.root, 'typescript/bin/tsc', ['-b', '--pretty', 'false'])
  return [...answer.matchAll(/^(.+)\((\d+),\d+\): error (TS\d+):/gm)].map(
    ([, path = '', line, rule = '']) => ({ path, line: Number(line), rule }),
  )
}

/** A tree with parts of ours and these files, gone when it goes out of scope. */
function grow(ours: readonly string[], files: Files): Disposable & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'throughline-planted-'))
  for (const path of ours) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(join(ROOT, path), join(root, path), { recursive: true })
  }
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

/** What a program prints; that it fails is what we hope for. */
function run(cwd: string, program: string, programArguments: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(MODULES, program), ...programArguments],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (_failed, printed) => resolve(printed),
    )
  })
}
