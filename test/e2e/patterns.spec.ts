import { expect, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import {
  board,
  chooseForNote,
  enter,
  expectGood,
  noteOnPaper,
  openNewRound,
  outline,
  write,
} from './room.ts'

const [BOARDS, COPIED, PAIRS] = [
  'Teacher said show me and looked at all boards',
  'Three of four at the back table copied',
  'Pairs talked for 90 seconds',
]

test('[P1 P3 P4] a statement begins with a word, what doesn’t support it is pushed off, notes stand for it, the odd one has its place', async ({
  open,
}) => {
  const page = await open({ viewport: { width: 1440, height: 900 } })
  await openNewRound(page, { school: 'Fenwater Lane' }, 'Ada')
  await write(page, BOARDS, COPIED, PAIRS)
  await noteOnPaper(page, BOARDS).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+g')
  const sheet = board(page).getByRole('group')
  await sheet.getByRole('button', { name: 'Begin with “Teachers”' }).click()
  await page.keyboard.type('look at all the boards')
  await expect(sheet.getByRole('textbox')).toHaveValue('Teachers look at all the boards')
  await expect(sheet.getByRole('button', { name: /Begin with/ })).toHaveCount(0)

  await chooseForNote(page, PAIRS, 'Take out')
  await expect(sheet.getByRole('article')).toHaveCount(2)
  await expect(noteOnPaper(page, PAIRS)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(sheet.getByRole('article')).toHaveCount(3)

  const menu = noteOnPaper(page, BOARDS).getByRole('button', { name: 'Note menu' })
  await menu.click()
  await page.getByRole('menuitemcheckbox', { name: 'Exemplar of the pattern' }).click()
  await expect(outline(page).getByText('1 exemplar note')).toBeVisible()
  await expect(noteOnPaper(page, BOARDS).getByText('Exemplar note')).toBeAttached()

  await chooseForNote(page, COPIED, 'To the outliers')
  const odd = board(page).getByRole('group', { name: 'Outliers' })
  await expect(odd.getByRole('article')).toHaveCount(1)
  await expect(odd.getByRole('radiogroup')).toHaveCount(0)
  await expectGood(page)
})

test('[P5 P6 P7] notes are sorted into a frame beside the free groups, on the board, in the outline and on the wall', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'group')
  const page = await open({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, 'Ada')
  const sheets = board(page).getByRole('group')
  const before = await sheets.count()
  await board(page).getByRole('button', { name: 'Open an outside frame' }).click()
  await page.getByRole('menuitem', { name: 'Teacher, student, task' }).click()
  const views = board(page).getByRole('combobox', { name: 'Notes sorted by' })
  await expect(sheets).toHaveCount(3)
  const tasks = outline(page).getByRole('group', { name: 'What the task is' })
  await expect(tasks.getByRole('article').first()).toBeVisible()
  await expect(outline(page).getByText('in 2 patterns')).toHaveCount(0)

  const wall = await open({ viewport: { width: 1920, height: 1080 } })
  await wall.goto(`/p/${round.board}#${round.keys.viewer}`)
  await board(page).getByRole('button', { name: 'Bring everyone to this view' }).click()
  await expect(wall.getByRole('heading', { level: 2 }).first()).toHaveText(/What .* (do|is)$/)

  await views.selectOption('Our own groups')
  await expect(sheets).toHaveCount(before)
})

test('[P2] from how many rooms a pattern comes is shown to who asks; carried in the outline, it lies under a theory', async ({
  open,
  server,
}) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'name')
  const [page, other] = [await open(), await open()]
  for (const one of [page, other]) {
    await one.goto(`/b/${round.board}#${round.keys.participant}`)
    await enter(one, '')
  }
  const asked = (one: typeof page) => outline(one).getByText(/^from \d+ rooms, \d+ tables$/)
  const pattern = outline(page).getByRole('group').first()
  await expect(asked(page)).toHaveCount(0)
  await pattern.getByRole('button', { name: 'Pattern menu' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Show from how many rooms and tables' }).click()
  await expect(asked(page).first()).toBeVisible()
  await expect(asked(other)).toHaveCount(0)
  await page.keyboard.press('Escape')

  await pattern.getByRole('button', { name: 'Carry pattern' }).hover()
  await page.mouse.down()
  await page.mouse.move(1200, 400, { steps: 4 })
  const place = page.getByText('T2', { exact: true }).last()
  await expect(place).toBeVisible()
  const box = await place.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 8, { steps: 6 })
  await page.mouse.up()
  await expect(pattern.getByRole('button', { name: 'T2, supported by this' })).toBeVisible()
})
