// Loaded into a server before its own program: it collects garbage and tells what memory is held
// when the bench asks. It does nothing else, and keeps nothing alive.

import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.send) {
  process.on('message', () => {
    globalThis.gc?.()
    setTimeout(() => {
      globalThis.gc?.()
      process.send(process.memoryUsage())
    }, 200)
  })
  process.channel.unref()
}
