import type { Locator, Page } from '@playwright/test'
import { canonicalJson } from '../../shared/record/seal.ts'
import { goldRecord } from '../shared/record/gold-record.ts'
import { goldRound } from '../support/make-board.ts'
import { expect, test } from './fixtures.ts'
import { madeRound } from './made-round.ts'
import { board, carry, enter, expectGood, expectSaved, openNewRound, outline } from './room.ts'

const { gold } = goldRound('kurrabilla-secondary')

function theories(page: Page): Locator {
  return page.getByRole('region', { name: 'Theories', exact: true })
}

/** The evidence of the open theory. */
function evidence(page: Page): Locator {
  return theories(page).getByRole('list', { name: 'Evidence', exact: true }).getByRole('listitem')
}

test('[T5 D6] three people type in one clause at once: every letter stays, and all see all carets', async ({
  open,
}) => {
  const karin = await open()
  await openNewRound(karin, { school: 'Fenwater Lane' }, 'Karin')
  const [ola, siv] = await Promise.all([open(), open()])
  await Promise.all([ola.goto(karin.url()), siv.goto(karin.url())])
  await Promise.all([enter(ola, 'Ola'), enter(siv, 'Siv')])
  const people = [karin, ola, siv]
  for (const page of people) await page.getByRole('tab', { name: 'Theories' }).click()
  await theories(karin).getByRole('button', { name: 'New theory', exact: true }).click()
  await karin.keyboard.type('teachers wait')

  const clause = (page: Page) => theories(page).getByRole('textbox', { name: 'If', exact: true })
  for (const page of [ola, siv]) {
    await theories(page).getByRole('button', { name: /^T1/ }).click()
    await expect(clause(page)).toHaveValue('teachers wait')
    await clause(page).focus()
  }
  await karin.keyboard.press('Home')
  await ola.keyboard.press('Home')
  for (let step = 0; step < 'teachers'.length; step++) await ola.keyboard.press('ArrowRight')
  await siv.keyboard.press('End')
  const caret = (page: Page, name: string) => theories(page).getByText(name, { exact: true })
  for (const [page, ...others] of [
    [karin, 'Ola', 'Siv'],
    [ola, 'Karin', 'Siv'],
    [siv, 'Karin', 'Ola'],
  ] as const) {
    for (const name of others) await expect(caret(page, name)).toBeAttached()
  }

  await Promise.all([
    karin.keyboard.type('most of the ', { delay: 5 }),
    ola.keyboard.type(' in every room', { delay: 5 }),
    siv.keyboard.type(' five seconds', { delay: 5 }),
  ])
  for (const page of people) {
    await expect(clause(page)).toHaveValue('most of the teachers in every room wait five seconds')
  }
})

test('evidence is carried under a theory from the paper and within the panel', async ({
  server,
  open,
}) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'theories')
  const page = await open({ viewport: { width: 1440, height: 1100 } })
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, '')
  await theories(page).getByRole('button', { name: 'New theory', exact: true }).click()
  const challenges = theories(page).locator(`[data-takes^="challenges:"]`)
  const [sheet] = gold.patterns
  const held = board(page).getByRole('group', { name: sheet?.title ?? '', exact: true })
  await carry(page, held, challenges)
  await expect(evidence(page)).toHaveCount(1)
  await expect(evidence(page).getByRole('radio', { name: 'Challenges' })).toBeChecked()

  const unused = theories(page).getByRole('region', { name: 'Patterns that no theory uses' })
  const [pattern] = gold.patterns.filter(
    (_, index) => !gold.theories.some(({ patterns }) => patterns.includes(index)),
  )
  const row = unused.getByRole('listitem').filter({ hasText: pattern?.title ?? '' })
  await row.scrollIntoViewIfNeeded()
  const supports = theories(page).locator(`[data-takes^="supports:"]:not(li)`)
  await carry(page, row.locator('span[aria-hidden]').first(), supports)
  await expect(evidence(page)).toHaveCount(2)
})

