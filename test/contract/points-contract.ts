import { expect, it } from 'vitest'
import { newId } from '../../server/access/ids.ts'
import { makeKey } from '../../server/access/keys.ts'
import type { PointKind, StoredPoint } from '../../server/store/store.ts'
import { aBoard, bytes, type MakePlace } from './place.ts'

const MOST_POINTS = 60

/** What every store does with restore points. */
export function pointsContract(makePlace: MakePlace): void {
  it('gives a restore point back with its state, newest first, each board its own', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const [board, other] = [aBoard(makeKey()), aBoard(makeKey())]
    for (const each of [board, other]) await store.makeBoard(each)
    const made = [aPoint(board.board, 'step', 1), aPoint(board.board, 'asked', 3)]
    const between = aPoint(board.board, 'before-return', 2)
    for (const point of [...made, between]) await store.addPoint(point, stateOf(point))
    await store.addPoint(aPoint(other.board, 'step', 9), new Uint8Array([9]))
    expect(await store.points(board.board)).toEqual([made[1], between, made[0]])
    const found = await store.point(board.board, between.id)
    expect(found?.point).toEqual(between)
    expect(bytes(found?.state)).toEqual([2])
    expect(await store.point(other.board, between.id)).toBeNull()
  })

  it('says of a restore point how much stood on the board, where that is known', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const { board, ...made } = aBoard(makeKey())
    await store.makeBoard({ board, ...made })
    const older = { id: newId(), board, kind: 'asked', name: 'Before lunch', at: 1 } as const
    const newer = { ...older, id: newId(), at: 2, holds: { notes: 7, patterns: 2, theories: 1 } }
    for (const point of [older, newer]) await store.addPoint(point, new Uint8Array([1]))
    expect(await store.points(board)).toEqual([newer, older])
  })

  it('names a restore point, and says where there is none', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const { board, ...made } = aBoard(makeKey())
    await store.makeBoard({ board, ...made })
    const point = aPoint(board, 'step', 1)
    await store.addPoint(point, stateOf(point))
    expect(await store.namePoint(board, point.id, 'Before lunch')).toBe(true)
    expect(await store.namePoint(board, newId(), 'Nothing')).toBe(false)
    expect(await store.points(board)).toEqual([{ ...point, name: 'Before lunch' }])
  })

  it(`keeps ${MOST_POINTS} restore points of a board, and longest what a person asked for or named`, async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const { board, ...made } = aBoard(makeKey())
    await store.makeBoard({ board, ...made })
    const [asked, named, kept] = [
      aPoint(board, 'asked', 0),
      aPoint(board, 'step', 1),
      aPoint(board, 'kept', 2),
    ]
    for (const point of [asked, named, kept]) await store.addPoint(point, stateOf(point))
    await store.namePoint(board, named.id, 'The first one')
    const steps = Array.from({ length: MOST_POINTS }, (_, at) => aPoint(board, 'step', at + 3))
    for (const point of steps) await store.addPoint(point, stateOf(point))

    const there = (await store.points(board)).map(({ at }) => at)
    expect(there.length).toBe(MOST_POINTS)
    expect(there).toEqual(
      steps
        .slice(3)
        .map(({ at }) => at)
        .reverse()
        .concat(2, 1, 0),
    )
  })

  it('lets go of what was asked for when there is nothing else, but never of the new one', async () => {
    await using place = await makePlace()
    await using store = await place.open()
    const { board, ...made } = aBoard(makeKey())
    await store.makeBoard({ board, ...made })
    const asked = Array.from({ length: MOST_POINTS }, (_, at) => aPoint(board, 'asked', at))
    const last = aPoint(board, 'before-return', MOST_POINTS)
    for (const point of [...asked, last]) await store.addPoint(point, stateOf(point))
    expect(await store.points(board)).toEqual([last, ...asked.slice(1).reverse()])
  })
}

function aPoint(board: string, kind: PointKind, at: number): StoredPoint {
  return { id: newId(), board, kind, name: kind === 'step' ? 'Patterns' : '', at }
}

function stateOf({ at }: StoredPoint): Uint8Array {
  return new Uint8Array([at])
}
