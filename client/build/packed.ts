import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Below this (bytes) a file comes in one packet anyhow. */
const SMALL = 1_000
const TEXT = /\.(js|css)$/

/**
 * Puts each file of the build beside itself as it is sent: packed once, as small as it gets, not
 * anew for each of thirty devices that come in the same minute.
 */
export function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    // Only what was written is as it will be sent: until then others still put addresses into it.
    async writeBundle({ dir = '' }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!TEXT.test(fileName)) continue
        const path = join(dir, fileName)
        const content = await readFile(path)
        if (content.length < SMALL) continue
        await writeFile(`${path}.br`, brotliCompressSync(content))
        await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
