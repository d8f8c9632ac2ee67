import { expect, type Page } from '@playwright/test'
import type { Board } from '../../../shared/board/model.ts'
import { plain } from '../hands/agreed.ts'
import { boardOnDevice } from '../hands/device-copy.ts'
import { expectSaved, seeTheSame } from '../room.ts'
import type { Ledger } from './ledger.ts'

/** Everybody has the same board, sees the same, and no note is lost. */
export async function expectOneBoard(
  pages: readonly [Page, Page],
  boardId: string,
  read: () => Board,
  ledger: Ledger,
): Promise<void> {
  for (const page of pages) await expectSaved(page)
  for (const page of pages) {
    await expect
      .poll(async () => plain(await boardOnDevice(page, boardId)) === plain(read()), {
        message: 'each device keeps the same board',
      })
      .toBe(true)
  }
  expect(ledger.lost(read()), 'notes that are gone though nobody deleted them').toEqual([])
  const { notes } = await seeTheSame(...pages)
  const there = [...read().notes.values()].filter(({ parked }) => !parked)
  expect(new Set(notes)).toEqual(new Set(there.map(({ text }) => text)))
}
