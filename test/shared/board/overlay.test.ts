import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Overlay } from '../../../shared/board/overlay.ts'

const key = fc.nat(200).map(String)
const entry = fc.option(
  fc.nat().map((value) => ({ value })),
  { nil: undefined },
)
const changes = fc.array(fc.tuple(key, entry), { maxLength: 20 }).map((all) => new Map(all))

it('a map with changes over it holds what a changed copy holds, and whoever holds it before holds it unchanged', () => {
  fc.assert(
    fc.property(changes, fc.array(changes, { maxLength: 12 }), (first, turns) => {
      const plain = new Map<string, object>()
      for (const [id, held] of first) if (held !== undefined) plain.set(id, held)
      let now: ReadonlyMap<string, object> = new Map(plain)
      const seen: [ReadonlyMap<string, object>, readonly (readonly [string, object])[]][] = []
      for (const turn of turns) {
        seen.push([now, [...now]])
        now = Overlay.over(now, turn)
        for (const [id, held] of turn) {
          if (held === undefined) plain.delete(id)
          else plain.set(id, held)
        }
        expect(now.size).toBe(plain.size)
        expect(new Map(now)).toEqual(plain)
        expect([...now.keys()]).toEqual([...plain.keys()])
        expect(new Set(now.values())).toEqual(new Set(plain.values()))
        for (let id = 0; id <= 200; id++) {
          expect(now.get(`${id}`)).toBe(plain.get(`${id}`))
          expect(now.has(`${id}`)).toBe(plain.has(`${id}`))
        }
      }
      for (const [map, before] of seen) expect([...map]).toEqual(before)
    }),
  )
})
