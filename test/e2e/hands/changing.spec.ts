import { expectAgreed } from './agreed.ts'
import { test } from './fixtures.ts'
import { GESTURES } from './gestures.ts'
import { START } from './lay.ts'

for (const kind of ['mouse', 'fingers', 'keys'] as const) {
  test.describe(`with ${kind}`, () => {
    for (const gesture of GESTURES) {
      if (gesture.by?.includes(kind) === false) continue
      test(`${gesture.title}: one step, undone and redone`, async ({ at }) => {
        const place = await at[kind]()
        await gesture.does(place.hand)
        await expectAgreed(place, gesture.gives)
        await place.hand.undo()
        await expectAgreed(place, START)
        await place.hand.redo()
        await expectAgreed(place, gesture.gives)
      })

      for (const { title, does, gives, byKeys } of gesture.under) {
        test(`${gesture.title}, while ${title}`, async ({ at }) => {
          const place = await at[kind]()
          await gesture.does(place.hand, async () => {
            await does(place.other)
            await place.other.seenBy(place.page)
          })
          await expectAgreed(place, kind === 'keys' ? (byKeys ?? gives) : gives)
        })
      }
    }
  })
}
