import type { Board } from '../../../shared/board/model.ts'
import { expectAgreed } from './agreed.ts'
import { expect, test } from './fixtures.ts'
import { START } from './lay.ts'
import type { Place } from './place.ts'

// What changes a note and leaves it where it is in the order of things.

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

function noteOf({ notes }: Board, words: string) {
  return [...notes.values()].find(({ text }) => text === words)
}

async function expectAbout({ other }: Place, note: string, about: string | null): Promise<void> {
  await expect.poll(() => noteOf(other.read(), note)?.about).toBe(about)
}

for (const kind of ['mouse', 'fingers', 'keys'] as const) {
  test(`with ${kind} a note is said to be about the teacher: one step, undone and redone`, async ({
    at,
  }) => {
    const place = await at[kind]()
    await place.hand.tint('Asks', 'Teacher')
    await expectAbout(place, 'Asks', 'teacher')
    await place.hand.undo()
    await expectAbout(place, 'Asks', null)
    await place.hand.redo()
    await expectAbout(place, 'Asks', 'teacher')
    await expectAgreed(place, START)
  })

  test(`with ${kind} what is said of a note stays when its words are written anew meanwhile`, async ({
    at,
  }) => {
    const place = await at[kind]()
    const { page, hand, other } = place
    await hand.tint('Asks', 'Task', async () => {
      await other.rewrites('Asks', 'Asks why')
      await other.deletes('Copies')
      await other.seenBy(page)
    })
    await expectAbout(place, 'Asks why', 'task')
    await expectAgreed(place, `Asks why · Draws · ${ALONE} · ${TOGETHER}`)
  })

  test(`with ${kind} what is selected is tidied: one step, undone, and nothing is lost`, async ({
    at,
  }) => {
    const place = await at[kind]()
    const { page, hand, other } = place
    await other.moves('Copies', [310, 60])
    await other.seenBy(page)
    const before = ['Asks', 'Copies'].map((note) => noteOf(other.read(), note)?.at)
    const now = () => ['Asks', 'Copies'].map((note) => noteOf(other.read(), note)?.at)
    await hand.select('Asks', 'Copies')
    await hand.tidySelected(async () => {
      await other.rewrites('Asks', 'Asks why')
      await other.rewrites('Asks why', 'Asks')
      await other.seenBy(page)
    })
    await expect.poll(now).not.toEqual(before)
    await hand.undo()
    await expect.poll(now).toEqual(before)
    await expectAgreed(place, START)
  })
}
