import { numbersInWords, standingOf } from '../../shared/export/references.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import type { Findings } from '../../shared/record/from-board.ts'
import { t } from '../messages/index.ts'
import { type Bearing, bearingOn } from './theory-facts.ts'

/** Where a theory stands: for whom, since when, what speaks for and against it, how it was tested. */
export function theoryWords(theory: RecordTheory, found: Findings): string {
  const { supports, challenges } = bearingOn(theory, found)
  const rests = bearingWords(supports)
  const challenged = bearingWords(challenges)
  const against =
    challenges.notes === 0
      ? t('review.noneChallenge')
      : t('review.challenging', { count: challenges.notes })
  return [
    t(theory.level === 'school' ? 'theories.levelSchool' : 'theories.levelTeacher'),
    statusWords(theory),
    rests === '' ? t('review.restsOnNothing') : t('review.restsOn', { rests }),
    challenged === '' ? '' : t('review.challengedBy', { rests: challenged }),
    rests + challenged === ''
      ? ''
      : `${t('review.supporting', { count: supports.notes })}, ${against}`,
    theory.tested === undefined ? '' : t(`review.tested.${theory.tested}`),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

function statusWords(theory: RecordTheory): string {
  const standing = standingOf(theory)
  switch (standing) {
    case 'dropped':
      return ''
    case 'new':
      return t('review.status.new')
    case 'undecided':
      return t('review.carried.undecided')
    case 'kept':
    case 'revised':
      return t(theory.from === null ? `review.status.${standing}` : `review.carried.${standing}`)
  }
}

/** "P1 (many), P4, notes 3, 17" */
function bearingWords({ patterns, single }: Bearing): string {
  const names = patterns.map(({ number, qualifier }) =>
    qualifier === null ? `P${number}` : `P${number} (${t(`qualifier.${qualifier}`)})`,
  )
  const numbers = numbersInWords(single)
  const notes = numbers === '' ? [] : t('review.notes', { count: single.length, numbers })
  return names.concat(notes).join(', ')
}
