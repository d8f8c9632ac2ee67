import { describe, expect, it } from 'vitest'
import type { Camera } from '../../../client/canvas/camera.ts'
import {
  type Gesture,
  IDLE,
  lifted,
  moved,
  type Surroundings,
  type Target,
} from '../../../client/canvas/gesture.ts'

type Press = Extract<Gesture, { state: 'pressing' }>

const CAMERA: Camera = { x: 10, y: 20, zoom: 0.5 }
const PAPER: Target = { of: 'paper' }
const FREE: Target = { of: 'note', id: 'n1', in: null }
const DRAWN: Target = { of: 'note', id: 'n1', in: 'sheet' }
const SHEET: Target = { of: 'pattern', id: 'sheet' }
const writing: Surroundings = { selected: new Set(), mayWrite: true }
const watching: Surroundings = { selected: new Set(), mayWrite: false }

function press(on: Target, more: Partial<Press> = {}): Press {
  return {
    state: 'pressing',
    on,
    hand: 'mouse',
    began: [100, 100],
    camera: CAMERA,
    adding: false,
    pan: false,
    ...more,
  }
}

describe('A press', () => {
  it.each([
    ['mouse', 3],
    ['finger', 9],
  ] as const)('of a %s that trembles stays a click', (hand, by) => {
    const pressed = press(FREE, { hand })
    expect(moved(pressed, [100 + by, 100], writing)).toBe(pressed)
    expect(moved(pressed, [100 + by + 1, 100], writing).state).not.toBe('pressing')
  })

  it('that trembles to and fro is measured from where it began', () => {
    let gesture: Gesture = press(FREE)
    for (const x of [103, 97, 103, 97]) gesture = moved(gesture, [x, 100], writing)
    expect(gesture.state).toBe('pressing')
  })

  it('on paper becomes a frame around what is to be selected', () => {
    expect(moved(press(PAPER), [150, 100], { ...writing, selected: new Set(['old']) })).toEqual({
      state: 'marquee',
      began: [100, 100],
      now: [150, 100],
      before: new Set(),
    })
  })

  it('with shift keeps what was selected before', () => {
    const selected = new Set(['old'])
    const marquee = moved(press(PAPER, { adding: true }), [150, 100], { ...writing, selected })
    expect(marquee).toMatchObject({ state: 'marquee', before: selected })
  })

  it('on a note lifts the note, on a sheet the sheet', () => {
    expect(moved(press(FREE), [150, 100], writing)).toEqual({
      state: 'dragging',
      held: { of: 'notes', ids: ['n1'], from: null },
      began: [100, 100],
      now: [150, 100],
    })
    expect(moved(press(SHEET), [150, 100], writing)).toMatchObject({
      held: { of: 'pattern', id: 'sheet' },
    })
  })

  it('on a selected free note lifts all that are selected', () => {
    const around = { ...writing, selected: new Set(['n1', 'n2']) }
    expect(moved(press(FREE), [150, 100], around)).toMatchObject({
      held: { of: 'notes', ids: ['n1', 'n2'], from: null },
    })
    expect(moved(press({ ...FREE, id: 'n3' }), [150, 100], around)).toMatchObject({
      held: { ids: ['n3'] },
    })
  })

  it('on a note in a sheet draws that one out', () => {
    const around = { ...writing, selected: new Set(['n1', 'n2']) }
    expect(moved(press(DRAWN), [150, 100], around)).toMatchObject({
      held: { of: 'notes', ids: ['n1'], from: 'sheet' },
    })
  })

  it.each([
    ['a finger', { hand: 'finger' }],
    ['the hand tool, space or the middle button', { pan: true }],
  ] as const)('with %s moves the paper, on whatever it is', (_with, more) => {
    for (const on of [PAPER, FREE, DRAWN, SHEET]) {
      expect(moved(press(on, more), [150, 100], writing)).toEqual({
        state: 'panning',
        began: [100, 100],
        now: [150, 100],
        camera: CAMERA,
      })
    }
  })

  it('moves the paper where nothing may be written', () => {
    for (const on of [FREE, DRAWN, SHEET]) {
      expect(moved(press(on), [150, 100], watching).state).toBe('panning')
    }
    expect(moved(press(PAPER), [150, 100], watching).state).toBe('marquee')
  })
})

describe('A finger that rests', () => {
  it('lifts what it rests on, which then follows it', () => {
    const up = lifted(press(FREE, { hand: 'finger' }), writing)
    expect(up).toMatchObject({ state: 'dragging', held: { ids: ['n1'] }, now: [100, 100] })
    expect(moved(up, [101, 100], writing)).toMatchObject({ state: 'dragging', now: [101, 100] })
  })

  it('lifts nothing on paper, nor where nothing may be written', () => {
    const onPaper = press(PAPER, { hand: 'finger' })
    const onNote = press(FREE, { hand: 'finger' })
    expect(lifted(onPaper, writing)).toBe(onPaper)
    expect(lifted(onNote, watching)).toBe(onNote)
  })

  it('lifts nothing while the hand tool moves the paper', () => {
    const pressed = press(FREE, { hand: 'finger', pan: true })
    expect(lifted(pressed, writing)).toBe(pressed)
  })

  it('comes too late once the paper moves or the press is over', () => {
    const panning = moved(press(FREE, { hand: 'finger' }), [150, 100], writing)
    expect(lifted(panning, writing)).toBe(panning)
    expect(lifted(IDLE, writing)).toBe(IDLE)
  })
})

describe('A gesture under way', () => {
  it('remembers where it began, and all that putting it back needs', () => {
    const panning = moved(press(PAPER, { pan: true }), [150, 100], writing)
    const further = moved(moved(panning, [900, 900], writing), [400, 300], writing)
    expect(further).toEqual({ ...panning, now: [400, 300] })
    const marquee = moved(press(PAPER, { adding: true }), [150, 100], {
      ...writing,
      selected: new Set(['old']),
    })
    expect(moved(marquee, [900, 900], writing)).toMatchObject({ before: new Set(['old']) })
  })

  it('does not change its meaning when rights or selection do', () => {
    const dragging = moved(press(FREE), [150, 100], writing)
    const later = moved(dragging, [160, 100], { selected: new Set(['n2']), mayWrite: false })
    expect(later).toEqual({ ...dragging, now: [160, 100] })
  })

  it('is none while no pointer is down, and two fingers are none of one', () => {
    expect(moved(IDLE, [5, 5], writing)).toBe(IDLE)
    const fingers = [
      [0, 0],
      [100, 0],
    ] as const
    const pinching: Gesture = { state: 'pinching', began: fingers, now: fingers, camera: CAMERA }
    expect(moved(pinching, [5, 5], writing)).toBe(pinching)
  })
})
