import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import {
  exact,
  type Reply,
  type Request,
  type TaskArgs,
  type TaskResult,
  type Tasks,
  unpackError,
} from './tasks.ts'

/** A thread that does what it is asked, one thing after the other. Disposing lets it finish first. */
export interface Thread<T extends Tasks<T>> extends AsyncDisposable {
  /** Rejects with what the task threw, or because the thread is gone. */
  ask<K extends keyof T>(task: K, ...args: TaskArgs<T, K>): Promise<TaskResult<T, K>>
  /** The same, and hands over the buffers instead of copying: the asker must not use them again. */
  give<K extends keyof T>(
    task: K,
    buffers: readonly ArrayBuffer[],
    ...args: TaskArgs<T, K>
  ): Promise<TaskResult<T, K>>
}

interface Waiting {
  readonly done: (result: never) => void
  readonly failed: (reason: unknown) => void
}

/** A thread ended though nobody had asked it to. */
export class ThreadGoneError extends Error {
  constructor(name: string, cause: unknown) {
    super(`The ${name} is gone.`, { cause })
    this.name = 'ThreadGoneError'
  }
}

/**
 * Starts a thread that begins with `serve`. Rejects with what kept it from starting; `gone` is told
 * when it ends unasked, after everybody who waits was told.
 */
export async function startThread<T extends Tasks<T>>(
  entry: URL,
  { name, data, gone }: { name: string; data: unknown; gone: (error: ThreadGoneError) => void },
): Promise<Thread<T>> {
  const worker = new Worker(entry, { name, workerData: data })
  const ended = once(worker, 'exit').catch(() => {})
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let state: 'starting' | 'ready' | 'ending' | 'gone' = 'starting'

  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      switch (reply.is) {
        case 'ready':
          state = 'ready'
          return resolve()
        case 'unfit':
          return reject(unpackError(reply.error))
        case 'done':
          return take(reply.id)?.done(reply.result as never)
        case 'failed':
          return take(reply.id)?.failed(unpackError(reply.error))
      }
    })
    let cause: unknown
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', () => {
      const was = state
      state = 'gone'
      const error = new ThreadGoneError(name, cause)
      reject(error)
      for (const { failed } of waiting.values()) failed(error)
      waiting.clear()
      if (was === 'ready') gone(error)
    })
  })

  function take(id: number): Waiting | undefined {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }

  function post<K extends keyof T>(
    task: K,
    args: TaskArgs<T, K>,
    buffers: readonly ArrayBuffer[],
  ): Promise<TaskResult<T, K>> {
    return new Promise((done, failed) => {
      if (state !== 'ready') return failed(new ThreadGoneError(name, undefined))
      const id = ++lastId
      waiting.set(id, { done, failed })
      worker.postMessage({ id, task, args } satisfies Request<T>, [...buffers])
    })
  }

  await ready
  return {
    ask: (task, ...args) => post(task, exact(args), []),
    give: (task, buffers, ...args) => post(task, args, buffers),
    async [Symbol.asyncDispose]() {
      if (state === 'ready') {
        state = 'ending'
        worker.postMessage('end' satisfies Request<T>)
      }
      await ended
    },
  }
}
