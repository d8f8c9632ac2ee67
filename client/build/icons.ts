import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const ICONS = 'lucide-react'
const NAMED = /import\s*\{([^}]*)\}\s*from\s*'lucide-react'/g
const GIVEN = /^export \{ (.*) \} from '\.\/icons\/([\w-]+)\.mjs';$/gm
const NAME = /default as (\w+)/g

/**
 * Imports each icon from its own file. The library names all of them in one: whoever asks for one
 * there seems to ask for all, and every icon of every dialog would come with a first visit.
 */
export function eachIconApart(): Plugin {
  let files: ReadonlyMap<string, string> | null = null
  return {
    name: 'each-icon-apart',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.tsx') || !code.includes(`'${ICONS}'`)) return null
      const all = (await this.resolve(ICONS))?.id
      if (all === undefined) throw new Error(`${ICONS} is not there.`)
      files ??= filesOf(await readFile(all, 'utf8'))
      const known = files
      return { code: code.replace(NAMED, (_, names: string) => apart(names, known)), map: null }
    },
  }
}

/** The file of each icon, by each of its names, from the file of the library that names all. */
function filesOf(all: string): ReadonlyMap<string, string> {
  return new Map(
    [...all.matchAll(GIVEN)].flatMap(([, names = '', file = '']) =>
      [...names.matchAll(NAME)].map(([, name = '']) => [name, file] as const),
    ),
  )
}

function apart(names: string, files: ReadonlyMap<string, string>): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const file = files.get(name)
      if (file === undefined) throw new Error(`${ICONS} has no icon ${name}.`)
      return `import ${name} from '${ICONS}/icons/${file}'`
    })
    .join('\n')
}
