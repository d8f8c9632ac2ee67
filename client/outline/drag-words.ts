import type { Announcements } from '@dnd-kit/core'
import { patternsOf } from '../../shared/board/groups.ts'
import type { Board } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { theoryNumbers } from '../parts/numbers.ts'
import { dropOn, type Held, heldBy, readTarget, type Target } from './drop.ts'

/** So much of a note is read out that it is known again. */
const SPOKEN = 60

/** What screen readers say while a note is carried through the outline. */
export function dragWords(now: () => Board): Announcements {
  const named = (held: Held): string => nameOf(now(), held)
  return {
    onDragStart: ({ active }) => t('outline.lifted', { note: named(heldBy(active)) }),
    onDragOver: ({ over }) => overWords(now(), readTarget(over?.id)),
    onDragEnd: ({ active, over }) => droppedWords(now(), heldBy(active), readTarget(over?.id)),
    onDragCancel: ({ active }) => t('outline.stayed', { note: named(heldBy(active)) }),
  }
}

function nameOf(board: Board, held: Held): string {
  if ('pattern' in held) return statementOf(board, held.pattern)
  return shortened(board.notes.get(held.note)?.text ?? '')
}

function overWords(board: Board, target: Target | null): string {
  switch (target?.onto) {
    case undefined:
      return t('outline.overNothing')
    case 'free':
      return t('outline.overFree')
    case 'pattern':
      return t('outline.overPattern', { pattern: statementOf(board, target.id) })
    case 'theory':
      return t('outline.overTheory', { theory: theoryName(board, target.id) })
    case 'note':
      return t('outline.overNote', { note: shortened(board.notes.get(target.id)?.text ?? '') })
  }
}

function droppedWords(board: Board, held: Held, target: Target | null): string {
  const note = nameOf(board, held)
  const drop = dropOn(board, held, target)
  switch (drop.does) {
    case 'nothing':
      return t('outline.stayed', { note })
    case 'join':
      return t('outline.joined', { note, pattern: statementOf(board, drop.pattern) })
    case 'merge':
      return t('pattern-menu.merged', { pattern: statementOf(board, drop.into) })
    case 'lay-under':
      return t('theories-dialog.added', { theory: theoryName(board, drop.theory) })
    case 'take-out':
      return t('outline.takenOut', { note })
    case 'group':
      return t('outline.grouped', { note })
  }
}

/** What to say when a note that was taken out of one pattern still is in others; else null. */
export function stillInWords(board: Board, noteId: string): string | null {
  const note = board.notes.get(noteId)
  const first = note === undefined ? undefined : patternsOf(board, note)[0]
  return first === undefined
    ? null
    : t('outline.stillIn', { pattern: statementOf(board, first.id) })
}

function theoryName(board: Board, id: string): string {
  return `T${theoryNumbers(board).get(id) ?? ''}`
}

function statementOf(board: Board, id: string): string {
  return board.patterns.get(id)?.statement || t('common.untitledPattern')
}

function shortened(text: string): string {
  return text.length <= SPOKEN ? text : `${text.slice(0, SPOKEN).trimEnd()}…`
}
