import { expect, test } from './fixtures.ts'
import { expectSaved, noteOnPaper, savedState, twoInARound, write } from './room.ts'

// biome-ignore lint/suspicious/noSkippedTests: there is no such limit elsewhere
test.skip(process.platform !== 'linux', 'A disk can be made full for one process on Linux only.')

test('[S13] while the server’s disk is full the screen says so and work goes on; then it is saved', async ({
  server,
  open,
}) => {
  const { facilitator, participant } = await twoInARound(open, {
    viewport: { width: 390, height: 844 },
  })
  await write(facilitator, 'Before')
  await expectSaved(facilitator)

  await server.disk('full')
  await write(facilitator, 'On a full disk')
  await expect(noteOnPaper(facilitator, 'On a full disk')).toBeVisible()
  const isFull = /can’t write to its disk/
  await expect(facilitator.getByText(isFull)).toBeVisible()
  await expect(participant.getByText(isFull)).toBeVisible()
  await expect(savedState(facilitator)).toHaveText('On this device · 1 waiting')
  // Work goes on, and nobody is shown what could still be lost.
  await write(facilitator, 'And one more')
  await expect(savedState(facilitator)).toHaveText('On this device · 2 waiting')
  await participant.getByRole('button', { name: 'Outline' }).click()
  await expect(participant.getByRole('article', { name: 'Before' })).toBeVisible()
  await expect(participant.getByRole('article', { name: 'On a full disk' })).toBeHidden()

  await server.disk('roomy')
  await expectSaved(facilitator)
  await expect(facilitator.getByText(isFull)).toBeHidden()
  await expect(participant.getByRole('article', { name: 'And one more' })).toBeVisible()
})
