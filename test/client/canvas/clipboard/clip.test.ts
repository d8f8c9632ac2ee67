import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  broughtTo,
  clipOf,
  clipText,
  inGrid,
  readClip,
} from '../../../../client/canvas/clipboard/clip.ts'
import { readPasted } from '../../../../client/canvas/clipboard/pasted.ts'
import { AIR } from '../../../../client/canvas/layout/dimensions.ts'
import { overlaps } from '../../../../client/canvas/layout/geometry.ts'
import type { Copied } from '../../../../shared/board/copies.ts'

const note = (text: string, x = 0, y = 0) =>
  ({ text, at: [x, y], room: 'A1', about: 'task', team: '', in: null }) as const
const copied: Copied = {
  notes: [note('One\nand more', 10, 20), { ...note('Two', 300, 20), in: 0 }],
  patterns: [
    { statement: 'Students wait', qualifier: 'many', about: null, outliers: false, at: [280, 0] },
  ],
}
const everywhere = () => true

describe('What is copied', () => {
  it('comes to another board as it was', () => {
    expect(readClip(clipOf(copied))).toEqual(copied)
  })

  it('is one line a note for everything else', () => {
    expect(clipText(copied)).toBe('One and more\nTwo')
    expect(clipText({ ...copied, notes: [] })).toBe('Students wait')
  })

  it('whatever somebody else wrote in its place, is read without harm', () => {
    for (const clip of ['', 'x', 'null', '[]', '{"notes":1}', '{"notes":[],"patterns":[]}']) {
      expect(readClip(clip)).toBeNull()
    }
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const read = readClip(JSON.stringify({ notes: [one, other], patterns: [] }))
        for (const { at } of read?.notes ?? []) expect(at.every(Number.isFinite)).toBe(true)
      }),
    )
    const odd = { text: 'x', at: ['a', 1], room: 7, about: 'god', in: 9 }
    expect(readClip(JSON.stringify({ notes: [odd], patterns: [] }))?.notes).toEqual([
      { text: 'x', at: [0, 1], room: '', about: null, team: '', in: null },
    ])
    const far = { ...odd, at: [1e300, -1e300] }
    expect(readClip(JSON.stringify({ notes: [far], patterns: [] }))?.notes[0]?.at).toEqual([
      1_000_000, -1_000_000,
    ])
    const sheets = Array.from({ length: 3_000 }, () => ({ statement: 'x'.repeat(2_000) }))
    expect(readClip(JSON.stringify({ notes: [], patterns: sheets }))).toBeNull()
  })
})

describe('What is pasted', () => {
  it('keeps its formation around where it is pasted', () => {
    const two: Copied = { notes: [note('a', 0, 0), note('b', 250, 40)], patterns: [] }
    const { notes } = broughtTo(two, [1_000, 1_000], everywhere)
    const [a, b] = notes.map(({ at }) => at)
    expect([(b?.[0] ?? 0) - (a?.[0] ?? 0), (b?.[1] ?? 0) - (a?.[1] ?? 0)]).toEqual([250, 40])
    expect(a?.[0]).toBe(1_000 - 225)
  })

  it('covers nothing', () => {
    const taken = { x: -100, y: -100, w: 300, h: 300 }
    const { notes } = broughtTo(
      inGrid([note('a'), note('b')]),
      [0, 0],
      (box) => !overlaps(box, taken, AIR),
    )
    for (const { at } of notes) {
      expect(overlaps({ x: at[0], y: at[1], w: 200, h: 60 }, taken, AIR)).toBe(false)
    }
  })

  it('is a note a line', async () => {
    const pasted = await readPasted('', '- One\n\n2. Two\nThree')
    expect(pasted).toMatchObject({ state: 'notes', tooLong: 0 })
    if (pasted.state !== 'notes') return
    expect(pasted.copied.notes.map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
  })

  it('is a note a row, with its room and subject where a table says them', async () => {
    const pasted = await readPasted('', 'Note\tRoom\tAbout\nOne\tB2\tTeacher\nTwo\tA1\tTask')
    if (pasted.state !== 'notes') throw new Error(pasted.state)
    expect(pasted.copied.notes).toMatchObject([
      { text: 'One', room: 'B2', about: 'teacher' },
      { text: 'Two', room: 'A1', about: 'task' },
    ])
  })

  it('is a note a row also where no header says what the columns are', async () => {
    const pasted = await readPasted('', 'Pupils wait\tA1\nPupils ask\tB2')
    if (pasted.state !== 'notes') throw new Error(pasted.state)
    expect(pasted.copied.notes.map(({ text }) => text)).toEqual([
      'Pupils wait · A1',
      'Pupils ask · B2',
    ])
  })

  it('[D7] leaves out what is too long, and says how much', async () => {
    const pasted = await readPasted('', `short\n${'x'.repeat(1_001)}`)
    expect(pasted).toMatchObject({ state: 'notes', tooLong: 1 })
    expect(await readPasted('', ' \n ')).toEqual({ state: 'nothing' })
  })

  it('comes from a board rather than from its words', async () => {
    expect(await readPasted(clipOf(copied), 'One and more\nTwo')).toMatchObject({ copied })
  })
})
