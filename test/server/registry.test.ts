import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newId } from '../../server/access/ids.ts'
import { Registry } from '../../server/rooms/registry.ts'
import type { Store } from '../../server/store/store.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { ABOUT } from '../support/make-round.ts'
import { openStore } from '../support/open-store.ts'
import { stamp } from '../support/stamp.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

interface Shelves {
  readonly registry: Registry
  readonly board: string
  loads: number
  failing: boolean
}

async function withRegistry(
  idleMs: number,
  test: (shelves: Shelves) => Promise<void>,
): Promise<void> {
  await using folder = await tempFolder()
  await using store = await openStore(join(folder.path, 'test.db'))
  const board = newId()
  await store.makeBoard({ board, code: '234567', keys: [], state: seedBoard(ABOUT, []) })
  const counted: Store = {
    ...store,
    async load(id) {
      shelves.loads++
      if (shelves.failing) throw new Error('The disk is away.')
      return store.load(id)
    },
  }
  await using registry = new Registry(
    { store: counted, meter: NO_METER, stamp, fault: () => {} },
    idleMs,
  )
  const shelves: Shelves = { registry, board, loads: 0, failing: false }
  await test(shelves)
}

it('a board is loaded once, however many come at the same moment', async () => {
  await withRegistry(60_000, async (shelves) => {
    const { registry, board } = shelves
    const holds = await Promise.all(Array.from({ length: 20 }, () => registry.hold(board)))
    expect(new Set(holds.map((hold) => hold?.room)).size).toBe(1)
    expect(shelves.loads).toBe(1)
  })
})

it('[S7] a failed load is told to all who wait, leaves no board, and the next one tries again', async () => {
  await withRegistry(60_000, async (shelves) => {
    const { registry, board } = shelves
    shelves.failing = true
    const tries = await Promise.allSettled([registry.hold(board), registry.hold(board)])
    expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    shelves.failing = false
    const hold = await registry.hold(board)
    expect(await hold?.room.read(({ roots }) => roots.about.get('school'))).toBe(ABOUT.school)
  })
})

it('there is no room for a board that was never made', async () => {
  await withRegistry(60_000, async ({ registry }) => {
    expect(await registry.hold(newId())).toBeNull()
  })
})

it('a room that everybody left goes away; one who comes in time keeps it', async () => {
  await withRegistry(30, async (shelves) => {
    const { registry, board } = shelves
    const first = await registry.hold(board)
    first?.release()
    const second = await registry.hold(board)
    await new Promise((resolve) => setTimeout(resolve, 90))
    expect(second?.room).toBe(first?.room)
    second?.release()
    second?.release()
    await until(async () => {
      const third = await registry.hold(board)
      third?.release()
      await new Promise((resolve) => setTimeout(resolve, 60))
      return third?.room !== first?.room
    })
  })
})
