import type { Board } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { patternName } from '../parts/pattern-name.ts'
import { useBoard, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { useCanvas, usePlaces } from './canvas-model.ts'
import type { Drop } from './drop.ts'
import type { Box } from './geometry.ts'
import { carriedBy } from './gestures/dragging.ts'
import styles from './lift-layer.module.css'
import { LiftedNote } from './note-card.tsx'

/** The words for what letting go would do to the thing beneath. */
const DOES = {
  group: 'canvas.dropGroup',
  join: 'canvas.dropJoin',
  merge: 'canvas.dropMerge',
} as const

/** What is in this person's hand, above everything, and what letting go would do. */
export function LiftLayer() {
  const model = useCanvas()
  const gesture = useValue(model.gesture)
  const lifted = useValue(model.lifted)
  const drop = useValue(model.drop)
  const board = useBoard()
  if (gesture.state !== 'dragging') return null
  const camera = model.camera.get()
  const places = model.targets()
  const by = carriedBy(gesture, camera)
  return (
    <>
      <DropPreview drop={drop} places={places} />
      {[...lifted].map(([id, box]) => (
        <Carried
          key={id}
          id={id}
          board={board}
          box={{ ...box, x: box.x + by[0], y: box.y + by[1] }}
        />
      ))}
    </>
  )
}

/** What others carry, where they carry it, with their name. */
export function OthersHands() {
  const { people } = useSession()
  const moving = useValue(people.moving)
  const places = usePlaces()
  const board = useBoard()
  return useValue(people).flatMap((person) => {
    if (person.here === 'me' || person.holding === null) return []
    const [dx, dy] = moving.get(person.client)?.carried ?? [0, 0]
    return Object.entries(person.holding).map(([id, at]) => {
      const [x, y] = [at[0] + dx, at[1] + dy]
      return (
        <div key={`${person.client}-${id}`} aria-hidden="true">
          <Carried
            id={id}
            board={board}
            box={{ x, y, w: places.get(id)?.w ?? 200, h: places.get(id)?.h ?? 80 }}
          />
          <span className={styles.name} style={{ left: x, top: y }}>
            {person.name || t('people.somebody')}
          </span>
        </div>
      )
    })
  })
}

function Carried({
  id,
  board,
  box,
}: {
  readonly id: string
  readonly board: Board
  readonly box: Box
}) {
  const note = board.notes.get(id)
  const pattern = board.patterns.get(id)
  if (note === undefined && pattern === undefined) return null
  return (
    <div
      className={styles.carried}
      style={{ width: box.w, transform: `translate(${box.x}px, ${box.y}px)` }}
    >
      {note === undefined ? (
        <div className={styles.sheet} style={{ height: box.h }}>
          {pattern === undefined ? null : patternName(pattern)}
        </div>
      ) : (
        <LiftedNote note={note} />
      )}
    </div>
  )
}

function DropPreview({
  drop,
  places,
}: {
  readonly drop: Drop
  readonly places: ReadonlyMap<string, Box>
}) {
  const target =
    drop.does === 'group'
      ? drop.with
      : drop.does === 'join'
        ? drop.pattern
        : drop.does === 'merge'
          ? drop.into
          : null
  const box = target === null ? undefined : places.get(target)
  if (box === undefined) return null
  return (
    <div
      className={styles.preview}
      style={{ left: box.x - 6, top: box.y - 6, width: box.w + 12, height: box.h + 12 }}
    >
      <span className={styles.does}>{t(DOES[drop.does as keyof typeof DOES])}</span>
    </div>
  )
}