test('[T1 T2 T3 N9] the next round asks what came of the last and tests its theories; questions and research stand beside them', async ({
  open,
}) => {
  const page = await open()
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  const record = goldRecord('kurrabilla-secondary')
  const buffer = Buffer.from(canonicalJson(record))
  await (await chooser).setFiles({ name: 'record.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Start the next round' }).click()
  await expect(page.getByRole('textbox', { name: 'School' })).toHaveValue(gold.school)
  await expect(page.getByText(`${gold.theories.length} theories of`)).toBeVisible()
  await expect(page.getByText(`${gold.nextLevel.length} things that were agreed`)).toBeVisible()
  await page.getByRole('button', { name: 'Open the board' }).click()
  await enter(page, '')
  const agreed = page.getByRole('list', { name: 'Agreed last time' }).getByRole('listitem')
  await expect(agreed).toHaveCount(gold.nextLevel.length)
  await agreed.first().getByRole('radio', { name: 'Under way' }).check()
  await agreed.first().getByRole('button', { name: 'Agree again' }).click()
  await page.getByRole('menuitem', { name: 'Next month' }).click()
  const month = page.getByRole('list', { name: 'Next month', exact: true })
  await expect(month.getByRole('textbox')).toHaveValue(gold.nextLevel[0]?.action ?? '')
  await page.getByRole('tab', { name: 'Theories' }).click()
  await theories(page).getByRole('button', { name: 'Bring theories from an earlier round' }).click()
  const another = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: 'From a file' }).click()
  await (await another).setFiles({ name: 'record.json', mimeType: 'application/json', buffer })
  await expect(page.getByText('What this round left is here already.')).toBeVisible()
  await page.keyboard.press('Escape')
  const told = theories(page).getByText('From an earlier round, to be tested')
  await expect(told).toHaveCount(gold.theories.length)
  await theories(page).getByRole('button', { name: /^T1/ }).click()
  const saw = theories(page).getByRole('radiogroup', { name: 'What this round saw' })
  await saw.getByRole('radio', { name: 'Contradicts it' }).check()
  const becomes = theories(page).getByRole('radiogroup', { name: 'What becomes of it' })
  await becomes.getByRole('radio', { name: 'Revised' }).check()

  const questions = theories(page).getByRole('list', { name: 'Questions to this theory' })
  await expect(questions.getByText('Nothing that supports it lies under it yet.')).toBeVisible()
  const looked = theories(page).getByRole('checkbox', { name: /Can the school itself do it/ })
  await looked.check()
  await expect(theories(page).getByText('d = ')).toHaveCount(0)
  await theories(page).getByText('What research says').click()
  await expect(theories(page).getByText('d = ').first()).toBeVisible()
  await expect(theories(page).getByText('It was not seen in this round')).toBeVisible()
  await expectGood(page)
  await expectSaved(page)

  await page.reload()
  await page.getByRole('tab', { name: 'Theories' }).click()
  await expect(theories(page).getByText('what was seen contradicts it · revised')).toBeVisible()
  await theories(page).getByRole('button', { name: /^T1/ }).click()
  await expect(looked).toBeChecked()
})

test('a pattern leads to the theories that rest on it, and “and then”s are put in order', async ({
  server,
  open,
}) => {
  const round = await madeRound(server.url, 'kurrabilla-secondary', 'theories')
  const page = await open()
  await page.goto(`/b/${round.board}#${round.keys.facilitator}`)
  await enter(page, '')
  await theories(page).getByRole('button', { name: /^T1/ }).click()
  for (const words of ['the second', 'the first']) {
    await theories(page).getByRole('button', { name: 'Add “and then”' }).click()
    await page.keyboard.type(words)
  }
  await theories(page).getByRole('button', { name: 'Move this “and then” up' }).last().click()
  const links = theories(page).getByRole('textbox', { name: 'and then', exact: true })
  await expect(links.first()).toHaveValue('the first')
  await expect(links.last()).toHaveValue('the second')
  await page.getByRole('tab', { name: 'Outline' }).click()
  const [theory] = gold.theories
  const under = gold.patterns[theory?.patterns[0] ?? 0]
  const sheet = outline(page).getByRole('group', { name: under?.title ?? '', exact: true })
  await sheet.getByRole('button', { name: 'Pattern menu' }).click()
  await page.getByRole('menuitem', { name: 'Rests under theories…' }).click()
  await expect(page.getByRole('dialog').getByText(theory?.action ?? '')).toBeVisible()
})
