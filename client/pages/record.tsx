import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { SHEETS, sheetOfRecord } from '../parts/sheets.ts'
import { useTitle } from '../parts/use-title.ts'
import { RecordDocument } from '../records/document.tsx'
import { RecordActions } from '../records/record-actions.tsx'
import { SealLine } from '../records/seal-line.tsx'
import { laterOpened } from '../ui/later.tsx'
import { Logo } from '../ui/logo.tsx'
import { FoundRecord } from './found-record.tsx'
import styles from './plain-page.module.css'

const RecordPicture = laterOpened(async () => (await import('./record-picture.tsx')).RecordPicture)

/** One record, to read, print and take along: from the shelf, or from a file of this device. */
export function RecordPage({ recordId }: { readonly recordId: string }) {
  const fromFile = recordId === 'file'
  return (
    <FoundRecord recordId={recordId}>
      {(record) => <ReadRecord record={record} fromFile={fromFile} />}
    </FoundRecord>
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
        <nav aria-label={t('sheets.label')} className={styles.after}>
          {SHEETS.map((sheet) => (
            <Link key={sheet} href={sheetOfRecord(fromFile ? 'file' : record.id, sheet)}>
              {t(`sheets.${sheet}`)}
            </Link>
          ))}
        </nav>
        <RecordDocument record={record} />
      </main>
      <RecordPicture record={record} open={drawing} onClose={() => setDrawing(false)} />
    </div>
  )
}
