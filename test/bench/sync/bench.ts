import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from './options.ts'

/** What every workload is handed. */
export interface Bench {
  readonly options: Options
  readonly random: () => number
  readonly say: (what: string) => void
}

/** A folder of its own, gone at the end. */
export function tempFolder(): AsyncDisposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
