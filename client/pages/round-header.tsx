import { Link } from 'wouter'
import { Steps } from '../facilitate/steps.tsx'
import { TimeLeft } from '../facilitate/timer.tsx'
import { showDate, t } from '../messages/index.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { PeopleHere } from '../people/people-here.tsx'
import { useBoardPart } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './round-header.module.css'
import { RoundMenuPopup } from './round-later.ts'
import { useRoundView } from './round-view.ts'

/** The bar on top: which round, which step, how long, who, whether it is saved. */
export function RoundHeader() {
  const about = useBoardPart((board) => board.about)
  const stage = useBoardPart((board) => board.stage)
  const { dialog } = useRoundView()
  const beneath = [about.date === '' ? '' : showDate(about.date), about.network]
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.logo} aria-label={t('round.toStart')}>
        <Logo />
      </Link>
      <div className={styles.name}>
        <h1 className={styles.title} title={about.title || about.school}>
          {about.title || about.school}
        </h1>
        <p className={styles.beneath}>{beneath.filter((part) => part !== '').join(' · ')}</p>
      </div>
      <div className={styles.steps}>
        <Steps />
      </div>
      <div className={styles.state}>
        <TimeLeft />
        <PeopleHere />
        <SavedBadge />
        {stage.closed === null ? (
          <Button onClick={() => dialog.set('share')}>{t('round.share')}</Button>
        ) : null}
        <RoundMenu />
      </div>
    </header>
  )
}

/** What is needed now and then. `onCanvas` is there where the paper is not on screen. */
export function RoundMenu({ onCanvas = null }: { readonly onCanvas?: (() => void) | null }) {
  return (
    <MenuButton
      label={t('common.menu')}
      menu={(opened) => <RoundMenuPopup {...opened} onCanvas={onCanvas} />}
    />
  )
}
