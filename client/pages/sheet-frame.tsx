import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { t } from '../messages/index.ts'
import { SHEETS, type Sheet } from '../parts/sheets.ts'
import { useTitle } from '../parts/use-title.ts'
import { printPage } from '../platform.ts'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import styles from './sheet-frame.module.css'

/** The page around what is made of a round afterwards: which round, which sheet, and the way back. */
export function SheetFrame({
  sheet,
  round,
  back,
  address,
  state,
  children,
}: {
  readonly sheet: Sheet
  /** The round's name. */
  readonly round: string
  /** Where it came from: the board or the record. */
  readonly back: { readonly href: string; readonly label: string }
  readonly address: (sheet: Sheet) => string
  /** What stands beside the way back: whether all is saved. */
  readonly state?: ReactNode
  readonly children: ReactNode
}) {
  const title = t(`sheets.${sheet}`)
  useTitle(`${title} · ${round}`)
  return (
    <div className={styles.page} data-sheet={sheet}>
      <header className={styles.head}>
        <Link href="/" aria-label={t('common.toStart')} className={styles.home}>
          <Logo size={32} />
        </Link>
        <div className={styles.names}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.round}>{round}</p>
        </div>
        <div className={styles.actions}>
          {state}
          <Link href={back.href}>{back.label}</Link>
          {sheet === 'triads' ? null : (
            <Button kind="main" onClick={printPage}>
              <Printer size={18} aria-hidden />
              {t('sheets.print')}
            </Button>
          )}
        </div>
      </header>
      <nav aria-label={t('sheets.label')} className={styles.sheets}>
        {SHEETS.map((one) => (
          <Link
            key={one}
            href={address(one)}
            aria-current={one === sheet ? 'page' : undefined}
            className={styles.sheet}
          >
            {t(`sheets.${one}`)}
          </Link>
        ))}
      </nav>
      <main>{children}</main>
    </div>
  )
}
