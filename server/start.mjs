// npm start: from a fresh clone to a running server, with any Node from 20 on.

import { buildIfNeeded } from './launch/build.mjs'
import { installIfNeeded } from './launch/install.mjs'
import { runTogether } from './launch/run.mjs'
import { findNode } from './launch/runtime.mjs'
import { SERVER } from './launch/server.mjs'

installIfNeeded()
const node = findNode()
buildIfNeeded(node)
runTogether([[node, ...SERVER]])
