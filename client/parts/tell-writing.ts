import { type Change, placeAfter } from '../../shared/board/differences.ts'
import { markAt } from '../../shared/board/marks.ts'
import type { TextPlace } from '../../shared/board/text-places.ts'
import type { Session } from '../sync/session.ts'

/** Who doesn't touch a text for so long doesn't write in it any more (ms). */
const PAUSE_MS = 60_000
/** How often who goes on writing in one place says so (ms): the others wait longer than that. */
const BEAT_MS = 40_000

/** Tells the others where this person writes, while they do. */
export interface TellingOfWriting {
  /** The caret is here. `since` is what became of the text that the field doesn't show yet. */
  at(field: HTMLTextAreaElement, since: readonly Change[]): void
  /** This person writes here no more. */
  stop(): void
}

/** Begins telling for one text. Nothing is told before the first caret. */
export function tellWriting(
  { board, people, now }: Pick<Session, 'board' | 'people' | 'now'>,
  place: TextPlace,
): TellingOfWriting {
  let isTold = false
  let beat = 0
  let beatAt = now()
  let touchedAt = now()
  let pause: ReturnType<typeof setTimeout> | null = null

  /** Looks whether they pause: one timer for many letters. */
  function lookIn(ms: number): void {
    pause = setTimeout(() => {
      const left = touchedAt + PAUSE_MS - now()
      if (left > 0) lookIn(left)
      else stop()
    }, ms)
  }

  function stop(): void {
    if (pause !== null) clearTimeout(pause)
    pause = null
    if (isTold) people.tell({ writing: null })
    isTold = false
  }

  return {
    at({ selectionStart, selectionEnd, selectionDirection }, since) {
      const [start, end] = [selectionStart, selectionEnd].map((at) => since.reduce(placeAfter, at))
      const marks = [start, end].map((at) => markAt(board, place, at ?? 0))
      const [anchor, head] = selectionDirection === 'backward' ? marks.reverse() : marks
      if (anchor == null || head == null) return
      if (now() - beatAt >= BEAT_MS) {
        beat++
        beatAt = now()
      }
      people.tell({ writing: { ...place, anchor, head, beat } })
      isTold = true
      touchedAt = now()
      if (pause === null) lookIn(PAUSE_MS)
    },
    stop,
  }
}
