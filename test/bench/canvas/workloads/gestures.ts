import type { Others, View, Way } from '../boards/board.ts'
import { circle, Hands, type Spot, stepsIn } from '../browser/hands.ts'
import type { StretchName } from '../results.ts'
import { bareSpot, holdOf, middleOf, nearest } from './spots.ts'
import type { Gesture, Session, WorkloadName } from './workload.ts'

/** The radius of what is drawn with a hand (px). */
const RADIUS = 170
/**
 * Frames at their widest (px): three notes by two at 100 %, touched or wholly in it alike; and what
 * is bare on all boards beside the clearing.
 */
const FRAMES: Readonly<Record<View, Spot>> = { near: [680, 450], whole: [480, 300] }
/** What the one program that wants notes wholly in the frame has in it at the end. */
const LEAST_CAUGHT = 2
const LETTERS = 'what people saw and heard is written here '.repeat(3).slice(0, 100)
const OTHERS = 30
/** Time for all of them to be at it (ms). */
const COMING_MS = 1_500
/** Where a note is put down: a little beside where it lay, so that something is written. */
const BESIDE: Spot = [5, 4]

type Named = readonly [WorkloadName, StretchName, Gesture]

/**
 * What to do for what was asked, in parts: each begins on a board that was opened anew, so that
 * what one gesture leaves behind is not in the way of another.
 */
export function partsOf(
  asked: readonly WorkloadName[],
  ways: readonly Way[],
): readonly (readonly Named[])[] {
  const parts: readonly (readonly Named[])[] = [
    [
      ['idle', 'idle', watch('near')],
      ['drag', 'drag', drag('near')],
      ['pan', 'pan', pan('near')],
      ['zoom', 'zoom', zoom],
      ['marquee', 'marquee', marquee('near')],
      ['drag-all', 'drag-all', dragAll('near')],
    ],
    [
      ['drag', 'drag-whole', drag('whole')],
      ['pan', 'pan-whole', pan('whole')],
      ['marquee', 'marquee-whole', marquee('whole')],
      ['drag-all', 'drag-all-whole', dragAll('whole')],
    ],
    [['type', 'type', type()], ...ways.flatMap(amongPeople)],
  ]
  return parts
    .map((part) => part.filter(([workload]) => asked.includes(workload)))
    .filter((part) => part.length > 0)
}

function amongPeople(way: Way): readonly Named[] {
  const name = way === 'presence' ? 'people' : 'people-writes'
  return [
    ['people', name, among(way, watch('near'))],
    ['people', `${name}-whole`, among(way, watch('whole'))],
    ['people', `${name}-type`, among(way, type())],
  ]
}

/** No hand does anything: what a page costs that only shows frames. */
function watch(view: View): Gesture {
  return {
    view,
    ready:
      async ({ page }, seconds) =>
      () =>
        page.waitForTimeout(1_000 * seconds),
  }
}

/** One note is carried around, and put down beside where it lay. */
function drag(view: View): Gesture {
  return {
    view,
    async ready(session, seconds) {
      const way = await wayAround(session, seconds)
      return () => new Hands(session.cdp).drag(way)
    },
    after: undo,
  }
}

/** Everything is selected by key, and carried. */
function dragAll(view: View): Gesture {
  return {
    view,
    async ready(session, seconds) {
      const way = await wayAround(session, seconds)
      // Keys go where the hand was last.
      const bare = bareSpot(session.made, await session.made.look(session.page))
      await new Hands(session.cdp).click(bare, 1)
      return async () => {
        await session.page.keyboard.press('Control+a')
        await new Hands(session.cdp).drag(way)
      }
    },
    async after(session) {
      const selected = await session.made.selected(session.page).catch(() => 0)
      const { length } = session.made.grid.notes
      await undo(session)
      if (selected < length) throw new Error(`only ${selected} of ${length} notes were carried`)
    },
  }
}

