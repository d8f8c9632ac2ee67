import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { t } from '../messages/index.ts'
import { earlierRecord } from '../parts/next-round.ts'
import { stepsToAskAfter, theoriesToTest } from '../parts/to-test.ts'
import { useTitle } from '../parts/use-title.ts'
import { openRound } from '../starting/open-round.ts'
import type { SetUp } from '../starting/set-up.ts'
import { SetUpForm } from '../starting/set-up-form.tsx'
import { Logo } from '../ui/logo.tsx'
import styles from './plain-page.module.css'

type Opening =
  | { readonly state: 'writing' }
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly why: string }

/** Set-up in a minute. */
export function NewRoundPage() {
  const [, go] = useLocation()
  const [opening, setOpening] = useState<Opening>({ state: 'writing' })
  const [earlier] = useState(earlierRecord.get)
  // Another new round follows none.
  useEffect(() => earlierRecord.set(null), [])
  const agreed = earlier === null ? 0 : stepsToAskAfter(earlier).length
  const toTest = earlier === null ? 0 : theoriesToTest(earlier).length
  useTitle(t('newRound.heading'))

  async function open(setUp: SetUp): Promise<void> {
    setOpening({ state: 'opening' })
    const opened = await openRound(setUp, earlier)
    if (opened.ok) go(opened.address)
    else setOpening({ state: 'failed', why: opened.why })
  }

  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <Link href="/" aria-label={t('common.toStart')} className={styles.home}>
          <Logo size={32} />
        </Link>
        <h1 className={styles.title}>{t('newRound.heading')}</h1>
      </header>
      <main>
        <p className={styles.lead}>{t('newRound.text')}</p>
        {earlier === null || toTest === 0 ? null : (
          <p className={styles.lead}>
            {t('newRound.tests', {
              count: toTest,
              title: earlier.about.title || earlier.about.school,
            })}
          </p>
        )}
        {agreed === 0 ? null : (
          <p className={styles.lead}>{t('newRound.agreed', { count: agreed })}</p>
        )}
        <SetUpForm
          opening={opening.state === 'opening'}
          earlier={earlier}
          problem={opening.state === 'failed' ? opening.why : null}
          onOpen={(setUp) => void open(setUp)}
        />
      </main>
    </div>
  )
}
