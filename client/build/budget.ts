import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { type FirstVisit, firstVisit, type Script } from './first-visit.ts'

/** Bytes (gzip) that a first visit may load before the board can be used. */
export interface Budget {
  readonly scripts: number
  readonly styles: number
}

/** So many of the largest modules are named when there is too much. */
const NAMED = 15

/**
 * Fails the build when a first visit would load more than the budget, and says what is large. Writes
 * `first-visit.json`, from which the server announces the files with the page.
 */
export function keepBudget(root: string, budget: Budget): Plugin {
  return {
    name: 'first-visit',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
      const chunks = files.filter((file) => file.type === 'chunk')
      const visit = firstVisit(root, chunks.map(script))
      const size = (names: readonly string[]): number =>
        names.reduce((sum, name) => sum + packedSize(bundle[name]), 0)
      for (const [language, { scripts, styles }] of Object.entries(visit)) {
        const wrong = [
          over('of scripts', size(scripts), budget.scripts),
          over('of styles', size(styles), budget.styles),
        ].filter((line) => line !== null)
        if (wrong.length === 0) continue
        const large = largest(chunks.filter(({ fileName }) => scripts.includes(fileName)))
        this.error(
          `A first visit of a board (${language}) ${wrong.join(', and ')}.\n` +
            `Load later what the board can begin without (client/ui/later.tsx). The largest modules:\n${large}`,
        )
      }
      this.emitFile({ type: 'asset', fileName: 'first-visit.json', source: told(visit) })
    },
  }
}

function script(chunk: Rolldown.OutputChunk): Script {
  const { importedCss } = (chunk as { viteMetadata?: { importedCss: ReadonlySet<string> } })
    .viteMetadata ?? { importedCss: new Set<string>() }
  const { fileName, imports, moduleIds, facadeModuleId } = chunk
  return { fileName, imports, modules: moduleIds, entry: facadeModuleId, styles: [...importedCss] }
}

function told(visit: FirstVisit): string {
  return JSON.stringify(visit, null, 2)
}

function over(of: string, size: number, budget: number): string | null {
  return size <= budget ? null : `loads ${kB(size)} ${of}, and ${kB(budget)} is the limit`
}

function packedSize(file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): number {
  if (file === undefined) return 0
  return gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length
}

/** The largest modules, each by its share of the packed file it lies in. */
function largest(chunks: readonly Rolldown.OutputChunk[]): string {
  return chunks
    .flatMap((chunk) => {
      const modules = Object.entries(chunk.modules)
      const whole = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0)
      const packed = packedSize(chunk)
      return modules.map(([id, { renderedLength }]) => ({
        id,
        size: whole === 0 ? 0 : (packed * renderedLength) / whole,
      }))
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, NAMED)
    .map(({ id, size }) => `  ${kB(size).padStart(9)}  ${id}`)
    .join('\n')
}

function kB(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
