// Builds the pages of the other boards, unless nothing they are made of changed since.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const BUILT = join(HERE, 'dist/tldraw/index.html')
const at = (path) => join(HERE, path)

/** @returns {Promise<string>} the folder with the pages. */
export async function buildPages() {
  if (!existsSync(BUILT) || newest(HERE) > statSync(BUILT).mtimeMs) {
    await build({
      root: HERE,
      configFile: false,
      logLevel: 'error',
      // As its documentation asks of a bundler.
      define: { 'process.env.IS_PREACT': '"false"' },
      build: {
        outDir: at('dist'),
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 10_000,
        rollupOptions: { input: [at('tldraw/index.html'), at('excalidraw/index.html')] },
      },
    })
  }
  return at('dist')
}

function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return 0
    const path = join(folder, entry.name)
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs
  })
  return Math.max(...times)
}
