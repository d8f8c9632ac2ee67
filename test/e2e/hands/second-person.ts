import type { Page } from '@playwright/test'
import { newId } from '../../../server/access/ids.ts'
import { markAt } from '../../../shared/board/marks.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import type { Board, Point } from '../../../shared/board/model.ts'
import { addNotes, deleteNotes, placeNotes } from '../../../shared/board/notes.ts'
import {
  addPattern,
  dissolvePattern,
  joinPattern,
  setPattern,
  takeOut,
} from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { setLocked } from '../../../shared/stage/stage.ts'
import { connectPlain } from '../../support/plain-client.ts'
import { until } from '../../support/until.ts'
import { expect } from './patience.ts'

/** Somebody else at the same board, who leads the round and is quick: a client without a screen. */
export interface SecondPerson extends Disposable {
  readonly name: string
  read(): Board
  /** Clears the paper and lays these things on it. */
  lay(notes: Readonly<Record<string, Point>>, sheets: readonly LaidSheet[]): void
  adds(text: string, at: Point): void
  /** Everything that lies outside is moved to where `within` puts it. */
  gathers(within: (at: Point) => Point): void
  /** Notes and patterns are meant by their words. */
  deletes(note: string): Promise<void>
  joins(note: string, statement: string): Promise<void>
  /** Puts a note into a pattern as well. */
  alsoIn(note: string, statement: string): Promise<void>
  dissolves(statement: string): Promise<void>
  merges(statement: string, into: string): Promise<void>
  /** Takes a note out of a pattern, onto the paper where it is. */
  frees(note: string, statement: string): Promise<void>
  moves(words: string, at: Point): Promise<void>
  rewrites(words: string, as: string): Promise<void>
  locks(locked: boolean): void
  /** Takes a note in the hand, or puts down what is held. */
  holds(note: string | null): Promise<void>
  /** Goes to the end of a note's text to write there, or away from it. */
  writesIn(note: string | null): Promise<void>
  /** Waits until all that this person did so far is before somebody's eyes. */
  seenBy(page: Page): Promise<void>
}

interface LaidSheet {
  readonly statement: string
  readonly at: Point
  readonly notes: readonly string[]
}

export async function secondPerson(
  url: string,
  boardId: string,
  key: string,
): Promise<SecondPerson> {
  const client = connectPlain(url, boardId, key)
  await client.synced()
  const { board, doc, provider } = client
  const name = 'Ola'
  provider.awareness.setLocalState({ name, holding: null })
  const clock = Date.now()
  let made = 0
  let told = 0

  function find(words: string): string | undefined {
    const { notes, patterns } = readBoard(board)
    const found =
      [...notes.values()].find(({ text }) => text === words) ??
      [...patterns.values()].find(({ statement }) => statement === words)
    return found?.id
  }

  /** What was just written arrives in a moment. */
  async function idOf(words: string): Promise<string> {
    await until(() => find(words) !== undefined)
    return find(words) ?? ''
  }

  return {
    name,
    read: () => readBoard(board),
    lay(notes, sheets) {
      const { roots, origin } = board
      doc.transact(() => {
        for (const list of [roots.notes, roots.patterns]) {
          for (const id of [...list.keys()]) list.delete(id)
        }
        const ids = new Map<string, string>()
        const texts = [...Object.entries(notes), ...sheets.flatMap((sheet) => inside(sheet))]
        for (const [text, at] of texts) {
          const note = { id: newId(), text, at, room: '', about: null, team: '', by: null }
          ids.set(text, note.id)
          addNotes(board, [note], clock + made++)
        }
        for (const { statement, at, notes: texts } of sheets) {
          const id = newId()
          const inIt = texts.flatMap((text) => ids.get(text) ?? [])
          addPattern(board, { id, at, notes: inIt }, clock + made++)
          writeText(board, { of: 'statement', id }, statement)
        }
      }, origin.acting)
    },
    adds(text, at) {
      const note = { id: newId(), text, at, room: '', about: null, team: '', by: null }
      addNotes(board, [note], clock + made++)
    },
    gathers(within) {
      const { notes, patterns } = readBoard(board)
      doc.transact(() => {
        const places = [...notes.values()].map(({ id, at }) => [id, within(at)] as const)
        placeNotes(board, new Map(places.filter(([id, at]) => notes.get(id)?.at !== at)))
        for (const { id, at } of patterns.values()) {
          if (within(at) !== at) setPattern(board, id, 'at', within(at))
        }
      }, board.origin.acting)
    },
    deletes: async (note) => void deleteNotes(board, [await idOf(note)]),
    joins: async (note, statement) =>
      void joinPattern(board, await idOf(note), await idOf(statement), null),
    alsoIn: async (note, statement) =>
      void joinPattern(board, await idOf(note), await idOf(statement), 'none'),
    dissolves: async (statement) => void dissolvePattern(board, await idOf(statement)),
    merges: async (statement, into) =>
      void mergePatterns(board, await idOf(statement), await idOf(into)),
    async frees(note, statement) {
      const id = await idOf(note)
      const at = readBoard(board).notes.get(id)?.at ?? [0, 0]
      takeOut(board, id, await idOf(statement), at)
    },
    async moves(words, at) {
      const id = await idOf(words)
      if (board.roots.notes.has(id)) placeNotes(board, new Map([[id, at]]))
      else setPattern(board, id, 'at', at)
    },
    async rewrites(words, as) {
      const id = await idOf(words)
      writeText(board, { of: board.roots.notes.has(id) ? 'note' : 'statement', id }, as)
    },
    locks: (locked) => setLocked(board, locked),
    async holds(note) {
      const id = note === null ? null : await idOf(note)
      const at = id === null ? undefined : readBoard(board).notes.get(id)?.at
      const holding = id === null ? null : { [id]: at ?? [0, 0] }
      provider.awareness.setLocalState({ name, holding })
    },
    async writesIn(note) {
      const id = note === null ? null : await idOf(note)
      const caret = id === null ? null : markAt(board, { of: 'note', id }, Infinity)
      const writing = caret === null ? null : { of: 'note', id, anchor: caret, head: caret }
      provider.awareness.setLocalState({ name, holding: null, writing })
    },
    async seenBy(page) {
      // What is written goes one way: who sees the new title has seen all before it.
      const title = `Round ${++told}`
      board.roots.about.set('title', title)
      // A dialog hides it from those who listen, not from those who look.
      await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(title)
    },
    [Symbol.dispose]: () => client[Symbol.dispose](),
  }
}

function inside({ notes, at }: LaidSheet): readonly (readonly [string, Point])[] {
  return notes.map((text) => [text, at])
}
