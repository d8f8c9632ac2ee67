import { useState } from 'react'
import type { RestorePoint } from '../../shared/wire/api.ts'
import { t } from '../messages/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { BringBack } from './bring-back.tsx'
import { LookAtPoint } from './look-at-point.tsx'
import { PointList } from './point-list.tsx'
import { pointTitle } from './point-words.ts'

/** The list → one point, looked at → the question whether to bring it back. */
type View =
  | { readonly of: 'list'; readonly isBack: boolean }
  | { readonly of: 'point'; readonly point: RestorePoint }
  | { readonly of: 'question'; readonly point: RestorePoint }

const OPENED: View = { of: 'list', isBack: false }

/** Earlier moments of the round: to keep one, to look at one, to bring one back. */
export function RestoreDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const [view, setView] = useState<View>(OPENED)
  const toList = (): void => setView({ of: 'list', isBack: true })
  function leave(): void {
    onClose()
    setView(OPENED)
  }
  return (
    <Dialog open={open} title={titleOf(view)} onClose={leave} wide>
      <Shown view={view} onView={setView} onLeave={leave} onList={toList} />
    </Dialog>
  )
}

function Shown({
  view,
  onView,
  onLeave,
  onList,
}: {
  readonly view: View
  readonly onView: (view: View) => void
  readonly onLeave: () => void
  readonly onList: () => void
}) {
  switch (view.of) {
    case 'list':
      return <PointList isBack={view.isBack} onLook={(point) => onView({ of: 'point', point })} />
    case 'point':
      return (
        <LookAtPoint
          point={view.point}
          onRenamed={(name) => onView({ of: 'point', point: { ...view.point, name } })}
          onBack={onList}
          onBringBack={(point) => onView({ of: 'question', point })}
        />
      )
    case 'question':
      return (
        <BringBack
          point={view.point}
          onCancel={() => onView({ of: 'point', point: view.point })}
          onDone={onLeave}
        />
      )
  }
}

function titleOf(view: View): string {
  switch (view.of) {
    case 'list':
      return t('restore.title')
    case 'point':
      return pointTitle(view.point)
    case 'question':
      return t('restore.ask')
  }
}
