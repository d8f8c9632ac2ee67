import { describe, expect, it } from 'vitest'
import type { Camera } from '../../../../client/canvas/camera/camera.ts'
import { heldBy } from '../../../../client/canvas/gestures/drop.ts'
import {
  type Gesture,
  IDLE,
  joined,
  moved,
  parted,
  rested,
} from '../../../../client/canvas/gestures/gesture.ts'
import type { Surroundings } from '../../../../client/canvas/gestures/hand.ts'
import type { Target } from '../../../../client/canvas/gestures/hit.ts'
import { cameraOfPan } from '../../../../client/canvas/gestures/panning.ts'
import { cameraOfPinch } from '../../../../client/canvas/gestures/pinching.ts'
import { clicked, type Pressing } from '../../../../client/canvas/gestures/pressing.ts'
import type { Point } from '../../../../shared/board/model.ts'

const CAMERA: Camera = { x: 10, y: 20, zoom: 0.5 }
const PAPER: Target = { of: 'paper' }
const FREE: Target = { of: 'note', id: 'n1', in: null }
const DRAWN: Target = { of: 'note', id: 'n1', in: 'sheet' }
const SHEET: Target = { of: 'pattern', id: 'sheet' }

function around(selected: readonly string[] = [], mayWrite = true): Surroundings {
  return {
    mayWrite,
    heldBy: (on) =>
      heldBy(
        on,
        new Set(selected),
        (id) => id.startsWith('sheet'),
        () => null,
      ),
  }
}
const writing = around()
const watching = around([], false)
const stood = (...selected: string[]) => ({ camera: CAMERA, selection: new Set(selected) })
const to = (x: number, y: number, alt = false) => ({ at: [x, y] as Point, alt })

function press(on: Target, more: Partial<Pressing> = {}): Pressing {
  return {
    state: 'pressing',
    on,
    hand: 'mouse',
    began: [100, 100],
    before: stood(),
    adding: false,
    pans: false,
    ...more,
  }
}

describe('A press', () => {
  it.each([
    ['mouse', 3],
    ['pen', 5],
    ['finger', 9],
  ] as const)('of a %s that trembles stays a click', (hand, by) => {
    const pressed = press(FREE, { hand })
    expect(moved(pressed, to(100 + by, 100), writing)).toBe(pressed)
    expect(moved(pressed, to(100 + by + 1, 100), writing).state).not.toBe('pressing')
  })

  it('that trembles to and fro is measured from where it began', () => {
    let gesture: Gesture = press(FREE)
    for (const x of [103, 97, 103, 97]) gesture = moved(gesture, to(x, 100), writing)
    expect(gesture.state).toBe('pressing')
  })

  it('on paper becomes a frame around what is to be selected', () => {
    const pressed = press(PAPER, { before: stood('old') })
    expect(moved(pressed, to(150, 100), writing)).toEqual({
      state: 'marquee',
      began: [100, 100],
      now: [150, 100],
      before: stood('old'),
      adding: false,
      within: null,
    })
    const adding = press(PAPER, { adding: true })
    expect(moved(adding, to(150, 100), writing)).toMatchObject({ state: 'marquee', adding: true })
  })

  it('on a sheet becomes a frame around its notes while shift is held', () => {
    const pressed = press(SHEET, { adding: true })
    expect(moved(pressed, to(150, 100), writing)).toMatchObject({
      state: 'marquee',
      within: 'sheet',
    })
  })

  it('on a note lifts the note, on a sheet the sheet', () => {
    expect(moved(press(FREE), to(150, 100), writing)).toEqual({
      state: 'dragging',
      held: { grip: 'n1', notes: [{ id: 'n1', from: null }], patterns: [] },
      began: [100, 100],
      now: [150, 100],
      before: stood(),
      copies: false,
    })
    expect(moved(press(SHEET), to(150, 100), writing)).toMatchObject({
      held: { grip: 'sheet', notes: [], patterns: ['sheet'] },
    })
  })

  it('on a selected thing lifts all that are selected, on another only that one', () => {
    const selected = around(['n1', 'n2', 'sheet'])
    expect(moved(press(FREE), to(150, 100), selected)).toMatchObject({
      held: { notes: [{ id: 'n1' }, { id: 'n2' }], patterns: ['sheet'] },
    })
    expect(moved(press({ ...FREE, id: 'n3' }), to(150, 100), selected)).toMatchObject({
      held: { notes: [{ id: 'n3' }], patterns: [] },
    })
  })

  it('on a note in a sheet draws it out of that sheet', () => {
    expect(moved(press(DRAWN), to(150, 100), writing)).toMatchObject({
      held: { notes: [{ id: 'n1', from: 'sheet' }] },
    })
  })

  it.each([
    ['a finger', { hand: 'finger' }],
    ['the hand tool, space or the middle button', { pans: true }],
  ] as const)('with %s moves the paper, on whatever it is', (_with, more) => {
    for (const on of [PAPER, FREE, DRAWN, SHEET]) {
      expect(moved(press(on, more), to(150, 100), writing)).toEqual({
        state: 'panning',
        began: [100, 100],
        now: [150, 100],
        before: stood(),
      })
    }
  })

  it('moves the paper where nothing may be written', () => {
    for (const on of [FREE, DRAWN, SHEET]) {
      expect(moved(press(on), to(150, 100), watching).state).toBe('panning')
    }
    expect(moved(press(PAPER), to(150, 100), watching).state).toBe('marquee')
  })
})

