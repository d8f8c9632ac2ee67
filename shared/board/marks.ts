import * as Y from 'yjs'
import type { Change } from './differences.ts'
import type { BoardDoc } from './doc.ts'
import { findText, type TextPlace } from './text-places.ts'

/**
 * A place in a text that stays between the same letters while others write (a Yjs relative position
 * as JSON). It keeps to the letter behind it, so what is typed there moves it along by itself.
 */
export type Mark = Readonly<Record<string, unknown>>

/** Marks a place in a text (UTF-16 units from its beginning); null when there is no such text. */
export function markAt(board: BoardDoc, place: TextPlace, at: number): Mark | null {
  const text = findText(board, place, 'to-read')
  if (text === null) return null
  const clipped = Math.min(Math.max(0, at), text.length)
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, clipped))
}

/** Where a mark is in its text now; null when that can't be said, such as for a foreign mark. */
export function placeOfMark(board: BoardDoc, place: TextPlace, mark: Mark): number | null {
  const text = findText(board, place, 'to-read')
  if (text === null) return null
  try {
    const position = Y.createRelativePositionFromJSON(mark)
    const found = Y.createAbsolutePositionFromRelativePosition(position, board.doc)
    return found === null || found.type !== text ? null : found.index
  } catch {
    // It came unread from another device.
    return null
  }
}

/** A mark from what another device told, or null when it can't be one. */
export function readMark(told: unknown): Mark | null {
  if (typeof told !== 'object' || told === null) return null
  const { item, type, assoc } = told as Record<string, unknown>
  if (!isPlace(item) && !isPlace(type)) return null
  return {
    ...(isPlace(item) ? { item } : {}),
    ...(isPlace(type) ? { type } : {}),
    assoc: typeof assoc === 'number' ? assoc : 0,
  }
}

function isPlace(told: unknown): boolean {
  if (typeof told !== 'object' || told === null) return false
  const { client, clock } = told as Record<string, unknown>
  return Number.isSafeInteger(client) && Number.isSafeInteger(clock)
}

/** Says what becomes of a text, change by change in order; returns how to stop. */
export function followText(
  board: BoardDoc,
  place: TextPlace,
  listener: (changes: readonly Change[]) => void,
): () => void {
  const text = findText(board, place, 'to-read')
  if (text === null) return () => undefined
  const observe = ({ delta }: Y.YTextEvent): void => listener(changesIn(delta))
  text.observe(observe)
  return () => text.unobserve(observe)
}

/** A delta as changes, each of the text as those before it left it. */
function changesIn(delta: Y.YTextEvent['delta']): readonly Change[] {
  const changes: Change[] = []
  let at = 0
  for (const { retain, insert, delete: removed } of delta) {
    at += retain ?? 0
    if (removed !== undefined) changes.push({ at, removed, added: '' })
    if (typeof insert !== 'string') continue
    changes.push({ at, removed: 0, added: insert })
    at += insert.length
  }
  return changes
}

/** What stands in a place of the document now; null when there is no such text. */
export function textAt(board: BoardDoc, place: TextPlace): string | null {
  return findText(board, place, 'to-read')?.toString() ?? null
}
