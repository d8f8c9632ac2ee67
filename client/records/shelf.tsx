import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { ShelvedEntry } from '../../shared/wire/api.ts'
import { showDate, t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { matching } from './matching.ts'
import { OwnRecords } from './own-records.tsx'
import { ReopenDialog, type Reopening } from './reopen-dialog.tsx'
import styles from './shelf.module.css'

type Shelved =
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly records: readonly ShelvedEntry[] }
  | { readonly state: 'failed'; readonly why: string }

/** Every record of the network, for who has its keeper's key. */
export function Shelf({ keeper }: { readonly keeper: string }) {
  const [shelved, setShelved] = useState<Shelved>({ state: 'asking' })
  const [search, setSearch] = useState('')
  const [reopening, setReopening] = useState<Reopening | null>(null)
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once a round is open again
  useEffect(() => {
    let stale = false
    api
      .shelf(keeper)
      .then(({ records }) => !stale && setShelved({ state: 'read', records }))
      .catch((error: unknown) => {
        if (!stale) setShelved({ state: 'failed', why: problemText(error) })
      })
    return () => {
      stale = true
    }
  }, [keeper, asked])

  if (shelved.state === 'asking') return <p role="status">{t('shelf.asking')}</p>
  if (shelved.state === 'failed') {
    return (
      <div className={styles.shelf}>
        <p role="alert">{shelved.why}</p>
        <OwnRecords />
      </div>
    )
  }
  if (shelved.records.length === 0) return <p className={styles.soft}>{t('shelf.empty')}</p>
  const found = matching(shelved.records, search)
  return (
    <section className={styles.shelf}>
      <TextField
        label={t('shelf.search')}
        type="search"
        hint={t('shelf.searchHint')}
        value={search}
        onChange={setSearch}
      />
      <p className={styles.soft} role="status">
        {t('shelf.count', { count: found.length })}
      </p>
      <ul className={styles.list} aria-label={t('shelf.heading')}>
        {found.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            onReopen={(board, title) => setReopening({ board, title, keeper })}
          />
        ))}
      </ul>
      <ReopenDialog
        round={reopening}
        onClose={() => setReopening(null)}
        onReopened={() => {
          setReopening(null)
          setAsked((times) => times + 1)
        }}
      />
    </section>
  )
}

function Entry({
  entry,
  onReopen,
}: {
  readonly entry: ShelvedEntry
  readonly onReopen: (board: string, title: string) => void
}) {
  const { closes, id, title, school, network, date, closedAt, patterns, theories, notes } = entry
  const named = title.trim() || school.trim() || t('start.untitledRound')
  const said = [
    school === named ? '' : school,
    network,
    showDate(date === '' ? closedAt : date),
    t('common.notes', { count: notes }),
    t('common.patterns', { count: patterns }),
    t('common.theories', { count: theories }),
  ].filter((part) => part !== '')
  return (
    <li className={styles.entry}>
      <Link href={`/r/${id}`} className={styles.title}>
        {named}
      </Link>
      <p className={styles.soft}>{said.join(' · ')}</p>
      {closes === null ? null : (
        <Button
          className={styles.reopen}
          aria-label={t('shelf.reopenNamed', { title: named })}
          onClick={() => onReopen(closes, named)}
        >
          {t('shelf.reopen')}
        </Button>
      )}
    </li>
  )
}
