import { type FormEvent, useState } from 'react'
import { fromBase64 } from '../../shared/base64.ts'
import { openPoint } from '../../shared/board/bring-back.ts'
import type { Board } from '../../shared/board/model.ts'
import { readBoard } from '../../shared/board/view.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { RestorePoint } from '../../shared/wire/api.ts'
import { showTime, t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { DialogActions } from '../ui/dialog.tsx'
import { useFocusHere } from '../ui/focus-here.ts'
import { TextField } from '../ui/text-field.tsx'
import { useAsked } from './asked.ts'
import { PointContents } from './point-contents.tsx'
import styles from './restore.module.css'

/** One restore point as it was: to read, to name, and the way to bring it back. */
export function LookAtPoint({
  point,
  onRenamed,
  onBack,
  onBringBack,
}: {
  readonly point: RestorePoint
  readonly onRenamed: (name: string) => void
  readonly onBack: () => void
  /** With how much stood on the board, which is known now. */
  readonly onBringBack: (point: RestorePoint) => void
}) {
  const { boardId, key } = useSession()
  const start = useFocusHere<HTMLParagraphElement>()
  const asked = useAsked(`${boardId} ${key} ${point.id}`, async () => {
    const { state } = await api.restorePoint(boardId, key, point.id)
    return readBoard(openPoint(fromBase64(state) ?? new Uint8Array()))
  })
  return (
    <>
      <p ref={start} tabIndex={-1} className={styles.soft}>
        {t('restore.as', { time: showTime(point.at) })}
      </p>
      {asked.state === 'asking' ? <p role="status">{t('restore.opening')}</p> : null}
      {asked.state === 'failed' ? <p role="alert">{asked.why}</p> : null}
      {asked.state === 'known' ? <PointContents board={asked.value} /> : null}
      <Rename point={point} onRenamed={onRenamed} />
      <DialogActions>
        <Button onClick={onBack}>{t('common.back')}</Button>
        {asked.state === 'known' ? (
          <Button
            kind="main"
            onClick={() => onBringBack({ ...point, holds: countsOf(asked.value) })}
          >
            {t('restore.bringBack')}
          </Button>
        ) : null}
      </DialogActions>
    </>
  )
}

function countsOf({ notes, patterns, theories }: Board): NonNullable<RestorePoint['holds']> {
  return { notes: notes.size, patterns: patterns.size, theories: theories.size }
}

function Rename({
  point,
  onRenamed,
}: {
  readonly point: RestorePoint
  readonly onRenamed: (name: string) => void
}) {
  const { boardId, key } = useSession()
  const [name, setName] = useState(point.name)
  const [told, setTold] = useState('')

  async function rename(event: FormEvent): Promise<void> {
    event.preventDefault()
    try {
      await api.namePoint(boardId, key, point.id, name)
      setTold(t('restore.renamed'))
      onRenamed(name.trim())
    } catch (error) {
      setTold(problemText(error))
    }
  }

  return (
    <form className={styles.keep} onSubmit={(event) => void rename(event)}>
      <TextField
        label={t('restore.name')}
        hint={told}
        maxLength={LIMITS.labelLength}
        value={name}
        onChange={setName}
      />
      <Button type="submit" disabled={name.trim() === point.name}>
        {t('restore.rename')}
      </Button>
    </form>
  )
}
