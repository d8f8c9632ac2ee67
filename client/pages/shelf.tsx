import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { isKey } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { useTitle } from '../parts/use-title.ts'
import { OpenFile } from '../records/open-file.tsx'
import { OwnRecords } from '../records/own-records.tsx'
import { Shelf } from '../records/shelf.tsx'
import { keeperKey, rememberKeeper } from '../sync/device.ts'
import { Logo } from '../ui/logo.tsx'
import styles from './plain-page.module.css'

/** The keeper link brings the key behind the `#`; else the one this device remembers. */
function keeperNow(): string | null {
  const brought = location.hash.slice(1)
  return isKey(brought) ? brought : keeperKey()
}

/** The records: the whole shelf for its keeper, one's own for everybody else. */
export function ShelfPage() {
  const [keeper] = useState(keeperNow)
  useTitle(t('shelf.heading'))
  useEffect(() => {
    if (keeper === null || location.hash === '') return
    rememberKeeper(keeper)
    // The key must not stay where it is photographed, sent along or bookmarked.
    history.replaceState(history.state, '', location.pathname)
  }, [keeper])
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <Link href="/" aria-label={t('common.toStart')} className={styles.home}>
          <Logo size={32} />
        </Link>
        <h1 className={styles.title}>{t('shelf.heading')}</h1>
        <OpenFile />
      </header>
      <main>{keeper === null ? <OwnRecords /> : <Shelf keeper={keeper} />}</main>
    </div>
  )
}
