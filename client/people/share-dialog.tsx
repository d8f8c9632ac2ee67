import { t } from '../messages/index.ts'
import { useBoardInfo } from '../parts/board-info.ts'
import { useBoard } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { JoinCode } from './join-code.tsx'
import styles from './share-dialog.module.css'
import { ShareLinks } from './share-links.tsx'

/** How others come to this round: the code, the QR code, the links. */
export function ShareDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog open={open} title={t('share.title')} onClose={onClose} wide>
      <Ways />
    </Dialog>
  )
}

function Ways() {
  const [known, again] = useBoardInfo()
  const { stage } = useBoard()
  if (known.state === 'asking') return <p role="status">{t('share.asking')}</p>
  if (known.state === 'unknown') {
    return (
      <div className={styles.unknown}>
        <p role="alert">{known.offline ? t('share.noServer') : known.why}</p>
        <Button onClick={again}>{t('share.again')}</Button>
      </div>
    )
  }
  const { code, joinAt } = known.info
  return (
    <>
      {code === null || stage.closed !== null ? (
        <p>{t('share.closed')}</p>
      ) : (
        <JoinCode code={code} joinAt={joinAt} />
      )}
      <ShareLinks joinAt={joinAt} />
    </>
  )
}
