import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { type Age, Settling } from '../../../../client/canvas/layout/settling.ts'

interface Wish {
  readonly age: Age
  readonly box: Box
}

/** The rule, as slowly as it can be said: in order of age, the first place that is clear. */
function settledSlowly(wishes: ReadonlyMap<string, Wish>): ReadonlyMap<string, Box> {
  const settled = new Map<string, Box>()
  const inOrder = [...wishes].sort(
    ([a, { age: one }], [b, { age: other }]) =>
      Number(other.sheet) - Number(one.sheet) || one.made - other.made || (a < b ? -1 : 1),
  )
  for (const [id, { box }] of inOrder) {
    const isClear = (tried: Box) => ![...settled.values()].some((it) => overlaps(tried, it, AIR))
    settled.set(id, placesAround(box).find(isClear) ?? box)
  }
  return settled
}

function placesAround(box: Box): readonly Box[] {
  const places = [box]
  // Farther out nothing stands in these tests.
  for (let ring = 1; ring <= 40; ring++) {
    const up = Math.floor(ring / 3)
    const add = (dx: number, dy: number) =>
      places.push({ ...box, x: box.x + dx * 24, y: box.y + dy * 24 })
    for (let step = 0; step <= ring; step++) {
      add(ring, step)
      if (step <= up) add(ring, -step)
      add(step, ring)
      add(-step, ring)
      add(-ring, step)
      if (step <= up) add(-ring, -step)
      if (ring % 3 === 0) {
        add(step, -up)
        add(-step, -up)
      }
    }
  }
  return places
}

const way = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 24, 216))
const box: fc.Arbitrary<Box> = fc.record({
  x: way,
  y: way,
  w: fc.constantFrom(40, 200, 376, 554),
  h: fc.constantFrom(58, 96, 115, 340),
})
const wish: fc.Arbitrary<Wish> = fc.record({
  age: fc.record({
    sheet: fc.constantFrom(false, false, false, true),
    made: fc.integer({ min: 0, max: 6 }),
  }),
  box,
})
const id = fc.constantFrom(...Array.from({ length: 24 }, (_, index) => `t${index}`))
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, wish }) },
  { weight: 4, arbitrary: fc.record({ id, moved: fc.tuple(way, way) }) },
  { weight: 1, arbitrary: fc.record({ id, gone: fc.constant(true) }) },
)
const turn = fc.array(step, { minLength: 1, maxLength: 4 })

describe('What keeps clear of each other', () => {
  it('stands, after any change, as if everything were settled anew', () => {
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 24 }),
        fc.array(turn, { maxLength: 12 }),
        (first, turns) => {
          const wishes = new Map(first.map((one, index) => [`t${index}`, one]))
          const settling = new Settling()
          for (const [name, { age, box }] of wishes) settling.set(name, age, box)
          expect(settling.settle()).toEqual(new Set(wishes.keys()))
          for (const steps of turns) {
            const before = settledSlowly(wishes)
            for (const one of steps) {
              const known = wishes.get(one.id)
              if ('gone' in one) {
                wishes.delete(one.id)
                settling.delete(one.id)
              } else if ('wish' in one || known !== undefined) {
                const next =
                  'wish' in one
                    ? one.wish
                    : {
                        age: (known as Wish).age,
                        box: { ...(known as Wish).box, x: one.moved[0], y: one.moved[1] },
                      }
                wishes.set(one.id, next)
                settling.set(one.id, next.age, next.box)
              }
            }
            const moved = settling.settle()
            const after = settledSlowly(wishes)
            for (const name of new Set([...before.keys(), ...after.keys()])) {
              expect(settling.boxOf(name)).toEqual(after.get(name))
              const stays = JSON.stringify(before.get(name)) === JSON.stringify(after.get(name))
              expect(moved.has(name)).toBe(!stays)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('stands the same in the end when only a few are settled at a time', () => {
    const move = fc.tuple(fc.nat(59), way, way)
    const changes = fc.array(
      fc.tuple(fc.array(move, { maxLength: 3 }), fc.integer({ min: 1, max: 9 })),
    )
    fc.assert(
      fc.property(fc.array(wish, { minLength: 60, maxLength: 60 }), changes, (first, turns) => {
        const [settling, whole] = [new Settling(), new Settling()]
        const put = (index: number, { age, box: at }: Wish): void => {
          for (const each of [settling, whole]) each.set(`t${index}`, age, at)
        }
        for (const [index, one] of first.entries()) put(index, one)
        for (const [moves, most] of turns) {
          for (const [index, x, y] of moves) {
            const { age, box: at } = first[index] as Wish
            put(index, { age, box: { ...at, x, y } })
          }
          settling.settle(most)
        }
        while (settling.isWaiting) settling.settle(5)
        whole.settle()
        for (const index of first.keys()) {
          expect(settling.boxOf(`t${index}`)).toEqual(whole.boxOf(`t${index}`))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('stands as if settled anew also in a pile of hundreds, whichever of them goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(299), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (which, alike) => {
          const settling = new Settling()
          const anew = new Settling()
          const wishes = Array.from({ length: 300 }, (_, made) => ({
            age: { sheet: false, made },
            box: { x: (made % 3) * 10, y: 0, w: 200, h: alike ? 77 : 58 + (made % 5) * 19 },
          }))
          for (const [index, { age, box }] of wishes.entries()) settling.set(`${index}`, age, box)
          settling.settle()
          for (const index of which) {
            settling.delete(`${index}`)
            settling.settle()
          }
          for (const [index, { age, box }] of wishes.entries()) {
            if (!which.includes(index)) anew.set(`${index}`, age, box)
          }
          anew.settle()
          for (const index of wishes.keys()) {
            expect(settling.boxOf(`${index}`)).toEqual(anew.boxOf(`${index}`))
          }
        },
      ),
      { numRuns: 4, examples: [[[0, 1], false]] },
    )
  })
})
