import type { Point } from '../../shared/board/model.ts'
import { useValue } from '../store/value.ts'
import {
  CloseDialog,
  ImportDialog,
  RestoreDialog,
  RoundPalette,
  RoundPicture,
  RoundShortcuts,
  ShareDialog,
  WordingDialog,
} from './round-later.ts'
import { useRoundView } from './round-view.ts'

/** The dialogs of the board's page: whoever opens one names it in the view. */
export function RoundDialogs({
  onImported,
  placesFor,
}: {
  readonly onImported: () => void
  readonly placesFor: (texts: readonly string[]) => readonly Point[]
}) {
  const { dialog } = useRoundView()
  const open = useValue(dialog)
  const close = (): void => dialog.set(null)
  return (
    <>
      <ShareDialog open={open === 'share'} onClose={close} />
      <ImportDialog
        open={open === 'import'}
        onClose={close}
        onAdded={onImported}
        placesFor={placesFor}
      />
      <WordingDialog open={open === 'wording'} onClose={close} />
      <RestoreDialog open={open === 'restore'} onClose={close} />
      <RoundPalette open={open === 'palette'} onClose={close} />
      <RoundShortcuts open={open === 'shortcuts'} onClose={close} />
      <RoundPicture open={open === 'picture'} onClose={close} />
      <CloseDialog open={open === 'close'} onClose={close} />
    </>
  )
}
