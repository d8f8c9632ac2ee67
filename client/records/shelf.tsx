import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { ShelfEntry } from '../../shared/wire/api.ts'
import { showDate, t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { TextField } from '../ui/text-field.tsx'
import { matching } from './matching.ts'
import { OwnRecords } from './own-records.tsx'
import styles from './shelf.module.css'

type Shelved =
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly records: readonly ShelfEntry[] }
  | { readonly state: 'failed'; readonly why: string }

/** Every record of the network, for who has its keeper's key. */
export function Shelf({ keeper }: { readonly keeper: string }) {
  const [shelved, setShelved] = useState<Shelved>({ state: 'asking' })
  const [search, setSearch] = useState('')
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
  }, [keeper])

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
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { readonly entry: ShelfEntry }) {
  const { id, title, school, network, date, closedAt, patterns, theories, notes } = entry
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
    </li>
  )
}
