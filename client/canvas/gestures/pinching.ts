import type { Point } from '../../../shared/board/model.ts'
import { type Camera, panned, zoomedAt } from '../camera/camera.ts'
import { distance } from '../layout/geometry.ts'
import type { Before } from './hand.ts'

type TwoPoints = readonly [Point, Point]

/** Two fingers move and zoom the paper. */
export interface Pinching {
  readonly state: 'pinching'
  readonly began: TwoPoints
  readonly now: TwoPoints
  /** What was seen when the second finger came down. */
  readonly from: Camera
  readonly before: Before
}

/** The camera under which each finger still has beneath it what it came down on. */
export function cameraOfPinch({ began, now, from }: Pinching): Camera {
  const factor = distance(now[0], now[1]) / Math.max(1, distance(began[0], began[1]))
  const [x, y] = centre(began)
  const [toX, toY] = centre(now)
  return panned(zoomedAt(from, [x, y], factor), [toX - x, toY - y])
}

function centre([a, b]: TwoPoints): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
