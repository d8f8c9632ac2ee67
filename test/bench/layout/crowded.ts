import { Settling } from '../../../client/canvas/layout/settling.ts'
import { seededRandom } from '../../support/random.ts'

// How long a frame takes after one move on paper that is too small for what lies on it, so that what gives way
// pushes others. `npm run bench -- crowded`: milliseconds of one person's moves, by how
// many notes there are and how much of the paper they cover.

/** The time this thread has worked (ms): whatever else the machine does. */
const now = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

const MOVES = 40
/** So many things find their place in one frame (client/canvas/model/follow-places.ts). */
const MOST = 16
const NOTE = { w: 200, h: 96 }

/** Prints how long frames take, for each size of board and each part of the paper covered. */
export function run(): void {
  for (const notes of [500, 2_000]) {
    for (const covered of [0.4, 0.8, 1.2]) {
      const times = movesOn(notes, covered)
      const at = (part: number): string =>
        (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(1)
      const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length
      const told = `${times.length / MOVES} frames a move, a frame takes mean ${mean.toFixed(1)}, median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms`
      process.stdout.write(`${notes} notes covering ${100 * covered} %: ${told}\n`)
    }
  }
}

/** The times of all frames (ms), shortest first. */
function movesOn(notes: number, covered: number): readonly number[] {
  const random = seededRandom(7)
  const side = Math.sqrt((notes * NOTE.w * NOTE.h) / covered)
  const settling = new Settling()
  const put = (id: number): void => {
    const box = { ...NOTE, x: Math.round(random() * side), y: Math.round(random() * side) }
    settling.set(`n${id}`, { sheet: false, made: id }, box)
  }
  for (let id = 0; id < notes; id++) put(id)
  settling.settle()
  const times: number[] = []
  for (let move = 0; move < MOVES; move++) {
    const began = now()
    put(Math.floor(random() * notes))
    settling.settle(MOST)
    times.push(now() - began)
    // What is left is done in the frames that follow.
    while (settling.isWaiting) {
      const goesOn = now()
      settling.settle(MOST)
      times.push(now() - goesOn)
    }
  }
  return times.sort((a, b) => a - b)
}
