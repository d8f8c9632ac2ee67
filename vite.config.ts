import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { keepBudget } from './client/build/budget.ts'
import { eachIconApart } from './client/build/icons.ts'
import { packed } from './client/build/packed.ts'
import { piecesOf } from './client/build/pieces.ts'

let pieces: ReturnType<typeof piecesOf> | null = null

const root = fileURLToPath(new URL('.', import.meta.url))

/** A first visit of a board, gzip (docs/decisions/018). */
const BUDGET = { scripts: 200_000, styles: 20_000 }

/** Where the server of `npm run dev` listens (server/config.ts). */
const port = process.env.PORT ?? '4100'

export default defineConfig({
  root: `${root}client`,
  // Workers are modules too.
  worker: { format: 'es' },
  plugins: [eachIconApart(), react(), keepBudget(`${root}client/`, BUDGET), packed()],
  // Yjs warns on the console; with colours, that would take a page's worth of the first visit.
  resolve: { alias: { 'lib0/logging': `${root}node_modules/lib0/logging.node.js` } },
  build: {
    outDir: `${root}dist`,
    emptyOutDir: true,
    manifest: 'assets.json',
    target: 'es2022',
    rollupOptions: {
      input: { app: `${root}client/index.html`, offline: `${root}client/offline/worker.ts` },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'pieces',
              name(id, build) {
                pieces ??= piecesOf(
                  `${root}client/`,
                  (of) => build.getModuleInfo(of)?.importedIds ?? null,
                )
                return pieces(id)
              },
            },
          ],
        },
        // The worker's address must not change between builds, or old ones would stay installed.
        entryFileNames: (chunk) =>
          chunk.name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: {
    port: 4101,
    proxy: {
      '/api': `http://127.0.0.1:${port}`,
      // Only boards: `client/sync/` is a folder of modules.
      '^/sync/[\\w-]{12}(\\?.*)?$': { target: `ws://127.0.0.1:${port}`, ws: true },
    },
  },
  test: {
    root,
    include: ['test/{shared,server,client,contract,sim,checks}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores, and some suites start servers of their own.
    maxWorkers: 2,
    setupFiles: ['test/support/fail-on-console.ts', 'test/support/equal-maps.ts'],
  },
})
