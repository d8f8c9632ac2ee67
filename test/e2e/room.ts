import AxeBuilder from '@axe-core/playwright'
import type { BrowserContextOptions, Locator, Page } from '@playwright/test'
import { expect, type OpenDevice } from './fixtures.ts'

// What people in the room do and see, by the names that stand on the screen.

export interface SetUp {
  readonly school: string
  readonly date?: string
  readonly focus?: string
  readonly rooms?: readonly string[]
  readonly teams?: readonly string[]
}

/** Opens a new round from the start page and goes in. */
export async function openNewRound(page: Page, setUp: SetUp, name: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New round' }).click()
  await page.getByRole('textbox', { name: 'School' }).fill(setUp.school)
  if (setUp.date !== undefined) await page.getByLabel('Date').fill(setUp.date)
  if (setUp.focus !== undefined)
    await page.getByRole('textbox', { name: 'Focus', exact: true }).fill(setUp.focus)
  if (setUp.rooms !== undefined) {
    await page.getByRole('textbox', { name: 'Rooms' }).fill(setUp.rooms.join(', '))
  }
  if (setUp.teams !== undefined) {
    await page.getByRole('textbox', { name: 'Teams' }).fill(setUp.teams.join(', '))
  }
  await page.getByRole('button', { name: 'Open the board' }).click()
  await enter(page, name)
}

/** Says one's name and goes in. */
export async function enter(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Join the round' })
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name)
  await dialog.getByRole('button', { name: 'Enter' }).click()
  await expect(dialog).toBeHidden()
}

/** The join code as the facilitator reads it from the share dialog. */
export async function joinCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  const code = dialog.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/)
  await expect(code).toBeVisible()
  const read = (await code.textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return read
}

