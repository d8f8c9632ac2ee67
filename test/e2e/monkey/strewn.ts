import type { Point } from '../../../shared/board/model.ts'
import type { SecondPerson } from '../hands/second-person.ts'
import type { Chance } from './chance.ts'
import type { Ledger } from './ledger.ts'

/** So many notes lie there when the two begin, or begin again. */
const NOTES = 40
/** How large the part of the paper is on which they do (board units). */
const PAPER = { w: 1_600, h: 1_000 }
let laid = 0

/**
 * Lays notes on the paper until there are enough of them, with words as people write. What was
 * carried far away comes back: two who don't meet don't disturb each other.
 */
export function strew({ read, adds, gathers }: SecondPerson, ledger: Ledger, chance: Chance): void {
  const somewhere = (): Point => [chance.below(PAPER.w), chance.below(PAPER.h)]
  gathers((at) => (isOn(at) ? at : somewhere()))
  const words = ['waits', 'asks a friend', 'copies what stands on the board, line by line']
  for (let there = read().notes.size; there < NOTES; there++) {
    const name = `k${++laid}`
    adds(`${name} ${chance.one(words) ?? ''}`, somewhere())
    ledger.laid(name)
  }
}

function isOn([x, y]: Point): boolean {
  return x >= 0 && y >= 0 && x <= PAPER.w && y <= PAPER.h
}
