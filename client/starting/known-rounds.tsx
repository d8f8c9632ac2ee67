import { X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { showDate, t } from '../messages/index.ts'
import { roundAddress, wallAddress } from '../parts/made-round.ts'
import { forgetRound, type KnownRound, knownRounds } from '../sync/device.ts'
import { waitingFor } from '../sync/waiting.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import styles from './known-rounds.module.css'

/** The rounds that were opened on this device, last opened first. */
export function KnownRounds() {
  const [rounds, setRounds] = useState(knownRounds)
  const [leaving, setLeaving] = useState<KnownRound | null>(null)

  function takeOff({ board }: KnownRound): void {
    forgetRound(board)
    setRounds(knownRounds())
    setLeaving(null)
  }

  return (
    <section className={styles.section} aria-labelledby="known-rounds">
      <h2 id="known-rounds" className={styles.title}>
        {t('start.rounds')}
      </h2>
      {rounds.length === 0 ? (
        <p className={styles.empty}>{t('start.noRounds')}</p>
      ) : (
        <ul className={styles.list} aria-labelledby="known-rounds">
          {rounds.map((round) => (
            <RoundLine key={round.board} round={round} onRemove={() => setLeaving(round)} />
          ))}
        </ul>
      )}
      {leaving === null ? null : (
        <Dialog open title={t('start.removeTitle')} onClose={() => setLeaving(null)}>
          <p>{removalText(leaving)}</p>
          <DialogActions>
            <Button onClick={() => setLeaving(null)}>{t('start.keep')}</Button>
            <Button kind="danger" onClick={() => takeOff(leaving)}>
              {t('start.remove')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  )
}

function RoundLine({
  round,
  onRemove,
}: {
  readonly round: KnownRound
  readonly onRemove: () => void
}) {
  const title = titleOf(round)
  const address = round.role === 'viewer' ? wallAddress : roundAddress
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link className={styles.round} href={address(round.board, round.key)}>
          {title}
        </Link>
        <p className={styles.about}>
          {t(`role.${round.role}`)} · {t('start.opened', { date: showDate(round.opened) })}
          {round.recordId === null ? null : (
            <>
              {' · '}
              {t('start.closed')} ·{' '}
              <Link href={`/r/${round.recordId}`}>{t('start.readRecord')}</Link>
            </>
          )}
        </p>
      </div>
      <IconButton label={t('start.removeRound', { title })} onClick={onRemove}>
        <X size={18} aria-hidden />
      </IconButton>
    </li>
  )
}

function titleOf({ title }: KnownRound): string {
  return title.trim() === '' ? t('start.untitledRound') : title
}

/** What goes with it: unsent words first, then the right to lead. */
function removalText(round: KnownRound): string {
  const title = titleOf(round)
  const count = waitingFor(round.board)
  if (count > 0) return t('start.removeWaiting', { title, count })
  if (round.role === 'facilitator' && round.recordId === null) {
    return t('start.removeFacilitator', { title })
  }
  return t('start.removeText', { title })
}
