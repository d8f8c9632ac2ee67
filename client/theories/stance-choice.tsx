import type { Stance } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { Choice } from '../ui/choice.tsx'

/** Whether a piece of evidence speaks for or against a theory. */
export function StanceChoice({
  stance,
  disabled = false,
  onChange,
}: {
  readonly stance: Stance
  readonly disabled?: boolean
  readonly onChange: (stance: Stance) => void
}) {
  return (
    <Choice
      label={t('evidence.stance')}
      value={stance}
      disabled={disabled}
      options={[
        { value: 'supports', label: t('evidence.supports') },
        { value: 'challenges', label: t('evidence.challenges') },
      ]}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  )
}
