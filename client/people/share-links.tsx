import { Copy, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { Role } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { wallAddress } from '../parts/made-round.ts'
import { problemText } from '../parts/problem.ts'
import { copyText } from '../platform.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { useFocusHere } from '../ui/focus-here.ts'
import { keyFor, linkFor, linksToGive } from './links.ts'
import styles from './share-dialog.module.css'

type Told =
  | { readonly state: 'nothing' }
  | { readonly state: 'copied'; readonly role: Role }
  | { readonly state: 'renewed'; readonly role: Role }
  /** The browser would not copy: the link is shown, to be copied by hand. */
  | { readonly state: 'shown'; readonly link: string }
  | { readonly state: 'failed'; readonly why: string }

/** The links this person may hand on. */
export function ShareLinks({
  joinAt,
  renewed,
  onRenew,
}: {
  readonly joinAt: string
  /** The role that has just got a new link. */
  readonly renewed: Role | null
  readonly onRenew: (role: Role) => void
}) {
  const session = useSession()
  const role = useValue(session.role)
  const { facilitate } = useRights()
  const news = useFocusHere<HTMLParagraphElement>(renewed !== null)
  const [told, setTold] = useState<Told>(
    renewed === null ? { state: 'nothing' } : { state: 'renewed', role: renewed },
  )

  async function copy(link: Role): Promise<void> {
    try {
      const address = linkFor(joinAt, session.boardId, link, await keyFor(session, link))
      const copied = await copyText(address)
      setTold(copied ? { state: 'copied', role: link } : { state: 'shown', link: address })
    } catch (error) {
      setTold({ state: 'failed', why: problemText(error) })
    }
  }

  async function openRoomView(): Promise<void> {
    // Opened at once, while the browser still sees the person's click behind it.
    const tab = window.open('', '_blank')
    try {
      const address = wallAddress(session.boardId, await keyFor(session, 'viewer'))
      if (tab === null) location.assign(address)
      else tab.location.href = address
    } catch (error) {
      tab?.close()
      setTold({ state: 'failed', why: problemText(error) })
    }
  }

  return (
    <div className={styles.links}>
      <ul className={styles.list}>
        {linksToGive(role).map((link) => (
          <li key={link} className={styles.link}>
            <Button onClick={() => void copy(link)}>
              <Copy size={18} aria-hidden />
              {t(`share.copy.${link}`)}
            </Button>
            <span className={styles.why}>{t(`share.gives.${link}`)}</span>
            {facilitate ? (
              <Button
                kind="quiet"
                className={styles.renew}
                aria-label={t(`share.newLinkFor.${link}`)}
                onClick={() => onRenew(link)}
              >
                {t('share.newLink')}
              </Button>
            ) : null}
          </li>
        ))}
        <li className={styles.link}>
          <Button onClick={() => void openRoomView()}>
            <ExternalLink size={18} aria-hidden />
            {t('share.openRoomView')}
          </Button>
          <span className={styles.why}>{t('share.roomViewWhy')}</span>
        </li>
      </ul>
      {facilitate ? (
        <p className={`${styles.why} ${styles.hint}`}>{t('share.newLinkWhat')}</p>
      ) : null}
      <p ref={news} tabIndex={-1} className={styles.told} role="status">
        {toldText(told)}
      </p>
      {told.state === 'shown' ? <output className={styles.bare}>{told.link}</output> : null}
    </div>
  )
}

function toldText(told: Told): string | null {
  switch (told.state) {
    case 'nothing':
      return null
    case 'copied':
      return t(`share.copied.${told.role}`)
    case 'renewed':
      return t(`share.renewed.${told.role}`)
    case 'shown':
      return t('share.byHand')
    case 'failed':
      return told.why
  }
}
