// Loaded into a server before its own program: it collects garbage and tells what memory is held
// when the bench asks. It keeps nothing alive, and when the bench is gone it ends the server.

import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.send) {
  process.on('message', () => {
    globalThis.gc?.()
    setTimeout(() => {
      globalThis.gc?.()
      process.send(process.memoryUsage())
    }, 200)
  })
  process.on('disconnect', () => process.exit())
  process.channel.unref()
}
