import type { Seen } from '../../shared/board/differences.ts'
import { followText, textAt } from '../../shared/board/marks.ts'
import type { TextPlace } from '../../shared/board/text-places.ts'
import { writeText } from '../../shared/board/texts.ts'
import type { Rescued } from '../store/rescue.ts'
import { type Source, type Value, value } from '../store/value.ts'
import type { Session } from '../sync/session.ts'
import { type Caret, carried } from './caret.ts'
import { leaveBehind, takeUp } from './left-behind.ts'
import { refusalText } from './refusal.ts'
import { caughtUp, heard, written } from './seen-text.ts'
import { tellWriting } from './tell-writing.ts'

// The life of a sitting at a text. Focus: what becomes of the text is followed from here on. Each
// stroke is written to the board as a change of what the field showed, and what others write comes
// into the field with the caret kept between its words. A composed word is written when it is
// whole. Leaving: nothing is followed or told any more. Where the text is taken away in the middle
// of a sitting, what stood in the field is rescued.

/** What stands in a field and isn't on the board. */
type Kept =
  | { readonly is: 'nothing' }
  /** A word is being put together: nothing may touch the field until it is whole. */
  | { readonly is: 'composing'; readonly text: string }
  | { readonly is: 'refused'; readonly text: string; readonly why: string }

/** A field in which a person writes in a text of the board, together with others. */
export interface Sitting {
  readonly kept: Source<Kept>
  /** What the person does in the field. */
  focus(field: HTMLTextAreaElement): void
  select(): void
  change(content: string): void
  compositionStart(): void
  compositionEnd(): void
  blur(): void
  /** Takes back or does again what this person did. */
  step(act: () => void): void
  /** The field shows this text of the board now. */
  shows(text: string): void
  /** Gives up what the board refused. */
  giveUp(): void
  /** The page is hidden and may never come back. */
  hide(): void
  /** The field goes away. */
  leave(): void
}

const NOTHING: Kept = { is: 'nothing' }

/** Begins a person's writing in a text of the board. What `rescue` gets are words whose text is gone. */
export function sitAt(
  session: Session,
  place: TextPlace,
  rescue: Value<readonly Rescued[]>,
): Sitting {
  const { board } = session
  const kept = value<Kept>(NOTHING)
  const telling = tellWriting(session, place)
  let seen: Seen = { text: '', since: [] }
  let field: HTMLTextAreaElement | null = null
  let content = ''
  let caret: Caret = { start: 0, end: 0 }
  let isComposing = false
  let isWriting = false
  let hasTyped = false
  let isOver = false
  let leftOff: (() => Caret | null) | null = null
  let stopFollowing: (() => void) | null = null

  function readCaret(): void {
    if (field !== null) caret = { start: field.selectionStart, end: field.selectionEnd }
  }

  /** Goes to where an earlier field of this text was left, once all is shown that this place counts. */
  function goOn(): void {
    if (leftOff === null || field === null || content !== textAt(board, place)) return
    const at = leftOff()
    leftOff = null
    if (at !== null) field.setSelectionRange(at.start, at.end)
    readCaret()
  }

  function tellCaret(): void {
    // Within a word that isn't whole yet the others know no place.
    if (field !== null && !isComposing && stopFollowing !== null) telling.at(field, seen.since)
  }

  /** Writes what stands in the field to the board; what is refused stays, with the reason. */
  function commit(): void {
    isWriting = true
    const outcome = writeText(board, place, content, seen)
    isWriting = false
    const why = refusalText(outcome, content.length)
    if (why === null) seen = written(content, textAt(board, place) ?? content, seen)
    kept.set(why === null ? NOTHING : { is: 'refused', text: content, why })
  }

  function finishWord(): void {
    if (!isComposing) return
    isComposing = false
    content = field?.value ?? content
    commit()
  }

  function rise(): void {
    telling.stop()
    stopFollowing?.()
    stopFollowing = null
  }

  return {
    kept,
    focus(area) {
      rise()
      field = area
      hasTyped = false
      isOver = false
      leftOff = takeUp(board, place)
      const now = textAt(board, place)
      if (kept.get().is === 'nothing') {
        content = area.value
        if (now !== null) seen = written(content, now)
      }
      stopFollowing = followText(board, place, (changes) => {
        if (!isWriting) seen = heard(seen, changes)
      })
      readCaret()
      goOn()
      tellCaret()
    },
    select() {
      readCaret()
      tellCaret()
    },
    change(next) {
      content = next
      hasTyped = true
      leftOff = null
      // The browser has moved the caret already.
      readCaret()
      if (isComposing) kept.set({ is: 'composing', text: next })
      else commit()
      tellCaret()
    },
    compositionStart() {
      isComposing = true
      if (kept.get().is === 'nothing') kept.set({ is: 'composing', text: content })
    },
    compositionEnd() {
      readCaret()
      finishWord()
      tellCaret()
    },
    blur() {
      finishWord()
      rise()
    },
    step(act) {
      act()
      // Words that somebody took off the board on purpose aren't rescued.
      if (textAt(board, place) === null) hasTyped = false
    },
    shows(text) {
      if (kept.get().is !== 'nothing') return
      content = text
      const { seen: next, passed } = caughtUp(seen, text)
      seen = next
      if (field === null || document.activeElement !== field || passed.length === 0) return
      caret = passed.reduce(carried, caret)
      field.setSelectionRange(caret.start, caret.end, field.selectionDirection)
      goOn()
    },
    giveUp() {
      kept.set(NOTHING)
      isOver = true
    },
    hide() {
      finishWord()
      telling.stop()
    },
    leave() {
      const sits = stopFollowing !== null
      rise()
      const isThere = textAt(board, place) !== null
      if (sits && isThere) {
        finishWord()
        readCaret()
        if (!isOver) leaveBehind(board, place, caret, seen.since)
      }
      // What was refused is nowhere but in the field, also after the person has gone elsewhere.
      const now = kept.get()
      const left = now.is === 'refused' ? now.text : sits && hasTyped && !isThere ? content : ''
      if (left.trim() === '') return
      const of = isThere ? 'draft' : place.of
      kept.set(NOTHING)
      rescue.set([...rescue.get(), { of, text: left, caret: caret.start }])
    },
  }
}
