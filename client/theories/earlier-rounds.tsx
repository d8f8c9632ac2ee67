import { useEffect, useState } from 'react'
import type { ShelvedEntry } from '../../shared/wire/api.ts'
import { showDate, t } from '../messages/index.ts'
import { findRecord } from '../parts/find-record.ts'
import { problemText } from '../parts/problem.ts'
import { type ReadFile, readRecordFile } from '../parts/read-record.ts'
import { hasWords } from '../parts/words.ts'
import { api } from '../platform.ts'
import { keeperKey, knownRounds } from '../sync/device.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FileButton } from '../ui/file-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './earlier-rounds.module.css'

/** More than these are searched. */
const AT_A_GLANCE = 6

/** A record as it is offered, whoever holds it. */
interface Offered {
  readonly id: string
  readonly title: string
  /** What stands beneath it. */
  readonly told: string
}

/** Choosing an earlier round: of this device, of the network's shelf for its keeper, or as a file. */
export function EarlierRounds({
  onRead,
  onClose,
}: {
  readonly onRead: (read: ReadFile) => void
  readonly onClose: () => void
}) {
  const { records, problem } = useRecords()
  const [sought, setSought] = useState('')
  const [asking, setAsking] = useState<string | null>(null)
  const found = records.filter(({ title, told }) => hasWords(`${title} ${told}`, sought))

  async function choose(id: string): Promise<void> {
    setAsking(id)
    onRead(await findRecord(id))
    setAsking(null)
  }

  return (
    <Dialog open title={t('testing.chooseTitle')} onClose={onClose}>
      <p className={styles.text}>{t('testing.chooseText')}</p>
      {records.length > AT_A_GLANCE ? (
        <TextField label={t('testing.find')} type="search" value={sought} onChange={setSought} />
      ) : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {found.length === 0 ? (
        <p className={styles.text}>
          {t(records.length === 0 ? 'testing.noRecords' : 'testing.noneFound')}
        </p>
      ) : (
        <ul className={styles.list} aria-label={t('testing.records')}>
          {found.map(({ id, title, told }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.record}
                disabled={asking !== null}
                onClick={() => void choose(id)}
              >
                <b>{title}</b>
                <span className={styles.told}>{told}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.file}>
        <FileButton
          label={t('testing.fromFile')}
          accept=".json,application/json"
          onFile={(file) => void readRecordFile(file).then(onRead)}
        />
        <Button kind="quiet" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}

/** The records that this device may read: the shelf's for the keeper, then its own rounds'. */
function useRecords(): { readonly records: readonly Offered[]; readonly problem: string | null } {
  const [shelf, setShelf] = useState<readonly ShelvedEntry[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const keeper = keeperKey()
    if (keeper === null) return
    let stale = false
    api
      .shelf(keeper)
      .then(({ records }) => !stale && setShelf(records))
      .catch((error: unknown) => {
        if (!stale) setProblem(problemText(error))
      })
    return () => {
      stale = true
    }
  }, [])
  const shelved = shelf
    .toSorted((a, b) => b.closedAt - a.closedAt)
    .map(({ id, title, school, date, closedAt, theories }) => ({
      id,
      title: title.trim() || school.trim() || t('start.untitledRound'),
      told: [
        title.trim() === '' ? '' : school,
        showDate(date === '' ? closedAt : date),
        t('common.theories', { count: theories }),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    }))
  const known = new Set(shelved.map(({ id }) => id))
  const own = knownRounds().flatMap(({ recordId, title, opened }) =>
    recordId === null || known.has(recordId)
      ? []
      : {
          id: recordId,
          title: title.trim() || t('start.untitledRound'),
          told: t('start.opened', { date: showDate(opened) }),
        },
  )
  return { records: [...shelved, ...own], problem }
}
