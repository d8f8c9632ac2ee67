import { beforeAll, describe, expect, it } from 'vitest'
import { CLIENT_BOUNDARIES } from './client-boundaries.ts'
import { IMPORT_BOUNDARIES } from './import-boundaries.ts'
import { compile, type Files, type Finding, lint } from './planted.ts'

// A boundary never seen to fail isn't one: each is broken here on purpose and must be found, and
// the same place without the fault must pass. All faults stand in one tree and all their honest
// twins in another, so that every check runs twice only.

interface Fault {
  readonly title: string
  /** The rule that must find it, and the only one. */
  readonly rule: string
  readonly wrong: Files
  readonly right: Files
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index}\n`).join('')
const imports = (specifiers: readonly string[]): string =>
  specifiers.map((specifier) => `import '${specifier}'\n`).join('')
const at = (path: string, wrong: string, right: string): Pick<Fault, 'wrong' | 'right'> => ({
  wrong: { [path]: wrong },
  right: { [path]: right },
})

const CODE_FAULTS: readonly Fault[] = [
  {
    title: 'two files import each other',
    rule: 'noImportCycles',
    wrong: {
      'shared/cycle-a.ts': `import { b } from './cycle-b.ts'\nexport const a = (): number => b()\n`,
      'shared/cycle-b.ts': `import { a } from './cycle-a.ts'\nexport const b = (): number => a()\n`,
    },
    right: {
      'shared/cycle-a.ts': `import { b } from './cycle-b.ts'\nexport const a = (): number => b()\n`,
      'shared/cycle-b.ts': 'export const b = (): number => 1\n',
    },
  },
  ...['shared', 'shared/record', 'client', 'client/sync', 'client/canvas'].map((folder) => ({
    title: `${folder} uses Node`,
    rule: 'noNodejsModules',
    ...at(`${folder}/node.ts`, imports(['node:fs', 'node:path']), `export const none = ''\n`),
  })),
  ...['Date.now()', 'new Date()', 'crypto.randomUUID()', 'performance.now()'].map(
    (reading, index) => ({
      title: `shared reads ${reading}`,
      rule: 'noRestrictedGlobals',
      ...at(
        `shared/board/global-${index}.ts`,
        `export const read = (): unknown => ${reading}\n`,
        'export const read = (now: number): unknown => now\n',
      ),
    }),
  ),
  ...['setTimeout', 'setInterval'].map((wait) => ({
    title: `shared waits with ${wait}`,
    rule: 'noRestrictedGlobals',
    ...at(
      `shared/stage/${wait.toLowerCase()}.ts`,
      `export const wait = (act: () => void): unknown => ${wait}(act, 1)\n`,
      'export const wait = (act: () => void): unknown => act\n',
    ),
  })),
  {
    title: 'somebody else than server/config.ts reads the settings',
    rule: 'noProcessEnv',
    wrong: {
      'server/http/settings.ts': 'export const port = process.env.PORT\n',
      'server/main.ts': 'export const port = process.env.PORT\n',
      'client/settings.ts': 'export const port = process.env.PORT\n',
    },
    right: {
      'server/config.ts': 'export const port = process.env.PORT\n',
      'test/settings.ts': 'export const port = process.env.PORT\n',
    },
  },
  {
    title: 'a file has more than 300 lines',
    rule: 'noExcessiveLinesPerFile',
    ...at('client/ui/long.ts', lines(301), lines(300)),
  },
  {
    title: 'a file is not named in kebab-case',
    rule: 'useFilenamingConvention',
    wrong: { 'client/ui/NoteCard.ts': lines(1), 'server/note_card.ts': lines(1) },
    right: { 'client/ui/note-card.ts': lines(1), 'server/note-card.ts': lines(1) },
  },
  {
    title: 'something is exported by default',
    rule: 'noDefaultExport',
    wrong: { 'client/ui/default.ts': 'export default 1\n' },
    right: { 'client/ui/default.ts': lines(1), 'vite.config.ts': 'export default {}\n' },
  },
  {
    title: 'a type is any',
    rule: 'noExplicitAny',
    ...at(
      'test/support/any.ts',
      'export const read = (from: any): string => String(from)\n',
      'export const read = (from: unknown): string => String(from)\n',
    ),
  },
  ...(['only', 'skip'] as const).map((way) => ({
    title: `a test is marked ${way}`,
    rule: way === 'only' ? 'noFocusedTests' : 'noSkippedTests',
    ...at(
      `test/shared/${way}.test.ts`,
      `import { it } from 'vitest'\nit.${way}('holds', () => {})\n`,
      `import { it } from 'vitest'\nit('holds', () => {})\n`,
    ),
  })),
  {
    title: 'a promise is left alone',
    rule: 'noFloatingPromises',
    ...at(
      'server/rooms/floating.ts',
      `const save = async (): Promise<void> => {}\nexport const act = (): void => {\n  save()\n}\n`,
      `const save = async (): Promise<void> => {}\nexport const act = (): void => {\n  void save()\n}\n`,
    ),
  },
]

const BOUNDARIES = [...IMPORT_BOUNDARIES, ...CLIENT_BOUNDARIES]

const IMPORT_FAULTS: readonly Fault[] = BOUNDARIES.map((boundary) => ({
  title: boundary.title,
  rule: 'noRestrictedImports',
  ...at(boundary.at, imports(boundary.refused), imports(boundary.allowed)),
}))

const TESTS_MAY: Files = {
  'test/checks/anything.ts': imports([
    '../../server/store/sqlite.ts',
    '../../server/rooms/room.ts',
    '../../client/canvas/camera/camera.ts',
    '../../client/sync/session.ts',
    '../../shared/board/doc.ts',
    'yjs',
    'ws',
    'node:fs',
  ]),
}

describe('The linter', () => {
  const faults = [...CODE_FAULTS, ...IMPORT_FAULTS]
  let wrong: readonly Finding[] = []
  let right: readonly Finding[] = []
  beforeAll(async () => {
    wrong = await lint(together(faults.map((fault) => fault.wrong)))
    right = await lint(together([...faults.map((fault) => fault.right), TESTS_MAY]))
  })

  it.each(CODE_FAULTS)('finds when $title', (fault) => {
    const found = wrong.filter(({ path }) => path in fault.wrong)
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([fault.rule]))
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(Object.keys(fault.wrong)))
  })

  it.each(BOUNDARIES)('holds: $title', ({ at: path, refused }) => {
    const found = wrong.filter((finding) => finding.path === path)
    const caught = refused.filter((_, index) =>
      found.some(({ rule, line }) => rule === 'noRestrictedImports' && line === index + 1),
    )
    expect(caught).toEqual(refused)
  })

  it('finds every way of importing', async () => {
    const found = await lint({
      'shared/ways.ts': [
        `import '../server/lan.ts'`,
        `import type { A } from '../server/lan.ts'`,
        `export * from '../server/lan.ts'`,
        `export { b } from '../server/lan.ts'`,
        `export const c: A = await import('../server/lan.ts')`,
      ].join('\n'),
    })
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  })

  it.each(faults)('has nothing against the same place without the fault: $title', (fault) => {
    expect(right.filter(({ path }) => path in fault.right)).toEqual([])
  })

  it('lets tests import anything', () => {
    expect(right.filter(({ path }) => path in TESTS_MAY)).toEqual([])
  })
})

/** Things to import, and imports that are right. */
const HONEST: Files = {
  'server/thing.ts': `import { clean } from '../shared/clean.ts'\nexport const thing = clean\n`,
  'client/thing.ts': `import { clean } from '../shared/clean.ts'\nexport const thing = clean\n`,
  'shared/clean.ts': `export const clean = 'clean'\n`,
  'test/thing.ts': [
    `import { thing as ofClient } from '../client/thing.ts'`,
    `import { thing as ofServer } from '../server/thing.ts'`,
    `import { clean } from '../shared/clean.ts'`,
    'export const thing = [ofClient, ofServer, clean]\n',
  ].join('\n'),
}

const takes = (from: string): string =>
  `import { thing } from '${from}'\nexport const got = thing\n`

/** TS6307: not a file of this project. The others: there is no such name or module here. */
const PROJECT_FAULTS: readonly (readonly [path: string, source: string, errors: string[]])[] = [
  ['shared/to-server.ts', takes('../server/thing.ts'), ['TS6307']],
  ['shared/to-client.ts', takes('../client/thing.ts'), ['TS6307']],
  ['shared/to-test.ts', takes('../test/thing.ts'), ['TS6307']],
  ['shared/document.ts', 'export const title = document.title\n', ['TS2584', 'TS2304']],
  ['shared/window.ts', 'export const width = window.innerWidth\n', ['TS2304']],
  ['shared/process.ts', 'export const home = process.cwd()\n', ['TS2580', 'TS2591']],
  ['shared/buffer.ts', `export const bytes = Buffer.from('')\n`, ['TS2580', 'TS2591']],
  [
    'shared/files.ts',
    `import * as fs from 'node:fs'\nexport const got = fs\n`,
    ['TS2307', 'TS2591'],
  ],
  ['server/to-client.ts', takes('../client/thing.ts'), ['TS6307']],
  ['server/to-test.ts', takes('../test/thing.ts'), ['TS6307']],
  ['server/document.ts', 'export const title = document.title\n', ['TS2584', 'TS2304']],
  ['client/to-server.ts', takes('../server/thing.ts'), ['TS6307']],
  ['client/to-test.ts', takes('../test/thing.ts'), ['TS6307']],
]

describe('The compiler', () => {
  let wrong: readonly Finding[] = []
  let right: readonly Finding[] = []
  beforeAll(async () => {
    const faults = PROJECT_FAULTS.map(([path, source]) => ({ [path]: source }))
    wrong = await compile(together([HONEST, ...faults]))
    right = await compile(HONEST)
  })

  it.each(PROJECT_FAULTS)('refuses %s', (path, _source, errors) => {
    const found = wrong.filter((finding) => finding.path === path).map(({ rule }) => rule)
    expect(found.filter((rule) => errors.includes(rule))).not.toEqual([])
  })

  it('lets both ends use shared, and tests use everything', () => {
    expect(right.filter(({ path }) => path in HONEST)).toEqual([])
  })
})

function together(all: readonly Files[]): Files {
  return Object.assign({}, ...all)
}
