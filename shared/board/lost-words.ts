import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { type CameHere, cameTo } from './came-to.ts'
import { type BoardDoc, type Entry, entryOf, type RootName } from './doc.ts'
import { linksOf } from './links.ts'
import { type Board, PHASES, type Subject, type Theory } from './model.ts'
import { CLAUSES } from './text-places.ts'
import { readBoard } from './view.ts'

/** Words that stand in one document of a board and never came to another. */
export interface LostWords {
  readonly of: 'note' | 'changed-note' | 'statement' | 'theory' | 'prediction' | 'next'
  readonly text: string
  readonly room: string
  readonly about: Subject | null
  readonly team: string
}

/**
 * What was written in a draft and is not on the board: new notes, and texts that were changed. What
 * the board once had and somebody took away since is not lost. Nor is what stands on it in the same
 * words, such as a draft that was put back.
 */
export function lostWords(draft: BoardDoc, board: BoardDoc): readonly LostWords[] {
  const there = textsOn(readBoard(board))
  return wordsOf(draft, cameTo(board)).filter(
    ({ text }) => !there.has(text) && !notesFor(text).every((part) => there.has(part)),
  )
}

/** Every text of a board that somebody wrote, the notes first. */
export function allWords(board: BoardDoc): readonly LostWords[] {
  return wordsOf(board, () => false)
}

/** A text in pieces that fit into notes, divided between words where there are any (UTF-16 units). */
export function notesFor(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > LIMITS.noteLength) {
    const space = rest.lastIndexOf(' ', LIMITS.noteLength)
    const end = space > LIMITS.noteLength / 2 ? space : wholeCharacters(rest, LIMITS.noteLength)
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Where to cut a text at the latest, so that no character is torn in two. */
function wholeCharacters(text: string, latest: number): number {
  const unit = text.charCodeAt(latest - 1)
  return unit >= 0xd800 && unit < 0xdc00 ? latest - 1 : latest
}

const PLAIN = { room: '', about: null, team: '' }

function wordsOf(draft: BoardDoc, cameHere: CameHere): readonly LostWords[] {
  const { notes, patterns, theories, predictions, next } = readBoard(draft)
  const isNews = (root: RootName, id: string, field: string): boolean => {
    const entry = entryOf(draft, root, id)
    return entry !== null && hasNews(entry, field, cameHere)
  }
  const words: LostWords[] = []
  for (const { id, text, room, about, team } of notes.values()) {
    const item = entryOf(draft, 'notes', id)?._item ?? null
    const of = item !== null && cameHere(item) ? 'changed-note' : 'note'
    if (isNews('notes', id, 'text')) words.push({ of, text, room, about, team })
  }
  for (const { id, statement, formerly, about } of patterns.values()) {
    for (const said of [{ id, statement }, ...formerly]) {
      if (!isNews('patterns', said.id, 'statement')) continue
      words.push({ ...PLAIN, of: 'statement', text: said.statement, about })
    }
  }
  for (const theory of theories.values()) {
    const entry = entryOf(draft, 'theories', theory.id)
    if (entry !== null) words.push(...clausesOf(theory, entry, cameHere))
  }
  for (const { id, text, team } of predictions.values()) {
    if (isNews('predictions', id, 'text')) words.push({ ...PLAIN, of: 'prediction', text, team })
  }
  for (const { id, action } of next.values()) {
    if (isNews('next', id, 'action')) words.push({ ...PLAIN, of: 'next', text: action })
  }
  return words.filter(({ text }) => text.trim() !== '')
}

/** The clauses of a theory that never came to the board, each by itself. */
function clausesOf(theory: Theory, entry: Entry, cameHere: CameHere): readonly LostWords[] {
  const protocol = entry.get('protocol')
  const texts = [
    ...CLAUSES.filter((clause) => hasNews(entry, clause, cameHere)).map((clause) => theory[clause]),
    ...linksOf(entry.get('links')).flatMap(({ held }) =>
      held instanceof Y.Text && textHasNews(held, cameHere) ? [held.toString()] : [],
    ),
    ...PHASES.filter(
      (phase) => protocol instanceof Y.Map && hasNews(protocol, phase, cameHere),
    ).map((phase) => theory.protocol[phase]),
  ]
  return texts.map((text) => ({ ...PLAIN, of: 'theory', text }))
}

/** Whether a field's text holds letters that never came to the board. */
function hasNews(entry: Entry, field: string, cameHere: CameHere): boolean {
  const held = entry.get(field)
  if (held instanceof Y.Text) return textHasNews(held, cameHere)
  const item = entry._map.get(field)
  return typeof held === 'string' && item !== undefined && !cameHere(item)
}

function textHasNews(text: Y.Text, cameHere: CameHere): boolean {
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && !cameHere(item)) return true
  }
  return false
}

function textsOn({ notes, patterns, theories, predictions, next }: Board): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const { text } of notes.values()) texts.add(text)
  for (const { statement, formerly } of patterns.values()) {
    for (const said of [statement, ...formerly.map((former) => former.statement)]) texts.add(said)
  }
  for (const { text } of predictions.values()) texts.add(text)
  for (const { action } of next.values()) texts.add(action)
  for (const theory of theories.values()) {
    const clauses = CLAUSES.map((clause) => theory[clause])
    for (const text of [...clauses, ...theory.links, ...Object.values(theory.protocol)]) {
      texts.add(text)
    }
  }
  return texts
}
