import type { Answer, Question } from './question.ts'

let asked: Worker | null = null

/**
 * Asks the worker. A question that comes before the last was answered takes its place.
 *
 * @returns the answer, or null when there will be none: the worker can't be had, or was asked anew.
 */
export function askWorker(question: Question): Promise<Answer | null> {
  asked?.terminate()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  asked = worker
  return new Promise((resolve) => {
    const end = (answer: Answer | null): void => {
      worker.terminate()
      if (asked === worker) asked = null
      resolve(answer)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(data))
    worker.addEventListener('error', () => end(null))
    worker.postMessage(question)
  })
}
