import { t } from '../messages/index.ts'
import { useKnownLabels } from '../parts/known-labels.ts'
import styles from './predictions.module.css'

/** Whose table something comes from, quietly; nothing is shown in a round without teams. */
export function TeamSelect({
  label,
  team,
  onChange,
}: {
  readonly label: string
  readonly team: string
  readonly onChange: (team: string) => void
}) {
  const teams = useKnownLabels('team', team)
  if (teams.length === 0) return null
  return (
    <select
      aria-label={label}
      className={styles.team}
      value={team}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t('predictions.noTeam')}</option>
      {teams.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  )
}
