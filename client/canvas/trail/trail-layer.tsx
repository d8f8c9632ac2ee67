import { Focus, X } from 'lucide-react'
import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { t } from '../../messages/index.ts'
import { useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { IconButton } from '../../ui/button.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { useCanvas } from '../model/canvas-model.ts'
import type { Drawing } from './drawing.ts'
import { followTrail } from './follow-trail.ts'
import { type Plan, planNow } from './plan.ts'
import { showTrail } from './show-trail.ts'
import { trailSubject } from './subject.ts'
import { TagLink } from './tag-link.tsx'
import { tagColumn } from './tags.ts'
import styles from './trail-layer.module.css'

/** What the one thing that is selected, or looked at in a panel, rests on, and what rests on it. */
export function TrailLayer() {
  const model = useCanvas()
  const follow = useCallback(
    (tell: () => void) => {
      const stops = [model.selection.subscribe(tell), model.lookedAt.subscribe(tell)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [model],
  )
  const subject = useSyncExternalStore(follow, () => trailSubject(model))
  return subject === null ? null : <Trail subject={subject} />
}

function Trail({ subject }: { readonly subject: string }) {
  const plan = usePlan(subject)
  if (plan.shows === 'nothing') return null
  if (plan.shows === 'unused') return <p className={styles.unused}>{t('trail.noTheory')}</p>
  return <Shown plan={plan} subject={subject} />
}

/** The plan as it is now; the same one as long as it says the same. */
function usePlan(subject: string): Plan {
  const { store } = useSession()
  const known = useRef<{ readonly plan: Plan; readonly said: string } | null>(null)
  return useSyncExternalStore(store.subscribe, () => {
    const plan = planNow(store, subject)
    const said = JSON.stringify(plan)
    if (known.current?.said !== said) known.current = { plan, said }
    return known.current.plan
  })
}

/** They run beneath what lies on the paper, and faintly over it: no words look struck out. */
const LINES = ['supports', 'challenges'] as const
const KINDS = [...LINES, 'twigs', 'dots', 'crosses'] as const

function Shown({
  plan,
  subject,
}: {
  readonly plan: Extract<Plan, { readonly shows: 'trail' }>
  readonly subject: string
}) {
  const session = useSession()
  const model = useCanvas()
  const viewport = useValue(model.viewport)
  const pointer = useMedia('(pointer: coarse)') ? 'coarse' : 'fine'
  const column = useMemo(() => tagColumn(plan.tags, viewport, pointer), [plan, viewport, pointer])
  const beneath = useRef<SVGSVGElement>(null)
  const above = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const paths = [beneath, above].flatMap(({ current }) => [
      ...(current?.querySelectorAll('path') ?? []),
    ])
    const shown = new Map<Element, string>()
    return followTrail(plan, column, session, model, (next: Drawing) => {
      for (const path of paths) {
        const d = next[path.dataset.kind as keyof Drawing]
        if (shown.get(path) === d) continue
        shown.set(path, d)
        path.setAttribute('d', d)
      }
    })
  }, [plan, column, session, model])
  const { box, placed, hidden, wide } = column
  const isChallenged = plan.lines.some(({ bears }) => bears === 'challenges')

  function leave(): void {
    model.selection.set(new Set())
    model.lookedAt.set(null)
  }
  return (
    <>
      <svg ref={beneath} aria-hidden="true" className={styles.drawing}>
        {LINES.map((kind) => (
          <path key={kind} className={styles[kind]} data-kind={kind} />
        ))}
      </svg>
      <svg
        ref={above}
        aria-hidden="true"
        className={`${styles.drawing} ${styles.above}`}
        data-trail
      >
        {KINDS.map((kind) => (
          <path key={kind} className={styles[kind]} data-kind={kind} />
        ))}
      </svg>
      <section aria-label={t('trail.label')} className={styles.column}>
        <ul>
          {placed.map(({ tag, box: { x, y, w, h } }) => (
            <li
              key={tag.id}
              className={styles.place}
              style={{ left: x, top: y, width: w, height: h }}
            >
              <TagLink tag={tag} wide={wide} isSubject={tag.id === subject} />
            </li>
          ))}
        </ul>
        <div className={styles.foot} style={{ left: box.x, top: box.y + box.h, minWidth: box.w }}>
          {hidden > 0 ? <p>{t('trail.more', { count: hidden })}</p> : null}
          {plan.bare ? <p className={styles.bare}>{t('theories.noEvidence')}</p> : null}
          {isChallenged && wide ? <Key /> : null}
          <span className={styles.buttons}>
            <IconButton label={t('trail.show')} onClick={() => showTrail(session, model)}>
              <Focus size={16} aria-hidden />
            </IconButton>
            <IconButton label={t('trail.hide')} onClick={leave}>
              <X size={16} aria-hidden />
            </IconButton>
          </span>
        </div>
      </section>
    </>
  )
}

/** What the two kinds of lines say. */
function Key() {
  return (
    <p className={styles.key}>
      <svg viewBox="0 0 26 10" aria-hidden="true">
        <path className={styles.supports} d="M0 5H20" />
        <path className={styles.dots} d="M17 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" />
      </svg>
      {t('trail.keySupports')}
      <svg viewBox="0 0 26 10" aria-hidden="true">
        <path className={styles.challenges} d="M0 5H16" />
        <path className={styles.crosses} d="M17 1L25 9M17 9L25 1" />
      </svg>
      {t('trail.keyChallenges')}
    </p>
  )
}
