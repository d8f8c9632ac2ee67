import type { Theory } from '../../shared/board/model.ts'
import { setTheory } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { STRANDS } from '../parts/strands.ts'
import { useSession } from '../store/use-board.ts'
import { SelectField } from '../ui/text-field.tsx'

/** Which of the ten strands a theory belongs to, if any. */
export function StrandField({
  theory,
  disabled,
}: {
  readonly theory: Theory
  readonly disabled: boolean
}) {
  const { board } = useSession()
  const known = [...STRANDS.school, ...STRANDS.teacher].some(({ title }) => title === theory.strand)
  const foreign =
    theory.strand === null || known ? [] : [{ value: theory.strand, label: theory.strand }]
  return (
    <SelectField
      label={t('theories.strand')}
      value={theory.strand ?? ''}
      disabled={disabled}
      options={[
        { value: '', label: t('theories.noStrand') },
        ...foreign,
        ...(['teacher', 'school'] as const).flatMap((level) =>
          STRANDS[level].map(({ title, words }) => ({
            value: title,
            label: t(words),
            group: t(`strand.${level}`),
          })),
        ),
      ]}
      onChange={(strand) =>
        tellRefusal(setTheory(board, theory.id, 'strand', strand === '' ? null : strand))
      }
    />
  )
}
