import type { Answer, Question } from './question.ts'

/** The worker, kept for the next question: by then its table is read and its work is warm. */
let kept: Worker | null = null
let isAsked = false

/**
 * Asks the worker. A question that comes before the last was answered takes its place; the last one
 * is never answered then.
 *
 * @returns the answer, or null when there will be none: the worker can't be had, or failed.
 */
export function askWorker(question: Question): Promise<Answer | null> {
  // What is being looked for can't be called off: only a new worker listens.
  if (isAsked) endWorker()
  const worker = kept ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  kept = worker
  isAsked = true
  return new Promise((resolve) => {
    const listening = new AbortController()
    const { signal } = listening
    const hear = ({ data }: MessageEvent<Answer | null>): void => {
      listening.abort()
      isAsked = false
      resolve(data)
    }
    const fail = (): void => {
      endWorker()
      resolve(null)
    }
    worker.addEventListener('message', hear, { signal })
    worker.addEventListener('error', fail, { signal })
    worker.postMessage(question)
  })
}

/** Ends the worker: nobody waits for it any more. */
export function endWorker(): void {
  kept?.terminate()
  kept = null
  isAsked = false
}
