import * as Y from 'yjs'
import type { Step } from '../stage/agenda.ts'
import { openBoard } from './doc.ts'
import type { About } from './model.ts'

/**
 * The client id under which a board's first bytes are written. It is fixed, so that the same
 * set-up always gives the same bytes; no living client uses it, since Yjs draws its own at random.
 */
const SEED_CLIENT = 1

/** The first state of a board (Yjs update V1): what was said at set-up, and the first step. */
export function seedBoard(about: About, agenda: readonly Step[]): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = SEED_CLIENT
  const board = openBoard(doc)
  doc.transact(() => {
    for (const [key, value] of Object.entries(about)) board.roots.about.set(key, value)
    const stage = {
      agenda: [...agenda],
      step: agenda[0]?.id ?? null,
      timer: null,
      reveal: {},
      spotlight: null,
      locked: false,
      voting: { open: false, budget: 3 },
    }
    for (const [key, value] of Object.entries(stage)) board.roots.stage.set(key, value)
  })
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}
