import type { Board } from '../../../shared/board/model.ts'
import { boardOnDevice } from './device-copy.ts'
import { expectOnScreen, layOf } from './lay.ts'
import { expect } from './patience.ts'
import type { Place } from './place.ts'

/**
 * Both people have the same board, things lie on it so, and so they are seen. The documents are
 * compared, not only what is drawn of them.
 */
export async function expectAgreed({ page, board, other }: Place, lay: string): Promise<void> {
  await expect.poll(() => layOf(other.read()), QUICKLY).toBe(lay)
  await expectOnScreen(page, lay)
  await expect
    .poll(async () => plain(await boardOnDevice(page, board)) === plain(other.read()), {
      message: 'the device keeps the same board as the other person',
      ...QUICKLY,
    })
    .toBe(true)
}

const QUICKLY = { intervals: [20, 50] }

/** A board as a text that is equal for equal boards. */
export function plain(board: Board): string {
  return JSON.stringify(board, (_, value: unknown) => {
    if (value instanceof Map) return [...value].sort(([a], [b]) => (a < b ? -1 : 1))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
