import { nearestTo } from '../../../shared/grouping/nearest.ts'
import { suggestGroups } from '../../../shared/grouping/suggest.ts'
import { NO_VECTORS, readVectors, type Vectors } from '../../../shared/grouping/vectors.ts'
import type { Answer, Question } from './question.ts'

// Looks at the notes beside the page, so that the paper stays smooth. One question, one worker.

/** What a worker gives, as far as it is used here; its library contradicts the DOM's. */
interface Worker {
  addEventListener(on: 'message', listener: (event: MessageEvent<Question>) => void): void
  postMessage(answer: Answer): void
}

const worker = self as unknown as Worker

worker.addEventListener('message', ({ data }) => void answer(data))

async function answer(question: Question): Promise<void> {
  const knowledge = { vectors: await vectors(), language: question.language }
  if (question.ask === 'groups') {
    worker.postMessage(suggestGroups(question.notes, knowledge))
    return
  }
  const { these, candidates, most } = question
  const notes = nearestTo(these, candidates, most, knowledge)
  worker.postMessage(notes.length === 0 ? [] : [{ notes, words: [] }])
}

/** The table of words. Without it (the server is away) suggestions are poorer, and still made. */
async function vectors(): Promise<Vectors> {
  try {
    const at = new URL('../../../shared/grouping/vectors.bin', import.meta.url)
    const file = await fetch(at)
    return file.ok ? readVectors(await file.arrayBuffer()) : NO_VECTORS
  } catch {
    return NO_VECTORS
  }
}
