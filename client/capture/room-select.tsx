import { useState } from 'react'
import { LIMITS } from '../../shared/limits.ts'
import { t } from '../messages/index.ts'
import { useKnownLabels } from '../parts/known-labels.ts'
import styles from './room-select.module.css'

const OTHER = '\u0000other'

/** The room a note is from: one of the round's, or another that is typed in. */
export function RoomSelect({
  room,
  onChange,
}: {
  readonly room: string
  readonly onChange: (room: string) => void
}) {
  const [typing, setTyping] = useState(false)
  const rooms = useKnownLabels('room', room)
  if (typing) {
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        className={styles.room}
        aria-label={t('capture.roomName')}
        maxLength={LIMITS.labelLength}
        defaultValue=""
        onBlur={(event) => {
          if (event.target.value.trim() !== '') onChange(event.target.value.trim())
          setTyping(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
    )
  }
  return (
    <select
      className={styles.room}
      aria-label={t('capture.room')}
      value={room}
      onChange={(event) => {
        if (event.target.value === OTHER) setTyping(true)
        else onChange(event.target.value)
      }}
    >
      <option value="">{t('capture.noRoom')}</option>
      {rooms.map((code) => (
        <option key={code} value={code}>
          {code}
        </option>
      ))}
      <option value={OTHER}>{t('capture.otherRoom')}</option>
    </select>
  )
}
