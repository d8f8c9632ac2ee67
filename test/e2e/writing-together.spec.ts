import { expect, test } from './fixtures.ts'
import { board, expectSaved, loadedAhead, noteOnPaper } from './room.ts'
import { caretOf, compose, lettersBefore, twoAtANote, writeIn } from './writers.ts'

test('people in one text see each other’s carets by name, and no longer when one leaves', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await expect(caretOf(karin, 'Ola')).toBeVisible()
  await expect(caretOf(ola, 'Karin')).toBeVisible()
  // What bears the carets lies over the words exactly, and hides none of them.
  const [field, over] = await mine.evaluate((area) =>
    [area, area.nextElementSibling ?? area].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const { font, padding, lineHeight, backgroundColor } = getComputedStyle(part)
      return { place: { x, y, width, height, font, padding, lineHeight }, backgroundColor }
    }),
  )
  expect(over?.place).toEqual(field?.place)
  expect(over?.backgroundColor).toBe('rgba(0, 0, 0, 0)')

  await theirs.press('Home')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('')
  await theirs.pressSequentially('Most ')
  await expect(mine).toHaveValue('Most Pupils wait')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('Most ')
  await mine.press('End')
  await mine.pressSequentially(' long')
  await expect.poll(() => lettersBefore(ola, 'Karin')).toBe('Most Pupils wait long')

  await theirs.press('Escape')
  await expect(caretOf(karin, 'Ola')).toHaveCount(0)
})

test('who only reads a note sees who writes in it', async ({ open }) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await theirs.press('End')
  await expect(caretOf(karin, 'Ola')).toBeVisible()
  await theirs.pressSequentially(' long')
  await expect.poll(() => lettersBefore(karin, 'Ola')).toBe('Pupils wait long')
  await theirs.press('Enter')
  await expect(caretOf(karin, 'Ola')).toHaveCount(0)
  await expect(noteOnPaper(karin, 'Pupils wait long')).toHaveText('Pupils wait long')
})

test('[D6] a word that is being composed is not disturbed by what another writes meanwhile', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  await mine.press('End')
  const keys = await karin.context().newCDPSession(karin)
  await compose(keys, ' に')
  await compose(keys, ' にほ')
  const theirs = await writeIn(ola, 'Pupils wait')
  await theirs.press('Home')
  await theirs.pressSequentially('Most ')
  await expectSaved(ola)
  // What Ola wrote has come to Karin's board, and her field waits with it.
  await expect(board(karin).getByRole('article', { name: 'Most Pupils wait' })).toBeVisible()
  await expect(mine).toHaveValue('Pupils wait にほ')
  await compose(keys, ' にほん')
  await keys.send('Input.insertText', { text: ' 日本' })
  await expect(mine).toHaveValue('Most Pupils wait 日本')
  await expect(theirs).toHaveValue('Most Pupils wait 日本')
  await mine.pressSequentially('!')
  await expect(theirs).toHaveValue('Most Pupils wait 日本!')
})

test('[D6] two people change the same word at once, and both have the same words after', async ({
  open,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await mine.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 11))
  await theirs.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(9, 9))
  await Promise.all([mine.pressSequentially('read'), theirs.pressSequentially('XY')])
  await expect.poll(() => mine.inputValue()).toContain('read')
  await expect.poll(() => mine.inputValue()).toContain('XY')
  await expect
    .poll(async () => (await theirs.inputValue()) === (await mine.inputValue()))
    .toBe(true)
})

test('[C14] a note is taken away while somebody types in it: the words stay under the hand', async ({
  server,
  open,
  expectAbsence,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  await loadedAhead(ola, 'selected-acts')
  expectAbsence()
  await server.kill()
  const mine = await writeIn(karin, 'Pupils wait')
  await karin.keyboard.type(' at the d')
  await expect(mine).toHaveValue('Pupils wait at the d')
  await noteOnPaper(ola, 'Pupils wait').click()
  await ola.keyboard.press('Delete')
  await server.startAgain()

  const kept = karin.getByRole('dialog', { name: 'Your words are kept' })
  await expect(kept).toBeVisible()
  await karin.keyboard.type('oor')
  await expect(kept.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    'Pupils wait at the door',
  )
  await karin.keyboard.press('Enter')
  await expect(kept).toHaveCount(0)
  await expect(noteOnPaper(karin, 'Pupils wait at the door')).toBeVisible()
  await expect(noteOnPaper(ola, 'Pupils wait at the door')).toBeVisible()
  await expect(board(ola).getByRole('article')).toHaveCount(1)
})

test('[C14] a pattern is dissolved while somebody types its statement: the words stay', async ({
  server,
  open,
  expectAbsence,
}) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  await karin.getByRole('button', { name: 'Pattern', exact: true }).click()
  const statement = board(karin).getByRole('textbox', { name: 'Pattern statement' })
  await statement.fill('Students')
  await expect(board(ola).getByRole('group', { name: 'Students' })).toBeVisible()
  await expectSaved(karin)
  await ola.getByRole('button', { name: 'Fit all' }).click()
  await loadedAhead(ola, 'menu-popup', 'pattern-menu-popup', 'dissolve-dialog')
  expectAbsence()
  await server.kill()
  await statement.press('End')
  await karin.keyboard.type(' wait for an adult')
  const sheet = board(ola).getByRole('group', { name: 'Students' })
  await sheet.getByRole('button', { name: 'Pattern menu' }).click()
  await ola.getByRole('menuitem', { name: 'Dissolve' }).click()
  await ola.getByRole('dialog').getByRole('button', { name: 'Dissolve' }).click()
  await server.startAgain()
  const kept = karin.getByRole('dialog', { name: 'Your words are kept' })
  await expect(kept.getByRole('textbox')).toHaveValue('Students wait for an adult')
  await kept.getByRole('button', { name: 'Add as a note' }).click()
  await expect(noteOnPaper(ola, 'Students wait for an adult')).toBeVisible()
})

test('[D5] undo while another types takes back one’s own words alone', async ({ open }) => {
  const { karin, ola } = await twoAtANote(open, 'Pupils wait')
  const mine = await writeIn(karin, 'Pupils wait')
  const theirs = await writeIn(ola, 'Pupils wait')
  await mine.press('End')
  await mine.pressSequentially(' long')
  await theirs.press('Home')
  await theirs.pressSequentially('Most ')
  await expect(mine).toHaveValue('Most Pupils wait long')
  await mine.press('Escape')
  await Promise.all([karin.keyboard.press('Control+z'), theirs.pressSequentially('of ')])
  await expect(noteOnPaper(karin, 'Most of Pupils wait')).toBeVisible()
  await expect(theirs).toHaveValue('Most of Pupils wait')
})
