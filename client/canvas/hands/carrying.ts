import type { Point } from '../../../shared/board/model.ts'
import { CELL_WIDTH } from '../../../shared/paper.ts'
import type { Session } from '../../sync/session.ts'
import { MOST_HELD } from '../../sync/telling.ts'
import { toPaper } from '../camera/camera.ts'
import { carriedBy, type Dragging } from '../gestures/dragging.ts'
import type { Drop, Held } from '../gestures/drop.ts'
import { dropAt } from '../gestures/drop.ts'
import type { Ground } from '../gestures/hit.ts'
import { AIR } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import type { Beyond } from './beyond.ts'

/** About how large a note is that can't be seen on its sheet (board units). */
const HIDDEN = { w: CELL_WIDTH, h: 80 }

const NOTHING: Drop = { does: 'nothing' }

/** What is in the hand while something is dragged: where it lay, what it would do, who is told. */
export function carryWith(
  { people }: Pick<Session, 'people'>,
  model: CanvasModel,
  ground: Ground,
  beyond: Beyond,
) {
  let isTold = false

  /** Where the thing that the hand took hold of lies now. */
  function hold({ held }: Dragging, [dx, dy]: Point): Box | null {
    const box = model.lifted.get().get(held.grip)
    return box === undefined ? null : { ...box, x: box.x + dx, y: box.y + dy }
  }

  return {
    /** Remembers where the things lay: everything is computed from there. */
    lift({ held }: Dragging): void {
      model.drop.set(NOTHING)
      model.lifted.set(new Map(boxesOf(held, ground)))
      beyond.begin()
    },

    /** Sees what letting go would do here, and tells the others where the things are. */
    carry(gesture: Dragging): void {
      const camera = model.camera.get()
      const by = carriedBy(gesture, camera)
      const point = toPaper(camera, gesture.now)
      const under = beyond.at(gesture.now)
      const drop: Drop =
        under === null
          ? dropAt(point, gesture.held, hold(gesture, by), ground, model.drop.get())
          : { does: 'lay-under', ...under }
      if (!isSame(drop, model.drop.get())) model.drop.set(drop)
      const holding: [string, Point][] = []
      for (const [id, { x, y }] of model.lifted.get()) {
        if (holding.push([id, [x + by[0], y + by[1]]]) === MOST_HELD) break
      }
      isTold = true
      people.tell({ holding: Object.fromEntries(holding) })
    },

    putDown(): void {
      model.lifted.set(new Map())
      model.drop.set(NOTHING)
      beyond.end()
      if (isTold) people.tell({ holding: null })
      isTold = false
    },
  }
}

function* boxesOf({ notes, patterns }: Held, ground: Ground): Generator<[string, Box]> {
  for (const id of patterns) {
    const box = ground.boxOf(id)
    if (box !== undefined) yield [id, box]
  }
  const cells = new Map<string, ReadonlyMap<string, Box>>()
  for (const { id, from } of notes) {
    if (from !== null && !cells.has(from)) {
      cells.set(from, new Map(ground.cellsOf(from).map(({ note, box }) => [note, box])))
    }
    const box =
      from === null ? ground.boxOf(id) : (cells.get(from)?.get(id) ?? atFoot(from, ground))
    if (box !== undefined) yield [id, box]
  }
}

/** A note that its sheet hides comes from beneath the others. */
function atFoot(sheet: string, ground: Ground): Box | undefined {
  const box = ground.boxOf(sheet)
  return box === undefined ? undefined : { ...HIDDEN, x: box.x + AIR, y: box.y + box.h - HIDDEN.h }
}

function isSame(a: Drop, b: Drop): boolean {
  if (a.does !== b.does) return false
  if (a.does === 'group') return b.does === 'group' && a.with === b.with
  if (a.does === 'lay-under') {
    return b.does === 'lay-under' && a.theory === b.theory && a.stance === b.stance
  }
  if (a.does === 'merge') return b.does === 'merge' && a.into === b.into
  return (
    a.does !== 'join' || (b.does === 'join' && a.pattern === b.pattern && a.before === b.before)
  )
}
