import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { findRecord, takeKeyFromAddress } from '../parts/find-record.ts'
import { useTitle } from '../parts/use-title.ts'
import { OpenFile } from '../records/open-file.tsx'
import { openedFile } from '../records/opened-file.ts'
import { useValue } from '../store/value.ts'
import { Logo } from '../ui/logo.tsx'
import styles from './plain-page.module.css'

type Reading =
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly record: RoundRecord }
  | { readonly state: 'failed'; readonly why: string }

/** Finds a record on the shelf, or the opened file of this device; says so when there is none. */
export function FoundRecord({
  recordId,
  children,
}: {
  readonly recordId: string
  readonly children: (record: RoundRecord) => ReactNode
}) {
  return recordId === 'file' ? (
    <FileRecord>{children}</FileRecord>
  ) : (
    <FiledRecord key={recordId} recordId={recordId}>
      {children}
    </FiledRecord>
  )
}

interface Shows {
  readonly children: (record: RoundRecord) => ReactNode
}

function FiledRecord({ recordId, children }: Shows & { readonly recordId: string }) {
  const [reading, setReading] = useState<Reading>({ state: 'asking' })
  useEffect(() => {
    let stale = false
    takeKeyFromAddress(recordId)
    findRecord(recordId)
      .then((found) => {
        if (stale) return
        setReading(
          found.ok ? { state: 'read', record: found.record } : { state: 'failed', why: found.why },
        )
      })
      .catch(() => !stale && setReading({ state: 'failed', why: t('problem.server-failed') }))
    return () => {
      stale = true
    }
  }, [recordId])
  switch (reading.state) {
    case 'asking':
      return (
        <p role="status" className="for-screen-readers">
          {t('record.asking')}
        </p>
      )
    case 'read':
      return children(reading.record)
    case 'failed':
      return <NoRecord why={reading.why} />
  }
}

function FileRecord({ children }: Shows) {
  const record = useValue(openedFile)
  if (record !== null) return children(record)
  return (
    <NoRecord why={t('record.fileGone')}>
      <OpenFile />
    </NoRecord>
  )
}

function NoRecord({ why, children }: { readonly why: string; readonly children?: ReactNode }) {
  useTitle(t('problem.title'))
  return (
    <main className={styles.narrow}>
      <header className={styles.head}>
        <Logo size={32} />
        <h1 className={styles.title}>{t('record.none')}</h1>
      </header>
      <p className={styles.lead}>{why}</p>
      <div className={styles.row}>
        {children}
        <Link href="/shelf">{t('start.records')}</Link>
        <Link href="/">{t('common.toStart')}</Link>
      </div>
    </main>
  )
}
