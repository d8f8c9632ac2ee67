// npm run dev: the server under watch, and the pages with hot reload on port 4101.

import { installIfNeeded } from './launch/install.mjs'
import { runTogether } from './launch/run.mjs'
import { findNode } from './launch/runtime.mjs'
import { SERVER } from './launch/server.mjs'

installIfNeeded()
const node = findNode()
runTogether([
  [node, '--watch', ...SERVER],
  [node, 'node_modules/vite/bin/vite.js'],
])
