import type { Point } from '../../../shared/board/model.ts'
import { type Camera, toPaper } from '../camera/camera.ts'
import { type Box, between, holds, overlaps } from '../layout/geometry.ts'
import type { Before } from './hand.ts'
import type { Ground } from './hit.ts'

/** A frame is drawn around what is to be selected. */
export interface Marquee {
  readonly state: 'marquee'
  readonly began: Point
  readonly now: Point
  readonly before: Before
  readonly adding: boolean
  /** The sheet on which it began: it then catches that sheet's notes. */
  readonly within: string | null
}

/** The frame on the paper. It stays fast where it began, also when the paper moves under it. */
export function frameOf({ began, now, before }: Marquee, camera: Camera): Box {
  return between(toPaper(before.camera, began), toPaper(camera, now))
}

/** What a frame catches: the free notes that it touches and the sheets that lie whole in it. */
export function caughtBy(marquee: Marquee, camera: Camera, ground: Ground): ReadonlySet<string> {
  const frame = frameOf(marquee, camera)
  const caught = new Set(marquee.adding ? marquee.before.selection : [])
  if (marquee.within !== null) {
    for (const { note, box } of ground.cellsOf(marquee.within)) {
      if (overlaps(frame, box)) caught.add(note)
    }
    return caught
  }
  for (const id of ground.within(frame)) {
    const box = ground.boxOf(id)
    if (box === undefined || (ground.isPattern(id) && !holds(frame, box))) continue
    caught.add(id)
  }
  return caught
}