/** The address of the room view, as the facilitator's share dialog copies it. */
export async function roomViewAddress(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('button', { name: 'Copy viewer link' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/p/')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const { pathname, hash } = new URL(link)
  return pathname + hash
}

export async function joinByCode(page: Page, code: string, name: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Join code' }).fill(code)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await enter(page, name)
}

/** A new round with two people in it, Karin who leads it and Ola who takes part. */
export async function twoInARound(
  open: OpenDevice,
  participantsDevice: BrowserContextOptions = {},
): Promise<{ readonly facilitator: Page; readonly participant: Page }> {
  const facilitator = await open()
  const participant = await open(participantsDevice)
  await openNewRound(facilitator, { school: 'Fenwater Lane' }, 'Karin')
  await joinByCode(participant, await joinCode(facilitator), 'Ola')
  return { facilitator, participant }
}

/** Writes notes in the capture line, one after the other. */
export async function write(page: Page, ...notes: readonly string[]): Promise<void> {
  const line = page.getByRole('textbox', { name: 'One thing you saw or heard' })
  for (const note of notes) {
    await line.fill(note)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

/** Brings notes in from a file and agrees to the preview. */
export async function importFile(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<Locator> {
  await page
    .getByRole('toolbar', { name: 'Tools' })
    .getByRole('button', { name: 'Import notes' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await dialog.locator('input[type=file]').setInputFiles(file)
  return dialog
}

export function board(page: Page): Locator {
  return page.getByRole('region', { name: 'Board', exact: true })
}

export function outline(page: Page): Locator {
  return page.getByRole('region', { name: 'Outline', exact: true })
}

/** A note on the paper, by its whole text. */
export function noteOnPaper(page: Page, text: string): Locator {
  return board(page).getByRole('article', { name: text, exact: true })
}

/** Carries something on the paper onto something else, with the hand of a person. */
export async function carry(page: Page, from: Locator, onto: Locator): Promise<void> {
  const start = await middleOf(from)
  const end = await middleOf(onto)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 6, start.y + 6, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
}

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Opens a note's menu in the outline and chooses from it. */
export async function chooseForNote(page: Page, text: string, item: string): Promise<void> {
  const note = outline(page).getByRole('article', { name: text, exact: true }).first()
  await note.getByRole('button', { name: 'Note menu' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/**
 * Waits until the keyboard has come into what was opened over the page: it would else be taken away
 * again from where somebody goes in it.
 */
export async function keyboardIn(opened: Locator): Promise<void> {
  await expect(opened.locator(':focus')).toHaveCount(1)
}

/** Chooses from a menu that was opened by key. */
export async function pressItem(page: Page, item: string): Promise<void> {
  await keyboardIn(page.getByRole('menu'))
  await page.getByRole('menuitem', { name: item }).press('Enter')
}

/** What a person sees of a board in the outline: its patterns with their notes, and the free ones. */
export interface Seen {
  readonly patterns: readonly { readonly statement: string; readonly notes: readonly string[] }[]
  readonly notes: readonly string[]
}

export async function seen(page: Page): Promise<Seen> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  return outline(page).evaluate((region) => {
    const names = (root: Element): string[] =>
      [...root.querySelectorAll('article')].map((note) => note.getAttribute('aria-label') ?? '')
    const patterns = [...region.querySelectorAll('[role="group"]')].map((group) => ({
      statement: group.getAttribute('aria-label') ?? '',
      notes: names(group),
    }))
    return { patterns, notes: names(region).sort() }
  })
}

/** Waits until two people see the same, and gives what they see. */
export async function seeTheSame(one: Page, other: Page): Promise<Seen> {
  await expect
    .poll(async () => JSON.stringify(await seen(one)) === JSON.stringify(await seen(other)), {
      message: 'both see the same board',
    })
    .toBe(true)
  return seen(one)
}

/** Waits until what a tab or a phone's bar leads to stands there: it may have to be loaded. */
export async function expectView(
  page: Page,
  view: 'Write' | 'Outline' | 'Theories' | 'Next' | 'Parked',
): Promise<void> {
  const name = view === 'Next' ? 'Next level of work' : view
  const shown =
    view === 'Write'
      ? page.getByRole('textbox', { name: 'One thing you saw or heard' })
      : page.getByRole('region', { name, exact: true })
  await expect(shown).toBeVisible()
}

/** The badge that says where what was written is. */
export function savedState(page: Page): Locator {
  return page.getByRole('status', { name: 'Saved state' })
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(savedState(page)).toHaveText('Saved')
}

/**
 * Axe finds nothing, nothing is wider than the screen, and a finger finds every button that acts.
 * Where a dialog is open, it is looked at; else the whole page, or what is new on it: the board
 * with its notes is looked at in looks.spec.ts.
 */
export async function expectGood(page: Page, within = 'html'): Promise<void> {
  const dialog = page.getByRole('dialog')
  const axe = new AxeBuilder({ page })
  if ((await dialog.count()) > 0) axe.include('[role=dialog]')
  else axe.include(within).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  const found = await page.evaluate(() => {
    const told = (parts: readonly Element[]) => parts.map((part) => part.outerHTML.slice(0, 80))
    const all = (which: string) => [...document.querySelectorAll(which)]
    const isCoarse = matchMedia('(pointer: coarse)').matches
    return {
      beyond: document.documentElement.scrollWidth - innerWidth,
      wider: told(
        all('[role=dialog], [role=dialog] *').filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1,
        ),
      ),
      small: isCoarse
        ? told(
            all('[role=alert] button, [role=dialog] button, [role=dialog] input').filter(
              (part) => part.getBoundingClientRect().height < 43.5,
            ),
          )
        : [],
    }
  })
  expect(found).toEqual({ beyond: 0, wider: [], small: [] })
}

/**
 * Waits until these parts of the page are on the device, with all they are made of, the sentences
 * they say and the frame of the dialogs they open: what is tried without the server needs them.
 */
export async function loadedAhead(page: Page, ...parts: readonly string[]): Promise<void> {
  const scripts = await page.waitForFunction(
    (wanted) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      const found = wanted.map((part) =>
        loaded.find((name) => name.includes(`/assets/${part}-`) && name.endsWith('.js')),
      )
      return found.every((name) => name !== undefined) ? found : null
    },
    [...parts, 'more', 'dialog-frame'],
  )
  // One is begun before the scripts it needs: it is here when it can be run.
  await scripts.evaluate((names) => Promise.all((names ?? []).map((name) => import(name))))
}
