import { trailOf } from '../../../shared/board/trail.ts'
import { t } from '../../messages/index.ts'
import type { Session } from '../../sync/session.ts'
import { tell } from '../../ui/notice.tsx'
import { coveredBy, fitted } from '../camera/camera.ts'
import { around, grown } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { homeOf } from '../selection/home.ts'
import { planNow } from './plan.ts'
import { trailSubject } from './subject.ts'
import { tagColumn } from './tags.ts'

/** The paper that is shown around a trail, in board units. */
const AROUND = 24

/**
 * Brings all of the trail before the eyes, and says it for those who can't see it. False where
 * there is nothing to show the trail of.
 */
export function showTrail(session: Session, model: CanvasModel): boolean {
  const subject = trailSubject(model)
  if (subject === null) return false
  const { store } = session
  const { below, above } = trailOf(store.whole(), subject, store.wholeGroups())
  const ids = new Set([
    subject,
    ...[...below, ...above].flatMap((rest) => [rest.lower, rest.upper]),
  ])
  const boxes = [...ids].flatMap(
    (id) => model.layout.boxOf(id) ?? model.layout.boxOf(homeOf(store, id) ?? '') ?? [],
  )
  const box = around(boxes)
  if (box !== null) {
    const plan = planNow(store, subject)
    const viewport = model.viewport.get()
    const insets = coveredBy(viewport)
    const tags = plan.shows === 'trail' ? plan.tags : []
    const right = tags.length === 0 ? 0 : tagColumn(tags, viewport, 'fine').box.w
    model.camera.set(
      fitted(grown(box, AROUND), viewport, { ...insets, right: insets.right + right }),
    )
  }
  tell(
    `${t('trail.restsOn', {
      what: countWords(
        below.map(({ lower }) => lower),
        session,
      ),
    })} ${t('trail.under', {
      what: countWords(
        above.map(({ upper }) => upper),
        session,
      ),
    })}`,
  )
  return true
}

/** "2 patterns, 14 notes", or that it is nothing. */
function countWords(ids: readonly string[], { store }: Session): string {
  const { notes, patterns, theories, next } = store.whole()
  const kinds = [
    ['common.theories', theories],
    ['common.patterns', patterns],
    ['common.notes', notes],
    ['trail.nextSteps', next],
  ] as const
  const different = [...new Set(ids)]
  const said = kinds.flatMap(([key, all]) => {
    const count = different.filter((id) => all.has(id)).length
    return count === 0 ? [] : [t(key, { count })]
  })
  return said.length === 0 ? t('trail.nothing') : said.join(', ')
}
