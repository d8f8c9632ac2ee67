import { type FormEvent, useState } from 'react'
import { LIMITS } from '../../shared/limits.ts'
import type { RestorePoint } from '../../shared/wire/api.ts'
import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { useFocusHere } from '../ui/focus-here.ts'
import { TextField } from '../ui/text-field.tsx'
import { useAsked } from './asked.ts'
import { pointFacts, pointTitle } from './point-words.ts'
import styles from './restore.module.css'

/** The restore points, newest first, and the way to make one now. */
export function PointList({
  isBack,
  onLook,
}: {
  /** Whether one comes back to it from a point. */
  readonly isBack: boolean
  readonly onLook: (point: RestorePoint) => void
}) {
  const { boardId, key } = useSession()
  const start = useFocusHere<HTMLParagraphElement>(isBack)
  const [kept, setKept] = useState(0)
  const asked = useAsked(`${boardId} ${key} ${kept}`, () => api.restorePoints(boardId, key))
  return (
    <>
      <p ref={start} tabIndex={-1} className={styles.soft}>
        {t('restore.what')}
      </p>
      <KeepMoment onKept={() => setKept((times) => times + 1)} />
      {asked.state === 'asking' ? <p role="status">{t('restore.asking')}</p> : null}
      {asked.state === 'failed' ? <p role="alert">{asked.why}</p> : null}
      {asked.state === 'known' && asked.value.points.length === 0 ? (
        <p className={styles.soft}>{t('restore.none')}</p>
      ) : null}
      {asked.state === 'known' && asked.value.points.length > 0 ? (
        <ul className={styles.points} aria-label={t('restore.list')}>
          {asked.value.points.map((point) => (
            <li key={point.id}>
              <button type="button" className={styles.point} onClick={() => onLook(point)}>
                <span className={styles.name}>{pointTitle(point)}</span>{' '}
                <span className={styles.soft}>{pointFacts(point).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function KeepMoment({ onKept }: { readonly onKept: () => void }) {
  const { boardId, key } = useSession()
  const [name, setName] = useState('')
  const [told, setTold] = useState('')

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault()
    try {
      await api.keepMoment(boardId, key, name)
      setName('')
      setTold(t('restore.kept'))
      onKept()
    } catch (error) {
      setTold(problemText(error))
    }
  }

  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      <TextField
        label={t('restore.name')}
        hint={told || t('restore.nameHint')}
        maxLength={LIMITS.labelLength}
        value={name}
        onChange={setName}
      />
      <Button type="submit">{t('restore.keep')}</Button>
    </form>
  )
}
