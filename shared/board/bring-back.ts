import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { attributesOf, copy, copyItem, plain } from './copy.ts'
import { difference } from './differences.ts'
import { act, type BoardDoc, type Entry, openBoard, ROOTS } from './doc.ts'

/**
 * What people made, and with what stood to be voted on how they voted. The stage stays: a room is
 * never moved to another step behind its back.
 */
const BROUGHT_BACK = ROOTS.filter((name) => name !== 'stage')

/** A board as it was at a point (Yjs update V2), to look at and to bring back. */
export function openPoint(state: Uint8Array): BoardDoc {
  const doc = new Y.Doc()
  Y.applyUpdateV2(doc, state)
  return openBoard(doc)
}

/**
 * Makes everything that people made on a board read as it did on another board, which holds an
 * earlier state of it. It is one act that changes only what differs, never a rewind: what others
 * write at the same time merges with it as with any act. What stands the same already is untouched,
 * so bringing the same state back again changes nothing.
 */
export function bringBack(board: BoardDoc, past: BoardDoc): void {
  act(board, () => {
    for (const name of BROUGHT_BACK) matchMap(board.roots[name], past.roots[name], LIMITS.depth + 1)
  })
}

function matchMap(now: Entry, past: Entry, levels: number): void {
  for (const key of [...now.keys()]) if (!past.has(key)) now.delete(key)
  for (const [key, wanted] of past.entries()) {
    if (now.has(key) && matchInPlace(now.get(key), wanted, levels - 1)) continue
    now.set(key, copy(wanted, levels - 1))
  }
}

/** Makes a value read like another without replacing it; false where it must be replaced. */
function matchInPlace(held: unknown, wanted: unknown, levels: number): boolean {
  if (levels > 0) {
    if (held instanceof Y.Text && wanted instanceof Y.Text) return matchText(held, wanted)
    if (held instanceof Y.Array && wanted instanceof Y.Array) {
      matchArray(held, wanted, levels)
      return true
    }
    if (held instanceof Y.Map && wanted instanceof Y.Map) {
      matchMap(held, wanted, levels)
      return true
    }
  }
  return isSame(held, wanted, levels)
}

function matchText(held: Y.Text, wanted: Y.Text): boolean {
  if (!isPlainText(held)) return false
  matchAttributes(held, wanted)
  const change = difference(held.toString(), wanted.toString())
  if (change === null) return true
  if (change.removed > 0) held.delete(change.at, change.removed)
  if (change.added !== '') held.insert(change.at, change.added)
  return true
}

function matchAttributes(held: Y.Text, wanted: Y.Text): void {
  const said = new Map(attributesOf(wanted))
  for (const [name] of attributesOf(held)) if (!said.has(name)) held.removeAttribute(name)
  for (const [name, value] of said) {
    if (held.getAttribute(name) !== value) held.setAttribute(name, value)
  }
}

/** What is the same at both ends of a list stays; between them each piece is made like the other. */
function matchArray(list: Y.Array<unknown>, past: Y.Array<unknown>, levels: number): void {
  const held = list.toArray()
  const wanted = past.toArray()
  const shorter = Math.min(held.length, wanted.length)
  const same = (at: number, from: number): boolean =>
    isSame(held.at(at), wanted.at(from), levels - 1)
  let start = 0
  while (start < shorter && same(start, start)) start++
  let end = 0
  while (end < shorter - start && same(-1 - end, -1 - end)) end++
  const common = shorter - end
  while (start < common && matchInPlace(held[start], wanted[start], levels - 1)) start++
  const surplus = held.length - end - start
  if (surplus > 0) list.delete(start, surplus)
  const missing = wanted.slice(start, wanted.length - end)
  if (missing.length > 0)
    list.insert(
      start,
      missing.map((item) => copyItem(item, levels - 1)),
    )
}

/** Whether a value reads as the copy of another would. */
function isSame(held: unknown, wanted: unknown, levels: number): boolean {
  if (levels > 0) {
    if (wanted instanceof Y.Text) {
      return held instanceof Y.Text && isPlainText(held) && isSameText(held, wanted)
    }
    if (wanted instanceof Y.Array) {
      if (!(held instanceof Y.Array) || held.length !== wanted.length) return false
      return held.toArray().every((item, at) => isSame(item, wanted.get(at), levels - 1))
    }
    if (wanted instanceof Y.Map) {
      if (!(held instanceof Y.Map) || held.size !== wanted.size) return false
      return [...wanted.entries()].every(
        ([key, value]) => held.has(key) && isSame(held.get(key), value, levels - 1),
      )
    }
  }
  return !isKept(held) && isEqual(held, plain(wanted, levels))
}

/** Whether a value is of a kind that a copy keeps, and so is not to be left where another should stand. */
function isKept(value: unknown): boolean {
  return value instanceof Y.Text || value instanceof Y.Array || value instanceof Y.Map
}

function isSameText(held: Y.Text, wanted: Y.Text): boolean {
  const said = (text: Y.Text): string => JSON.stringify(attributesOf(text))
  return held.toString() === wanted.toString() && said(held) === said(wanted)
}

/** Whether a text is letters only: a foreign writer's pictures in it count as places, and read as nothing. */
function isPlainText(text: Y.Text): boolean {
  return text.length === text.toString().length
}

function isEqual(held: unknown, wanted: unknown): boolean {
  if (Object.is(held, wanted)) return true
  if (typeof held !== 'object' || typeof wanted !== 'object') return false
  const bytes = inBytes(plain(held, LIMITS.depth))
  const others = inBytes(wanted)
  return bytes.length === others.length && bytes.every((byte, at) => byte === others[at])
}

/** A value as an update would carry it: two that give the same bytes can't be told apart. */
function inBytes(value: unknown): Uint8Array {
  return encoding.encode((encoder) => encoding.writeAny(encoder, value as never))
}
