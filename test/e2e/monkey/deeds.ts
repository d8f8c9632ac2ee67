import {
  anywhere,
  at,
  carry,
  carryFromTo,
  type Deed,
  fingerCarries,
  fingerPans,
  fingersPinch,
  fingerTaps,
  frame,
  gripOf,
  something,
} from './carrying.ts'
import type { Person } from './person.ts'
import { look, type Sight } from './sight.ts'

// What the two do, and how often. What would take something off the board is told to the ledger.

type Doing = (person: Person, sight: Sight) => Deed

/** What is done in one step. */
function atOnce(doing: (person: Person, sight: Sight) => Promise<void>): Doing {
  return async function* (person, sight) {
    await doing(person, sight)
    yield
  }
}

async function clicks(person: Person, sight: Sight): Promise<void> {
  const spot = something(person, sight) ?? anywhere(person, sight)
  const shift = person.chance.once(2)
  person.says(`${shift ? 'shift-' : ''}clicks ${at(spot)}`)
  await person.body.press(spot, { shift })
  await person.body.release(spot, { shift })
}

/** Keys that take nothing off the board, nor bring anything back. */
const KEYS = [
  'Control+a',
  'Control+a',
  'Control+g',
  'Control+g',
  'Control+Shift+g',
  'Control+d',
  'Control+c',
  'Control+v',
  'ArrowLeft',
  'Shift+ArrowDown',
  'ArrowUp',
  'Shift+ArrowRight',
  'Control+ArrowRight',
  'Control+ArrowDown',
  'Tab',
  'Escape',
  'Escape',
  'v',
  'p',
  'Shift+Digit2',
  'Control+0',
  'Control+f',
  'Control+k',
  'Control+-',
  'Control+=',
]

/** These make more of what is selected: from all notes twice as many, and twice that. */
const COPYING = ['Control+d', 'Control+c']
const MANY = 10

async function pressesAKey({ body, chance, says }: Person, { selected }: Sight): Promise<void> {
  const keys = selected > MANY ? KEYS.filter((key) => !COPYING.includes(key)) : KEYS
  const key = chance.one(keys) ?? 'Escape'
  says(`presses ${key}`)
  await body.key(key)
}

async function undoes({ body, chance, says }: Person): Promise<void> {
  const key = chance.one(['Control+z', 'Control+z', 'Control+Shift+z', 'Control+y']) ?? 'Control+z'
  const times = chance.below(4) + 1
  says(`presses ${key} ${times} times`)
  for (let time = 0; time < times; time++) await body.key(key)
}

/** Deletes or cuts what is selected; only when all of it is before one's eyes. */
async function deletes(
  { body, chance, ledger, says }: Person,
  { notes, selected }: Sight,
): Promise<void> {
  const chosen = notes.filter((note) => note.selected).map(({ words }) => words)
  if (chosen.length === 0 || chosen.length < selected || chosen.length > 4) return
  const key = chance.once(3) ? 'Control+x' : 'Delete'
  says(`presses ${key}: ${chosen.join(' | ')}`)
  ledger.deleted(chosen)
  await body.key(key)
}

/** Something is typed, and ended in one of many ways. */
async function* typesOn(person: Person): Deed {
  const { body, chance, says } = person
  const words = chance.one([' and then', ' why', ' – “how?”', ' å', '\nmore', ' 🎈']) ?? ' so'
  const end = chance.one(['Enter', 'Escape', 'Tab', 'Escape']) ?? 'Escape'
  says(`types ${JSON.stringify(words)} and ${end}`)
  await body.key('End')
  await body.type(words)
  yield
  await body.key(end)
}

let made = 0

async function* writesANote(person: Person, sight: Sight): Deed {
  const { body, chance, says } = person
  const spot = anywhere(person, sight)
  if (chance.once(3)) {
    says('presses n')
    await body.key('Escape')
    await body.key('n')
  } else {
    says(`double-clicks ${at(spot)}`)
    await body.press(spot)
    await body.release(spot)
    await body.press(spot, { clicks: 2 })
    await body.release(spot, { clicks: 2 })
  }
  yield
  await body.type(`${person.name}${made++}`)
  yield* typesOn(person)
}

async function* writesInANote(person: Person, { notes }: Sight): Deed {
  const { body, chance, says } = person
  const note = chance.one(notes)
  if (note === undefined) return
  says(`writes in ${note.words}`)
  const spot = gripOf(note)
  await body.press(spot)
  await body.release(spot)
  await body.press(spot, { clicks: 2 })
  await body.release(spot, { clicks: 2 })
  yield
  yield* typesOn(person)
}

async function* namesAPattern(person: Person, { sheets }: Sight): Deed {
  const { body, chance, says } = person
  const sheet = chance.one(sheets)
  if (sheet === undefined) return
  says(`names ${sheet.words}`)
  const spot = [sheet.x + 60, sheet.y + 28] as const
  await body.press(spot)
  await body.release(spot)
  yield
  yield* typesOn(person)
}

/** A menu that is opened over a thing, and an item of it. */
async function* choosesFromAMenu(person: Person, sight: Sight): Deed {
  const { chance, page, says, ledger } = person
  const note = chance.one(sight.notes)
  if (note === undefined) return
  const menu = page
    .getByRole('region', { name: 'Board', exact: true })
    .getByRole('article', { name: note.words, exact: true })
    .getByRole('button', { name: 'Note menu' })
  const item = chance.one(['Park', 'Delete', 'Take out', 'Edit']) ?? 'Park'
  says(`opens the menu of ${note.words}, chooses ${item}`)
  await menu.first().evaluate((button) => (button as HTMLElement).click(), null, { timeout: 500 })
  yield
  const chosen = page.getByRole('menuitem', { name: item, exact: true })
  if ((await chosen.count()) === 0) return
  if (item === 'Delete') ledger.deleted([note.words])
  await chosen.first().evaluate((one) => (one as HTMLElement).click(), null, { timeout: 500 })
}

