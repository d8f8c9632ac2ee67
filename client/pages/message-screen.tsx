import { Link } from 'wouter'
import type { ApiError } from '../../shared/wire/calls.ts'
import { t } from '../messages/index.ts'
import { Logo } from '../ui/logo.tsx'
import styles from './message-screen.module.css'

/** A whole screen that says why there is nothing else on it, and where to go. */
export function MessageScreen({ problem }: { readonly problem: ApiError['problem'] }) {
  return (
    <main className={styles.screen}>
      <Logo size={48} />
      <h1 className={styles.title}>{t('problem.title')}</h1>
      <p>{t(`problem.${problem}`)}</p>
      <Link href="/">{t('common.toStart')}</Link>
    </main>
  )
}
