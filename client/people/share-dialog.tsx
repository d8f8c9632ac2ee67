import { useState } from 'react'
import type { Role } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { useBoardInfo } from '../parts/board-info.ts'
import { useBoardPart } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { JoinCode } from './join-code.tsx'
import { NewLink } from './new-link.tsx'
import styles from './share-dialog.module.css'
import { ShareLinks } from './share-links.tsx'

/** The ways in → the question before a role gets a new link → the ways in, with what was done. */
type View =
  | { readonly of: 'ways'; readonly renewed: Role | null }
  | { readonly of: 'renew'; readonly role: Role }

const WAYS: View = { of: 'ways', renewed: null }

/** How others come to this round: the code, the QR code, the links. */
export function ShareDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const [view, setView] = useState<View>(WAYS)
  const title = view.of === 'renew' ? t(`share.renewTitle.${view.role}`) : t('share.title')
  function leave(): void {
    onClose()
    setView(WAYS)
  }
  return (
    <Dialog open={open} title={title} onClose={leave} wide>
      {view.of === 'ways' ? (
        <Ways renewed={view.renewed} onRenew={(role) => setView({ of: 'renew', role })} />
      ) : (
        <NewLink
          role={view.role}
          onCancel={() => setView(WAYS)}
          onDone={() => setView({ of: 'ways', renewed: view.role })}
        />
      )}
    </Dialog>
  )
}

function Ways({
  renewed,
  onRenew,
}: {
  readonly renewed: Role | null
  readonly onRenew: (role: Role) => void
}) {
  const [known, again] = useBoardInfo()
  const stage = useBoardPart((board) => board.stage)
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
      <ShareLinks joinAt={joinAt} renewed={renewed} onRenew={onRenew} />
    </>
  )
}
