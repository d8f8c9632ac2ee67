import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../messages/index.ts'
import { useValue } from '../../store/value.ts'
import { later } from '../../ui/later.tsx'
import { carriedBy } from '../gestures/dragging.ts'
import type { Drop } from '../gestures/drop.ts'
import { lineAt } from '../gestures/sheet-place.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { usePart } from '../paper/use-thing.ts'
import { Carried } from './carried.tsx'
import styles from './lift-layer.module.css'

const LiftedPicture = later(
  async () => (await import('./lifted-picture.tsx')).LiftedPicture,
  'first',
)

/** More things than these are carried as one picture of them. */
const MANY = 40

/** What is in this person's hand, above everything: drawn when it is lifted, then only moved. */
export function LiftLayer() {
  const model = useCanvas()
  const lifted = useValue(model.lifted)
  const dragging = usePart(model.gesture, ({ state }) => state === 'dragging')
  const layer = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!dragging) return
    const move = (): void => {
      const gesture = model.gesture.get()
      if (gesture.state !== 'dragging' || layer.current === null) return
      const [x, y] = carriedBy(gesture, model.camera.get())
      layer.current.style.transform = `translate(${x}px, ${y}px)`
    }
    move()
    const stops = [model.gesture.subscribe(move), model.camera.subscribe(move)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [model, dragging])

  if (!dragging) return null
  return (
    <>
      <DropPreview />
      <UnderTheory />
      <div ref={layer} aria-hidden="true" className={styles.hand}>
        {lifted.size > MANY ? (
          <LiftedPicture lifted={lifted} />
        ) : (
          [...lifted].map(([id, { x, y }]) => <Carried key={id} id={id} at={[x, y]} />)
        )}
      </div>
    </>
  )
}

/** The words for what letting go would do to the thing beneath. */
const DOES = {
  group: 'canvas.dropGroup',
  join: 'canvas.dropJoin',
  merge: 'canvas.dropMerge',
} as const

/** What letting go would do, shown where it would happen. */
function DropPreview() {
  const model = useCanvas()
  const drop = useValue(model.drop)
  const target = targetOf(drop)
  const box = target === null ? undefined : model.layout.boxOf(target.id)
  if (target === null || box === undefined) return null
  const line = drop.does === 'join' ? lineAt(drop.before, model.layout.cellsOf(drop.pattern)) : null
  const { zoom, y } = model.camera.get()
  const below = box.y + box.h + 8
  const lowest = y + (model.viewport.get().height - FOOT) / zoom
  return (
    <>
      {line === null ? null : (
        <div
          className={styles.place}
          style={{ left: line.x, top: line.y, width: line.w, height: line.h }}
        />
      )}
      <div
        className={styles.preview}
        style={{ left: box.x - 6, top: box.y - 6, width: box.w + 12, height: box.h + 12 }}
      />
      <span className={styles.does} style={{ left: box.x - 6, top: Math.min(below, lowest) }}>
        {t(DOES[target.does])}
      </span>
    </>
  )
}

/** Over the panel nothing that is carried can be seen: words go with the hand instead. */
function UnderTheory() {
  const model = useCanvas()
  const words = useRef<HTMLSpanElement>(null)
  const drop = useValue(model.drop)
  const isUnder = drop.does === 'lay-under'
  useLayoutEffect(() => {
    if (!isUnder) return
    const move = (): void => {
      const gesture = model.gesture.get()
      if (gesture.state !== 'dragging' || words.current === null) return
      const paper = document.querySelector('[data-paper]')?.getBoundingClientRect()
      const [x, y] = gesture.now
      words.current.style.transform = `translate(${x + (paper?.left ?? 0)}px, ${y + (paper?.top ?? 0)}px)`
    }
    move()
    return model.gesture.subscribe(move)
  }, [model, isUnder])
  if (!isUnder) return null
  const text = drop.stance === 'supports' ? 'canvas.dropSupports' : 'canvas.dropChallenges'
  return createPortal(
    <span ref={words} className={styles.under} aria-hidden="true">
      {t(text)}
    </span>,
    document.body,
  )
}

/** What the words and the capture line beneath them take of the paper's lower edge (pixels). */
const FOOT = 136

/** The thing that something would be done to, and what. */
function targetOf(drop: Drop): { readonly id: string; readonly does: keyof typeof DOES } | null {
  switch (drop.does) {
    case 'group':
      return { id: drop.with, does: 'group' }
    case 'join':
      return { id: drop.pattern, does: 'join' }
    case 'merge':
      return { id: drop.into, does: 'merge' }
    case 'place':
    case 'free':
    case 'lay-under':
    case 'nothing':
      return null
  }
}
