import type { Point } from '../../../shared/board/model.ts'
import type { Press } from './body.ts'
import type { Person } from './person.ts'
import type { Seen, Sight } from './sight.ts'

// Deeds with something in the hand. Each pauses where the other person may come between.

/** A deed, step by step; between two steps the other person does something. */
export type Deed = AsyncGenerator<void, void>

export function gripOf({ x, y, w, h }: Seen): Point {
  return [x + w * 0.3, y + h * 0.6]
}

/** The lower left corner of a sheet: neither notes nor controls lie there. */
function rimOf({ x, y, h }: Seen): Point {
  return [x + 20, y + h - 5]
}

/** Anywhere on the paper that is seen. */
export function anywhere({ chance }: Person, { paper }: Sight): Point {
  return [chance.between(paper.x, paper.x + paper.w), chance.between(paper.y, paper.y + paper.h)]
}

/** A free place more often than not, then a note, a sheet, the head of a sheet. */
function somewhere(person: Person, sight: Sight): Point {
  const { chance } = person
  const note = chance.one(sight.notes)
  const sheet = chance.one(sight.sheets)
  switch (chance.below(5)) {
    case 0:
      return note === undefined ? anywhere(person, sight) : gripOf(note)
    case 1:
      return sheet === undefined ? anywhere(person, sight) : [sheet.x + sheet.w - 6, sheet.y + 6]
    case 2:
      return sheet === undefined ? anywhere(person, sight) : [sheet.x + 30, sheet.y + sheet.h - 5]
    default:
      return anywhere(person, sight)
  }
}

/** Something to take hold of, a note three times as often as a sheet; null when nothing is seen. */
export function something({ chance }: Person, { notes, sheets }: Sight): Point | null {
  const sheet = chance.one(sheets)
  if (sheet !== undefined && chance.once(4)) return rimOf(sheet)
  const note = chance.one(notes)
  return note === undefined ? null : gripOf(note)
}

export async function* carry(person: Person, sight: Sight): Deed {
  const from = something(person, sight)
  if (from === null) return
  const to = somewhere(person, sight)
  const alt = person.chance.once(8) && sight.selected < 10
  person.says(`carries ${at(from)} to ${at(to)}${alt ? ' with alt' : ''}`)
  yield* carryFromTo(person, from, to, { alt })
}

export async function* carryFromTo(
  { body, chance }: Person,
  from: Point,
  to: Point,
  how: Press,
): Deed {
  await body.press(from, how)
  if (chance.once(2)) yield
  await body.go([[from[0] + 9, from[1] + 9], half(from, to)], how)
  yield
  await body.go([to], how)
  if (chance.once(3)) yield
  if (chance.once(8)) await body.key('Escape')
  await body.release(to, how)
}

export async function* frame(person: Person, sight: Sight): Deed {
  const [from, to] = [anywhere(person, sight), anywhere(person, sight)]
  const shift = person.chance.once(3)
  person.says(`frames from ${at(from)} to ${at(to)}`)
  yield* carryFromTo(person, from, to, { shift })
}

export async function* fingerCarries(person: Person, sight: Sight): Deed {
  const { body, chance, page } = person
  const from = something(person, sight)
  if (from === null) return
  const to = somewhere(person, sight)
  person.says(`lifts ${at(from)} with a finger, carries it to ${at(to)}`)
  await body.touch('Start', from)
  yield
  await page.waitForTimeout(170)
  await body.touch('Move', half(from, to))
  yield
  await body.touch('Move', to)
  await body.touch(chance.once(10) ? 'Cancel' : 'End')
}

export async function* fingerPans(person: Person, sight: Sight): Deed {
  const { body } = person
  const [from, to] = [anywhere(person, sight), anywhere(person, sight)]
  person.says(`a finger goes from ${at(from)} to ${at(to)}`)
  await body.touch('Start', from)
  await body.touch('Move', half(from, to))
  yield
  await body.touch('Move', to)
  await body.touch('End')
}

export async function* fingersPinch(person: Person, sight: Sight): Deed {
  const { body } = person
  const from = [anywhere(person, sight), anywhere(person, sight)] as const
  const to = [anywhere(person, sight), anywhere(person, sight)] as const
  person.says('pinches')
  await body.touch('Start', from[0])
  if (person.chance.once(2)) yield
  await body.touch('Start', ...from)
  await body.touch('Move', half(from[0], to[0]), half(from[1], to[1]))
  yield
  await body.touch('Move', ...to)
  await body.touch('End')
}

export async function fingerTaps(person: Person, sight: Sight): Promise<void> {
  const spot = something(person, sight) ?? anywhere(person, sight)
  person.says(`taps ${at(spot)}`)
  await person.body.touch('Start', spot)
  await person.body.touch('End')
}

function half([ax, ay]: Point, [bx, by]: Point): Point {
  return [(ax + bx) / 2, (ay + by) / 2]
}

export function at([x, y]: Point): string {
  return `${Math.round(x)},${Math.round(y)}`
}
