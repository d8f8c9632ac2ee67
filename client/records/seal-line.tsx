import { ShieldCheck } from 'lucide-react'
import type { RoundRecord } from '../../shared/record/format.ts'
import { showDate, t } from '../messages/index.ts'
import styles from './seal-line.module.css'

/** That the record is what was sealed when the round was closed; it is only shown when it holds. */
export function SealLine({ record }: { readonly record: RoundRecord }) {
  return (
    <p className={styles.seal}>
      <ShieldCheck size={20} aria-hidden />
      <span>
        {t('record.sealHolds', { date: showDate(record.closedAt) })}{' '}
        <span className={styles.hex} title={record.seal}>
          {t('record.seal', { seal: record.seal.slice(0, 12) })}
        </span>
      </span>
    </p>
  )
}
