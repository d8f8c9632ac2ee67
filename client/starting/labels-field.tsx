import { t } from '../messages/index.ts'
import { TextArea } from '../ui/text-field.tsx'
import { readLabels } from './labels.ts'

const SHOWN = 12

/** Rooms or teams in one field; beneath it stands how they were understood. */
export function LabelsField({
  label,
  hint,
  value,
  problem,
  onChange,
}: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly problem: string | null
  readonly onChange: (value: string) => void
}) {
  const labels = readLabels(value)
  const shown = labels.slice(0, SHOWN).join(' · ')
  const understood =
    labels.length > SHOWN ? t('newRound.andMore', { shown, count: labels.length - SHOWN }) : shown
  return (
    <TextArea
      label={label}
      rows={2}
      value={value}
      problem={problem}
      onChange={onChange}
      hint={labels.length === 0 ? hint : `${labels.length}: ${understood}`}
    />
  )
}
