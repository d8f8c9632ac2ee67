import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { t } from '../../messages/index.ts'
import { leave, lookAt, take } from '../../parts/suggesting/acts.ts'
import type { Standing } from '../../parts/suggesting/proposals.ts'
import { useStanding } from '../../parts/suggesting/use-standing.ts'
import { wordsOf } from '../../parts/suggesting/words.ts'
import { useRights, useSession } from '../../store/use-board.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { coveredBy } from '../camera/camera.ts'
import { inSight } from '../camera/in-sight.ts'
import type { Box } from '../layout/geometry.ts'
import { type CanvasModel, useCanvas } from '../model/canvas-model.ts'
import { useBoxOf } from '../paper/use-thing.ts'
import styles from './outlines.module.css'

/** So much of the screen is kept for what stands above a group (outlines.module.css). */
const TAB = { width: 320, height: 112 }

/** What is suggested, around the notes where they stand; the one that is looked at can be taken. */
export function Outlines() {
  const model = useCanvas()
  const { write } = useRights()
  const { list, current } = useStanding()
  const top = current === null ? null : (topOf(current, model)?.id ?? null)

  const shown = current?.proposal.id
  useEffect(() => {
    const box = top === null ? undefined : model.layout.boxOf(top)
    if (box === undefined || shown === undefined) return
    const { camera, viewport } = model
    const { zoom } = camera.get()
    const [w, h] = [TAB.width / zoom, TAB.height / zoom]
    const seen = { x: box.x, y: box.y - h, w: Math.max(box.w, w), h: box.h + h }
    camera.set(inSight(camera.get(), seen, viewport.get(), coveredBy(viewport.get())))
  }, [model, top, shown])

  if (!write) return null
  return (
    <>
      {list.map((standing, at) => {
        const isCurrent = standing === current
        const { id, like } = standing.proposal
        return standing.notes.map((note, place) => (
          <Ring
            key={`${id} ${note.id}`}
            note={note.id}
            number={like === null ? at + 1 : place + 1}
            isCurrent={isCurrent}
          />
        ))
      })}
      {current === null || top === null ? null : (
        <Tab standing={current} note={top} at={list.indexOf(current)} all={list.length} />
      )}
    </>
  )
}

/** An outline around a note, with the number of its group, or its place in the order of nearness. */
function Ring({
  note,
  number,
  isCurrent,
}: {
  readonly note: string
  readonly number: number
  readonly isCurrent: boolean
}) {
  const box = useBoxOf(note)
  if (box === undefined) return null
  const { x, y, w, h } = box
  return (
    <div
      aria-hidden="true"
      className={styles.ring}
      data-current={isCurrent}
      style={{ left: x, top: y, width: w, height: h }}
    >
      <span className={styles.number}>{number}</span>
    </div>
  )
}

/** The group's words and what can be done with it, above its uppermost note. */
function Tab({
  standing,
  note,
  at,
  all,
}: {
  readonly standing: Standing
  readonly note: string
  readonly at: number
  readonly all: number
}) {
  const session = useSession()
  const box = useBoxOf(note)
  if (box === undefined) return null
  const { id } = standing.proposal
  const words = wordsOf(standing)
  const count = t('common.notes', { count: standing.notes.length })
  return (
    <div
      role="group"
      aria-label={t('suggest.group', { words, count })}
      className={styles.tab}
      style={{ left: box.x, top: box.y, minWidth: NOTE_WIDTH }}
    >
      <span className={styles.words}>
        {words} <span className={styles.count}>{count}</span>
      </span>
      <span className={styles.buttons}>
        <Button kind="main" onClick={() => take(session, id)}>
          {t('suggest.take')}
        </Button>
        <Button kind="quiet" onClick={() => leave(session, id)}>
          {t('suggest.leave')}
        </Button>
        {all < 2 ? null : (
          <>
            <IconButton label={t('suggest.previous')} onClick={() => lookAt(session, -1)}>
              <ChevronLeft size={18} aria-hidden />
            </IconButton>
            <span className={styles.count}>{t('suggest.place', { at: at + 1, all })}</span>
            <IconButton label={t('suggest.next')} onClick={() => lookAt(session, 1)}>
              <ChevronRight size={18} aria-hidden />
            </IconButton>
          </>
        )}
      </span>
    </div>
  )
}

/** The note of a proposal that stands uppermost, of equals leftmost. */
function topOf({ notes }: Standing, { layout }: CanvasModel): { readonly id: string } | null {
  let top: { readonly id: string; readonly box: Box } | null = null
  for (const { id } of notes) {
    const box = layout.boxOf(id)
    if (box === undefined) continue
    if (top === null || box.y < top.box.y || (box.y === top.box.y && box.x < top.box.x)) {
      top = { id, box }
    }
  }
  return top
}