async function* dissolves(person: Person, sight: Sight): Deed {
  const { chance, page, says } = person
  const sheet = chance.one(sight.sheets)
  if (sheet === undefined) return
  says(`dissolves ${sheet.words}`)
  const press = (label: string) =>
    page
      .getByRole('region', { name: 'Board', exact: true })
      .getByRole('group', { name: sheet.words, exact: true })
      .getByRole('button', { name: label })
      .first()
      .evaluate((one) => (one as HTMLElement).click(), null, { timeout: 500 })
  await press('Pattern menu')
  yield
  const item = page.getByRole('menuitem', { name: 'Dissolve', exact: true })
  if ((await item.count()) === 0) return
  await item.evaluate((one) => (one as HTMLElement).click(), null, { timeout: 500 })
  yield
  const yes = page.getByRole('dialog').getByRole('button', { name: 'Dissolve' })
  if ((await yes.count()) === 0) return
  await yes.evaluate((one) => (one as HTMLElement).click(), null, { timeout: 500 })
}

/** A button of the bar for what is selected: each but the one that deletes. */
async function pressesInTheBar({ chance, page, says }: Person, { selected }: Sight): Promise<void> {
  if (selected === 0) return
  const bar = page.getByRole('toolbar', { name: /selected/ })
  const names = await bar.evaluateAll((bars) =>
    bars.flatMap((one) => [...one.querySelectorAll('button')].map((b) => b.textContent ?? '')),
  )
  const name = chance.one(names.filter((one) => !/delete|cut/i.test(one)))
  if (name === undefined || name === '') return
  says(`presses ${name} in the bar`)
  const button = bar.getByRole('button', { name, exact: true }).first()
  await button.evaluate((one) => (one as HTMLElement).click(), null, { timeout: 500 })
}

async function turnsTheWheel(person: Person, sight: Sight): Promise<void> {
  const { body, chance, says } = person
  const spot = anywhere(person, sight)
  const ctrl = chance.once(3)
  const by = [chance.between(-200, 200), chance.between(-160, 160)] as const
  says(`turns the wheel${ctrl ? ' with ctrl' : ''} by ${at(by)} at ${at(spot)}`)
  await body.wheel(spot, by, { ctrl })
}

async function* pansByHand(person: Person, sight: Sight): Deed {
  const [from, to] = [anywhere(person, sight), anywhere(person, sight)]
  if (person.chance.once(2)) {
    person.says(`pans with the middle button from ${at(from)} to ${at(to)}`)
    yield* carryFromTo(person, from, to, { button: 'middle' })
    return
  }
  person.says(`pans with space from ${at(from)} to ${at(to)}`)
  await person.body.key('Escape')
  await person.body.hold('Space', 'down')
  yield* carryFromTo(person, from, to, {})
  await person.body.hold('Space', 'up')
}

/** All is shown again; from too far away people go nearer. */
async function looksAtAll({ body, says }: Person): Promise<void> {
  says('looks at all')
  await body.key('Shift+Digit1')
}

/** What is done, and how often among a hundred or so. */
const DEEDS: readonly (readonly [number, Doing])[] = [
  [24, carry],
  [8, frame],
  [9, atOnce(clicks)],
  [14, atOnce(pressesAKey)],
  [10, atOnce(undoes)],
  [4, atOnce(deletes)],
  [5, writesANote],
  [4, writesInANote],
  [3, namesAPattern],
  [3, choosesFromAMenu],
  [1, dissolves],
  [4, atOnce(pressesInTheBar)],
  [5, atOnce(turnsTheWheel)],
  [3, pansByHand],
  [4, atOnce(looksAtAll)],
]

/** What fingers do besides, where the screen feels them. */
const FINGERS: readonly (readonly [number, Doing])[] = [
  [8, fingerCarries],
  [3, fingerPans],
  [2, fingersPinch],
  [4, atOnce(fingerTaps)],
]

/** What a person does next with what they see. */
export function nextDeed(person: Person, sight: Sight): Deed {
  const { chance, has } = person
  if (sight.at === 'over') return atOnce(leaves)(person, sight)
  if (sight.at === 'text' && !chance.once(4)) return typesOn(person)
  const isFar = sight.notes.length < 3 || (sight.notes[0]?.w ?? 0) < 60
  if (isFar && !chance.once(4)) return atOnce(goesNearer)(person, sight)
  const all = has === 'both' ? [...DEEDS, ...FINGERS] : DEEDS
  let left = chance.below(all.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, deed] of all) {
    if (left < weight) return deed(person, sight)
    left -= weight
  }
  return atOnce(leaves)(person, sight)
}

async function leaves({ body, says }: Person): Promise<void> {
  says('leaves')
  await body.key('Escape')
}

/** Nearer, at some place of the whole. */
async function goesNearer(person: Person, sight: Sight): Promise<void> {
  const { body, chance, page, says } = person
  says('goes nearer')
  await body.key('Escape')
  await body.key('Shift+Digit1')
  const { notes, sheets } = await look(page)
  const thing = chance.one([...notes, ...sheets])
  const spot = thing === undefined ? anywhere(person, sight) : gripOf(thing)
  await body.wheel(spot, [0, -chance.between(100, 700)], { ctrl: true })
}
