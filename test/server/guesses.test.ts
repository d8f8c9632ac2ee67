import { expect, it } from 'vitest'
import { Guesses } from '../../server/access/guesses.ts'

const SCHOOL = '203.0.113.7'
const MINUTE = 60_000

/** When each of some tries at one moment has its turn (ms); null: it is sent away. */
function turns(guesses: Guesses, address: string, now: number, count: number) {
  return Array.from({ length: count }, () => {
    const turn = guesses.turn(address, now)
    return turn.is === 'refused' ? null : turn.is === 'now' ? 0 : turn.inMs
  })
}

it('thirty mistakes in a minute cost nobody a moment', () => {
  const guesses = new Guesses()
  expect(turns(guesses, SCHOOL, 0, 30)).toEqual(Array(30).fill(0))
  expect(turns(guesses, SCHOOL, MINUTE, 30)).toEqual(Array(30).fill(0))
})

it('[A6] after those a place has one try in two seconds, however many it makes at once', () => {
  const guesses = new Guesses()
  turns(guesses, SCHOOL, 0, 30)
  expect(turns(guesses, SCHOOL, 0, 7)).toEqual([2_000, 4_000, 6_000, 8_000, 10_000, null, null])
  let looked = 0
  for (let now = 0; now < 60 * MINUTE; now += 100) {
    looked += turns(guesses, SCHOOL, now, 3).filter((turn) => turn !== null).length
  }
  expect(looked).toBeLessThanOrEqual(60 * 30)
  expect(looked).toBeGreaterThan(60 * 29)
})

it('other places are not slowed', () => {
  const guesses = new Guesses()
  turns(guesses, SCHOOL, 0, 50)
  expect(turns(guesses, '203.0.113.8', 0, 2)).toEqual([0, 0])
})

it('[A6] who has many addresses of one network has one line', () => {
  const guesses = new Guesses()
  for (let host = 0; host < 35; host++) guesses.turn(`2001:db8:0:1::${host.toString(16)}`, 0)
  expect(guesses.turn('2001:0DB8::1:ffff:0:0:1', 0)).toEqual({ is: 'refused' })
  expect(guesses.turn('2001:db8:0:2::1', 0)).toEqual({ is: 'now' })
  for (let tries = 0; tries < 35; tries++) guesses.turn('::ffff:203.0.113.7', 0)
  expect(guesses.turn(SCHOOL, 0)).toEqual({ is: 'refused' })
  expect(guesses.turn('::ffff:203.0.113.8', 0)).toEqual({ is: 'now' })
})

it('a right code costs nothing, and is known in its place from then on', () => {
  const guesses = new Guesses()
  for (let joined = 0; joined < 500; joined++) {
    expect(guesses.turn(SCHOOL, 0)).toEqual({ is: 'now' })
    guesses.right(SCHOOL, 'board-1', 0)
  }
  expect(guesses.isKnown(SCHOOL, 'board-1')).toBe(true)
  expect(guesses.isKnown(SCHOOL, 'board-2')).toBe(false)
  expect(guesses.isKnown('203.0.113.8', 'board-1')).toBe(false)
})

it('what is paid off is forgotten: a year of mistypers leaves nothing behind', () => {
  const guesses = new Guesses()
  for (let at = 0; at < 20_000; at++) {
    guesses.turn(`198.51.${at % 256}.${Math.floor(at / 256)}`, at * 1_000)
  }
  expect(guesses.size).toBeLessThan(10)
  for (let at = 0; at < 20_000; at++) guesses.right(SCHOOL, `board-${at}`, 0)
  expect(guesses.isKnown(SCHOOL, 'board-0')).toBe(false)
  expect(guesses.isKnown(SCHOOL, 'board-19999')).toBe(true)
})
