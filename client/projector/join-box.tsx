import { useEffect } from 'react'
import { showCode } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { useBoardInfo } from '../parts/board-info.ts'
import { joinLink, spokenAddress } from '../parts/join-address.ts'
import { QrCode } from '../parts/qr-code.tsx'
import styles from './join-box.module.css'

/** How often the wall asks whether its code still holds (ms). */
const ASKED_EVERY_MS = 10_000

/** How to come in: to scan, or to type. Nothing while the server can't say. */
export function JoinBox({ size }: { readonly size: 'corner' | 'large' }) {
  const [known, again] = useBoardInfo()
  // Nobody sits at the wall to see that the code is another one now.
  useEffect(() => {
    const timer = setInterval(again, ASKED_EVERY_MS)
    return () => clearInterval(timer)
  }, [again])
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
