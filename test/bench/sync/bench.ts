import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from './options.ts'

/** What every workload is handed. */
export interface Bench {
  readonly options: Options
  readonly random: () => number
  readonly say: (what: string) => void
}

const folders = new Set<string>()

/** A folder of its own, gone at the end. */
export function tempFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  folders.add(path)
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true })
      folders.delete(path)
    },
  }
}

/** Removes the folders of what was broken off. */
export function removeFolders(): void {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
}