/** The wheel moves the paper in a circle. */
function pan(view: View): Gesture {
  return {
    view,
    async ready({ page, cdp, made }, seconds) {
      const look = await made.look(page)
      const way = circle([0, 0], 2 * RADIUS, stepsIn(seconds))
      const turns = way.map(([x, y], step): Spot => {
        const [fromX, fromY] = way[step - 1] ?? [0, 0]
        return [x - fromX, y - fromY]
      })
      return () => new Hands(cdp).wheel(middleOf(look), turns, { zooms: false })
    },
  }
}

/** The wheel zooms out to the whole board, and back. */
const zoom: Gesture = {
  view: 'near',
  async ready({ page, cdp, made }, seconds) {
    await made.show(page, 'whole')
    const whole = await made.look(page)
    await made.show(page, 'near')
    const look = await made.look(page)
    const steps = Math.floor(stepsIn(seconds) / 2)
    const turn = made.wheelStep(whole.zoom, steps)
    const out = Array.from({ length: steps }, (): Spot => [0, turn])
    const back = out.map((): Spot => [0, -turn])
    return () => new Hands(cdp).wheel(middleOf(look), [...out, ...back], { zooms: true })
  },
}

/**
 * A frame is drawn over notes, wider and wider, and half of the way back: on every board as large on
 * the screen, and with as many notes at 100 %.
 */
function marquee(view: View): Gesture {
  return {
    view,
    async ready({ page, cdp, made }, seconds) {
      const look = await made.look(page)
      const [width, height] = FRAMES[view]
      const [x, y] = middleOf(look)
      const from = bareSpot(made, look, [x - width / 2, y - height / 2])
      // Where there is more room.
      const to: Spot = [
        from[0] + (from[0] < x ? width : -width),
        from[1] + (from[1] < y ? height : -height),
      ]
      const steps = stepsIn(seconds)
      const way = Array.from({ length: steps }, (_, step): Spot => {
        const share = Math.min(step / steps, 1 - step / steps / 2) * 1.5
        return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
      })
      return () => new Hands(cdp).drag(way)
    },
    async after({ page, made }) {
      const caught = await made.selected(page)
      if (!(caught >= LEAST_CAUGHT)) throw new Error(`the frame caught ${caught} notes`)
      await page.keyboard.press('Escape')
    },
  }
}

/** A hundred letters are typed at the end of a note. */
function type(): Gesture {
  let index = 0
  return {
    view: 'near',
    async ready({ page, cdp, made }, seconds) {
      const look = await made.look(page)
      index = nearest(made, look)[0] ?? 0
      const hands = new Hands(cdp)
      await hands.click(holdOf(made, index, look), 2)
      await page.keyboard.press('Control+End')
      await page.waitForTimeout(200)
      return () => hands.type(LETTERS, (1_000 * seconds) / LETTERS.length)
    },
    async after({ page, made }) {
      await page.keyboard.press('Escape')
      await page.waitForTimeout(1_000)
      const text = await made.text(page, index)
      if (!text.includes(LETTERS)) throw new Error(`what was typed is not in the note: ${text}`)
      await page.keyboard.press('Escape')
    },
  }
}

/** The same while thirty others move the notes around, each one of their own. */
function among(way: Way, gesture: Gesture): Gesture {
  let others: Others | null = null
  return {
    view: gesture.view,
    async ready(session, seconds) {
      const { page, made } = session
      const look = await made.look(page)
      const indexes = nearest(made, look).slice(1, 1 + OTHERS)
      const act = await gesture.ready(session, seconds)
      others = await made.others(page, indexes, way)
      await page.waitForTimeout(COMING_MS)
      return act
    },
    async after(session) {
      await others?.stop()
      others = null
      await gesture.after?.(session)
    },
  }
}

async function wayAround({ page, made }: Session, seconds: number): Promise<readonly Spot[]> {
  const look = await made.look(page)
  const [index = 0] = nearest(made, look)
  const [x, y] = holdOf(made, index, look)
  const way = circle([x, y], RADIUS, stepsIn(seconds))
  return [...way, [x + BESIDE[0], y + BESIDE[1]]]
}

async function undo({ page }: Session): Promise<void> {
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
}
