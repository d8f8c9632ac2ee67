import { Flag, History, House, Import, Monitor, SquareDashedKanban } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Steps } from '../facilitate/steps.tsx'
import { TimeLeft } from '../facilitate/timer.tsx'
import { showDate, t } from '../messages/index.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { PeopleHere } from '../people/people-here.tsx'
import { useBoard, useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './round-header.module.css'
import { CloseDialog, RestoreDialog, ShareDialog } from './round-later.ts'

/** The bar on top: which round, which step, how long, who, whether it is saved. */
export function RoundHeader({ onImport }: { readonly onImport: () => void }) {
  const { about, stage } = useBoard()
  const [sharing, setSharing] = useState(false)
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
          <Button onClick={() => setSharing(true)}>{t('round.share')}</Button>
        ) : null}
        <RoundMenu onImport={onImport} onShare={() => setSharing(true)} onCanvas={null} />
      </div>
      <ShareDialog open={sharing} onClose={() => setSharing(false)} />
    </header>
  )
}

/** What is needed now and then. `onCanvas` is there where the paper is not on screen. */
export function RoundMenu({
  onImport,
  onShare,
  onCanvas,
}: {
  readonly onImport: () => void
  readonly onShare: () => void
  readonly onCanvas: (() => void) | null
}) {
  const { write, facilitate } = useRights()
  const [closing, setClosing] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const [, navigate] = useLocation()
  return (
    <>
      <MenuButton
        label={t('common.menu')}
        items={() => (
          <>
            {onCanvas === null ? null : (
              <MenuItem icon={<SquareDashedKanban size={18} />} onSelect={onCanvas}>
                {t('round.canvas')}
              </MenuItem>
            )}
            {write ? (
              <MenuItem icon={<Import size={18} />} onSelect={onImport}>
                {t('round.import')}
              </MenuItem>
            ) : null}
            <MenuItem icon={<Monitor size={18} />} onSelect={onShare}>
              {t('round.shareAndRoomView')}
            </MenuItem>
            <MenuItem icon={<House size={18} />} onSelect={() => navigate('/')}>
              {t('round.toStart')}
            </MenuItem>
            {facilitate ? (
              <>
                <MenuLine />
                <MenuItem icon={<History size={18} />} onSelect={() => setRestoring(true)}>
                  {t('restore.title')}
                </MenuItem>
                <MenuItem icon={<Flag size={18} />} onSelect={() => setClosing(true)}>
                  {t('round.close')}
                </MenuItem>
              </>
            ) : null}
          </>
        )}
      />
      <RestoreDialog open={restoring} onClose={() => setRestoring(false)} />
      <CloseDialog open={closing} onClose={() => setClosing(false)} />
    </>
  )
}
