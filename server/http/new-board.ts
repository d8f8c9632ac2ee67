import * as Y from 'yjs'
import { ROOTS } from '../../shared/board/doc.ts'
import { unpackBoard } from '../../shared/board/pack.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { openRecord } from '../../shared/record/open.ts'
import { packedBoard } from '../../shared/record/packed.ts'
import { agendaFrom } from '../../shared/stage/timetables/index.ts'
import { newBoardSchema } from '../../shared/wire/api.ts'
import { checkState, LiveBoard } from '../rooms/live-board.ts'
import { HttpProblem, readBody } from './errors.ts'

/** The first state of a new round, from what was asked for. */
export function stateOfNewBoard(body: unknown): Uint8Array {
  const asked = readBody(newBoardSchema, body)
  if ('record' in asked) return stateOfRecord(requireRecord(asked.record))
  const { about, agenda } = asked
  return seedBoard(about, agenda ?? agendaFrom('full', about.language))
}

/** A record from outside, if it can be opened. */
export function requireRecord(file: unknown): RoundRecord {
  const opened = openRecord(file)
  if (opened.ok) return opened.record
  throw new HttpProblem(`record-${opened.why}`)
}

function stateOfRecord(record: RoundRecord): Uint8Array {
  const packed = packedBoard(record)
  if (packed === null) {
    throw new HttpProblem(
      'record-unreadable',
      'This record holds the findings only, not the board. It can be read, but not opened as a round.',
    )
  }
  if (packed.length > LIMITS.boardBytes) throw tooLarge()
  let state: Uint8Array
  try {
    state = openAgain(packed)
  } catch {
    throw new HttpProblem(
      'record-unreadable',
      'The board inside this record is damaged. The findings can still be read.',
    )
  }
  if (state.length > LIMITS.boardBytes) throw tooLarge()
  return state
}

function tooLarge(): HttpProblem {
  const most = LIMITS.boardBytes / 1_048_576
  return new HttpProblem('too-large', `The board inside this record is larger than ${most} MB.`)
}

/** Only a state that a device could have sent, and that loads whole, may become a board; and no round begins closed. */
function openAgain(packed: Uint8Array): Uint8Array {
  // Before anything builds it: a few bytes may stand for more than there is memory or time.
  checkState(packed)
  const state = unpackBoard(packed)
  using live = new LiveBoard({ snapshot: null, tail: [state] })
  const { doc } = live.board
  const known: readonly string[] = ROOTS
  if ([...doc.share.keys()].some((root) => !known.includes(root))) {
    throw new Error('It has a root that no board has.')
  }
  if (!live.isWhole) throw new Error('A part is missing.')
  if (!live.isClosed) return state
  live.change(({ roots }) => roots.stage.delete('closed'))
  return Y.encodeStateAsUpdate(doc)
}
