import { pictureOfBoard } from '../../shared/export/picture/source.ts'
import { fileName } from '../../shared/record/file-name.ts'
import { toPaper } from '../canvas/camera/camera.ts'
import { type CanvasModel, useCanvas } from '../canvas/model/canvas-model.ts'
import { PictureDialog } from '../picture/picture-dialog.tsx'
import type { Subject } from '../picture/save-picture.ts'
import { useSession } from '../store/use-board.ts'
import type { Session } from '../sync/session.ts'

/** The board as a picture, as it lies: all of it, what is selected, or what is seen. */
export function RoundPicture({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const session = useSession()
  const canvas = useCanvas()
  const { about } = session.store.get()
  const name = fileName({ ...about, closedAt: session.now() }, '').replace(/\.$/, '')
  const selected = canvas.selection.get()
  const isPaperSeen = canvas.viewport.get().width > 0
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      fileName={name}
      subjects={{
        whole: () => subjectOf(session, canvas, null),
        ...(selected.size === 0
          ? {}
          : { selection: () => subjectOf(session, canvas, canvas.selection.get()) }),
        ...(isPaperSeen ? { seen: () => subjectOf(session, canvas, seenOn(canvas)) } : {}),
      }}
    />
  )
}

function subjectOf(
  { store }: Session,
  canvas: CanvasModel,
  shown: ReadonlySet<string> | null,
): Subject {
  return {
    source: pictureOfBoard(store.get(), store.groups(), shown),
    places: canvas.places.get(),
  }
}

/** The free notes and sheets of which something is in view. */
function seenOn({ camera, viewport, space }: CanvasModel): ReadonlySet<string> {
  const { width, height } = viewport.get()
  const [x, y] = toPaper(camera.get(), [0, 0])
  const { zoom } = camera.get()
  return new Set(space.within({ x, y, w: width / zoom, h: height / zoom }))
}
