import { Link, useLocation } from 'wouter'
import { t } from '../messages/index.ts'
import { useTitle } from '../parts/use-title.ts'
import { OpenFile } from '../records/open-file.tsx'
import { JoinForm } from '../starting/join-form.tsx'
import { KnownRounds } from '../starting/known-rounds.tsx'
import { LanguageSwitch } from '../starting/language-switch.tsx'
import { WayOfARound } from '../starting/way-of-a-round.tsx'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import styles from './start.module.css'

/** The way in: with a code, to a round of this device, to a new one, to what was found before. */
export function StartPage() {
  const [, go] = useLocation()
  useTitle('')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Logo size={40} />
        <h1 className={styles.product}>{t('start.product')}</h1>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <p className={styles.what}>{t('start.what')}</p>
        <div className={styles.ways}>
          <section className={styles.join} aria-labelledby="join">
            <h2 id="join" className={styles.title}>
              {t('start.joinTitle')}
            </h2>
            <JoinForm />
          </section>
          <section className={styles.lead} aria-labelledby="lead">
            <h2 id="lead" className={styles.title}>
              {t('start.leadTitle')}
            </h2>
            <p>{t('start.leadText')}</p>
            <Button onClick={() => go('/new')}>{t('start.newRound')}</Button>
          </section>
        </div>
        <div className={styles.ways}>
          <KnownRounds />
          <section className={styles.lead} aria-labelledby="records">
            <h2 id="records" className={styles.title}>
              {t('start.recordsTitle')}
            </h2>
            <p>{t('start.recordsText')}</p>
            <p className={styles.row}>
              <Link href="/shelf">{t('start.records')}</Link>
              <OpenFile />
            </p>
          </section>
        </div>
        <WayOfARound />
        <ul className={styles.promises}>
          <li>{t('start.promiseNames')}</li>
          <li>{t('start.promiseDevice')}</li>
          <li>{t('start.promiseFile')}</li>
        </ul>
      </main>
    </div>
  )
}
