import {
  Flag,
  History,
  House,
  ImageDown,
  Import,
  Keyboard,
  Monitor,
  Search,
  SquareDashedKanban,
  Terminal,
} from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { Steps } from '../facilitate/steps.tsx'
import { TimeLeft } from '../facilitate/timer.tsx'
import { showDate, t } from '../messages/index.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { PeopleHere } from '../people/people-here.tsx'
import { useBoardPart, useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './round-header.module.css'
import { askToFind, useRoundView } from './round-view.ts'

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
  const { write, facilitate } = useRights()
  const view = useRoundView()
  const { dialog } = view
  const [, navigate] = useLocation()
  return (
    <MenuButton
      label={t('common.menu')}
      items={() => (
        <>
          {onCanvas === null ? null : (
            <MenuItem icon={<SquareDashedKanban size={18} />} onSelect={onCanvas}>
              {t('round.canvas')}
            </MenuItem>
          )}
          <MenuItem icon={<Search size={18} />} onSelect={() => askToFind(view)}>
            {t('canvas.find')}
          </MenuItem>
          <MenuItem icon={<Terminal size={18} />} onSelect={() => dialog.set('palette')}>
            {t('round.commands')}
          </MenuItem>
          <MenuItem icon={<Keyboard size={18} />} onSelect={() => dialog.set('shortcuts')}>
            {t('round.keys')}
          </MenuItem>
          <MenuItem icon={<ImageDown size={18} />} onSelect={() => dialog.set('picture')}>
            {t('round.picture')}
          </MenuItem>
          {write ? (
            <MenuItem icon={<Import size={18} />} onSelect={() => dialog.set('import')}>
              {t('round.import')}
            </MenuItem>
          ) : null}
          <MenuItem icon={<Monitor size={18} />} onSelect={() => dialog.set('share')}>
            {t('round.shareAndRoomView')}
          </MenuItem>
          <MenuItem icon={<House size={18} />} onSelect={() => navigate('/')}>
            {t('round.toStart')}
          </MenuItem>
          {facilitate ? (
            <>
              <MenuLine />
              <MenuItem icon={<History size={18} />} onSelect={() => dialog.set('restore')}>
                {t('restore.title')}
              </MenuItem>
              <MenuItem icon={<Flag size={18} />} onSelect={() => dialog.set('close')}>
                {t('round.close')}
              </MenuItem>
            </>
          ) : null}
        </>
      )}
    />
  )
}
