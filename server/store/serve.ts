import { parentPort } from 'node:worker_threads'
import { type Asked, buffersIn, packError, type Reply, type Request, type Tasks } from './tasks.ts'

/**
 * Makes this thread one that answers: it opens what it needs, says whether it could, and does one
 * task after the other until it is asked to end. Results are handed over, not copied.
 */
export function serve<T extends Tasks<T>>(open: () => T & Partial<Disposable>): void {
  const port = parentPort
  if (port === null) throw new Error('This is the beginning of a thread, not of a program.')
  const say = (reply: Reply): void => port.postMessage(reply, buffersIn(reply))
  const underWay = new Set<Promise<void>>()

  let tasks: T & Partial<Disposable>
  try {
    tasks = open()
  } catch (error) {
    say({ is: 'unfit', error: packError(error) })
    return
  }

  // Most tasks are done at once; only one that takes long gives a promise.
  function answer({ id, task, args }: Asked<T>): void {
    const failed = (error: unknown): void => say({ is: 'failed', id, error: packError(error) })
    try {
      const result = tasks[task](...args)
      if (!(result instanceof Promise)) {
        say({ is: 'done', id, result })
        return
      }
      const done = result.then((later) => say({ is: 'done', id, result: later }), failed)
      underWay.add(done)
      void done.finally(() => underWay.delete(done))
    } catch (error) {
      failed(error)
    }
  }

  port.on('message', async (request: Request<T>) => {
    if (request !== 'end') return answer(request as Asked<T>)
    await Promise.all(underWay)
    tasks[Symbol.dispose]?.()
    port.close()
  })
  say({ is: 'ready' })
}