describe('A click', () => {
  it('selects what it is on, and with shift adds it or takes it away', () => {
    const kept = stood('a', 'b')
    expect([...clicked(press(FREE, { before: kept }))]).toEqual(['n1'])
    expect([...clicked(press(SHEET, { before: kept }))]).toEqual(['sheet'])
    expect([...clicked(press(FREE, { before: kept, adding: true }))]).toEqual(['a', 'b', 'n1'])
    const there = stood('a', 'n1')
    expect([...clicked(press(FREE, { before: there, adding: true }))]).toEqual(['a'])
  })

  it('on paper selects nothing, but with shift or the hand tool leaves all as it is', () => {
    const kept = stood('a')
    expect([...clicked(press(PAPER, { before: kept }))]).toEqual([])
    expect([...clicked(press(PAPER, { before: kept, adding: true }))]).toEqual(['a'])
    expect([...clicked(press(FREE, { before: kept, pans: true }))]).toEqual(['a'])
  })
})

describe('A finger that rests', () => {
  it('lifts what it rests on, which then follows it', () => {
    const up = rested(press(FREE, { hand: 'finger' }), writing)
    expect(up).toMatchObject({ state: 'dragging', held: { grip: 'n1' }, now: [100, 100] })
    expect(moved(up, to(101, 100), writing)).toMatchObject({ state: 'dragging', now: [101, 100] })
  })

  it('begins a frame on paper, which adds to what is selected', () => {
    const onPaper = press(PAPER, { hand: 'finger' })
    expect(rested(onPaper, writing)).toMatchObject({ state: 'marquee', adding: true })
  })

  it('lifts nothing where nothing may be written, nor while the hand tool moves the paper', () => {
    const onNote = press(FREE, { hand: 'finger' })
    expect(rested(onNote, watching)).toBe(onNote)
    const panning = press(FREE, { hand: 'finger', pans: true })
    expect(rested(panning, writing)).toBe(panning)
  })

  it('comes too late once the paper moves or the press is over', () => {
    const panning = moved(press(FREE, { hand: 'finger' }), to(150, 100), writing)
    expect(rested(panning, writing)).toBe(panning)
    expect(rested(IDLE, writing)).toBe(IDLE)
  })
})

describe('A gesture under way', () => {
  it('is computed from where it began, whatever way it took', () => {
    const panning = moved(press(PAPER, { pans: true }), to(150, 100), writing)
    const further = moved(moved(panning, to(900, 900), writing), to(150, 100), writing)
    expect(further).toEqual(panning)
    if (further.state !== 'panning') throw new Error('It is no pan.')
    expect(cameraOfPan(further)).toEqual({ x: -90, y: 20, zoom: 0.5 })
  })

  it('copies as long as Alt is held', () => {
    const dragging = moved(press(FREE), to(150, 100, true), writing)
    expect(dragging).toMatchObject({ copies: true })
    expect(moved(dragging, to(160, 100, false), writing)).toMatchObject({ copies: false })
  })

  it('stays itself where nothing moves it', () => {
    expect(moved(IDLE, to(1, 1), writing)).toBe(IDLE)
  })
})

describe('A second finger', () => {
  const fingers: readonly [Point, Point] = [
    [100, 100],
    [200, 100],
  ]
  const now = { camera: { x: 0, y: 0, zoom: 1 }, selection: new Set<string>() }

  it('makes a pinch of a press, a drag or a pan, and keeps what they would put back', () => {
    const pressed = press(FREE, { hand: 'finger', before: stood('old') })
    const dragged = rested(pressed, writing)
    const panned = moved(pressed, to(150, 100), writing)
    for (const gesture of [pressed, dragged, panned]) {
      const pinch = joined(gesture, fingers, now)
      expect(pinch).toMatchObject({ state: 'pinching', from: now.camera, before: stood('old') })
    }
  })

  it('zooms so that each finger keeps beneath it what it came down on', () => {
    const pinch = joined(IDLE, fingers, now)
    if (pinch.state !== 'pinching') throw new Error('It is no pinch.')
    expect(cameraOfPinch(pinch)).toEqual(now.camera)
    const wider = cameraOfPinch({
      ...pinch,
      now: [
        [50, 100],
        [250, 100],
      ],
    })
    expect(wider).toEqual({ x: 75, y: 50, zoom: 2 })
  })

  it('that goes up leaves the other to move the paper on', () => {
    const pinch = joined(IDLE, fingers, now)
    if (pinch.state !== 'pinching') throw new Error('It is no pinch.')
    const pan = parted(pinch, [[200, 100]], CAMERA)
    expect(pan).toMatchObject({ state: 'panning', began: [200, 100], before: { camera: CAMERA } })
  })

  it('that goes up while two others are down leaves those to pinch from what is seen', () => {
    const pinch = joined(IDLE, fingers, now)
    if (pinch.state !== 'pinching') throw new Error('It is no pinch.')
    const left = [
      [200, 100],
      [300, 300],
    ] as const
    const on = parted(pinch, left, CAMERA)
    expect(on).toEqual({
      state: 'pinching',
      began: left,
      now: left,
      from: CAMERA,
      before: pinch.before,
    })
    if (on.state === 'pinching') expect(cameraOfPinch(on)).toEqual(CAMERA)
  })
})
