import { showCode } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { joinLink, spokenAddress } from '../parts/join-address.ts'
import { QrCode } from '../parts/qr-code.tsx'
import styles from './share-dialog.module.css'

/** The code to read aloud, the address to type, and both to scan. */
export function JoinCode({ code, joinAt }: { readonly code: string; readonly joinAt: string }) {
  return (
    <div className={styles.join}>
      <div className={styles.scan}>
        <QrCode text={joinLink(joinAt, code)} label={t('share.qr')} />
      </div>
      <dl className={styles.words}>
        <dt>{t('share.goTo')}</dt>
        <dd className={styles.address}>{spokenAddress(joinAt)}</dd>
        <dt>{t('share.code')}</dt>
        <dd className={styles.code}>{showCode(code)}</dd>
      </dl>
    </div>
  )
}
