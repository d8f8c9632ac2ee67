import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tellWriting } from '../../../client/parts/tell-writing.ts'
import type { Tale } from '../../../client/sync/telling.ts'
import { boardWith } from '../../shared/board/small-board.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const field = { selectionStart: 0, selectionEnd: 0, selectionDirection: 'none' } as const

it('[C15] who touches a text no more writes there no more; who goes on says so from time to time', () => {
  const tales: Tale[] = []
  const session = {
    board: boardWith('a'),
    people: { tell: (tale: Tale) => void tales.push(tale) },
    now: Date.now,
  } as unknown as Parameters<typeof tellWriting>[0]
  const telling = tellWriting(session, { of: 'note', id: 'a' })
  for (let stroke = 0; stroke < 100; stroke++) {
    telling.at(field as HTMLTextAreaElement, [])
    vi.advanceTimersByTime(1_000)
  }
  // What is the same is not sent again.
  const beats = new Set(tales.map(({ writing }) => writing?.beat))
  expect(beats.size).toBe(3)
  expect(tales.at(-1)?.writing).not.toBeNull()
  vi.advanceTimersByTime(60_000)
  expect(tales.at(-1)).toEqual({ writing: null })
})
