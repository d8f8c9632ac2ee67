import { showCode } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { useBoardInfo } from '../parts/board-info.ts'
import { joinLink, spokenAddress } from '../parts/join-address.ts'
import { QrCode } from '../parts/qr-code.tsx'
import styles from './join-box.module.css'

/** How to come in: to scan, or to type. Nothing while the server can't say. */
export function JoinBox({ size }: { readonly size: 'corner' | 'large' }) {
  const [known] = useBoardInfo()
  if (known.state !== 'known' || known.info.code === null) return null
  const { code, joinAt } = known.info
  return (
    <div className={`${styles.box} ${styles[size]}`}>
      <div className={styles.scan}>
        <QrCode text={joinLink(joinAt, code)} label={t('share.qr')} />
      </div>
      <div className={styles.words}>
        <p className={styles.at}>{t('wall.joinAt')}</p>
        <p className={styles.address}>{spokenAddress(joinAt)}</p>
        <p className={styles.code}>{showCode(code)}</p>
      </div>
    </div>
  )
}
