import { nearestTo } from '../../../shared/grouping/nearest.ts'
import { suggestGroups } from '../../../shared/grouping/suggest.ts'
import { NO_VECTORS, readVectors, type Vectors } from '../../../shared/grouping/vectors.ts'
import type { Answer, Question } from './question.ts'

// Looks at the notes beside the page, so that the paper stays smooth. It answers one question after
// the other, and says so when it can't: whoever asked must not wait for ever.

/** What a worker gives, as far as it is used here; its library contradicts the DOM's. */
interface Worker {
  addEventListener(on: 'message', listener: (event: MessageEvent<Question>) => void): void
  postMessage(answer: Answer | null): void
}

const worker = self as unknown as Worker

worker.addEventListener('message', ({ data }) => {
  answer(data).then(
    (found) => worker.postMessage(found),
    () => worker.postMessage(null),
  )
})

async function answer(question: Question): Promise<Answer> {
  const { language } = question
  const knowledge = { vectors: await vectors(), language }
  const wordsMissing = known === null && language === 'en'
  if (question.ask === 'groups') {
    return { found: suggestGroups(question.notes, knowledge), wordsMissing }
  }
  const { these, candidates, most } = question
  const notes = nearestTo(these, candidates, most, knowledge)
  return { found: notes.length === 0 ? [] : [{ notes, words: [] }], wordsMissing }
}

let known: Vectors | null = null

/**
 * The table of words, read once. Without it (the server is away) suggestions are poorer, and still
 * made; it is asked for again the next time.
 */
async function vectors(): Promise<Vectors> {
  if (known !== null) return known
  try {
    const at = new URL('../../../shared/grouping/vectors.bin', import.meta.url)
    const file = await fetch(at)
    if (!file.ok) return NO_VECTORS
    known = readVectors(await file.arrayBuffer())
    return known
  } catch {
    return NO_VECTORS
  }
}
