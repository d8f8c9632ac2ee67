import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { useTitle } from '../parts/use-title.ts'
import { RecordDocument } from '../records/document.tsx'
import { findRecord, takeKeyFromAddress } from '../records/find-record.ts'
import { OpenFile } from '../records/open-file.tsx'
import { openedFile } from '../records/opened-file.ts'
import { RecordActions } from '../records/record-actions.tsx'
import { SealLine } from '../records/seal-line.tsx'
import { useValue } from '../store/value.ts'
import { laterOpened } from '../ui/later.tsx'
import { Logo } from '../ui/logo.tsx'
import styles from './plain-page.module.css'

const RecordPicture = laterOpened(async () => (await import('./record-picture.tsx')).RecordPicture)

type Reading =
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly record: RoundRecord }
  | { readonly state: 'failed'; readonly why: string }

/** One record, to read, print and take along: from the shelf, or from a file of this device. */
export function RecordPage({ recordId }: { readonly recordId: string }) {
  return recordId === 'file' ? <FileRecord /> : <FiledRecord key={recordId} recordId={recordId} />
}

function FiledRecord({ recordId }: { readonly recordId: string }) {
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
      return <ReadRecord record={reading.record} fromFile={false} />
    case 'failed':
      return <NoRecord why={reading.why} />
  }
}

function FileRecord() {
  const record = useValue(openedFile)
  if (record !== null) return <ReadRecord record={record} fromFile />
  return (
    <NoRecord why={t('record.fileGone')}>
      <OpenFile />
    </NoRecord>
  )
}

function ReadRecord({
  record,
  fromFile,
}: {
  readonly record: RoundRecord
  readonly fromFile: boolean
}) {
  const title = record.about.title || record.about.school || t('start.untitledRound')
  useTitle(title)
  const [drawing, setDrawing] = useState(false)
  // Links within the page work once it is drawn; the one in the address is followed then.
  useEffect(() => {
    if (location.hash.length > 1) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
    }
  }, [])
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <Link href="/" aria-label={t('common.toStart')} className={styles.home}>
          <Logo size={32} />
        </Link>
        <h1 className={styles.title}>{title}</h1>
        <RecordActions record={record} fromFile={fromFile} onPicture={() => setDrawing(true)} />
      </header>
      <main>
        <div className={styles.lead}>
          <SealLine record={record} />
          {fromFile ? <p>{t('record.fromFile')}</p> : null}
        </div>
        <RecordDocument record={record} />
      </main>
      <RecordPicture record={record} open={drawing} onClose={() => setDrawing(false)} />
    </div>
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
