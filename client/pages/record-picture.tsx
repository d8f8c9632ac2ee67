import { pictureOfRecord } from '../../shared/export/picture/source.ts'
import { fileName } from '../../shared/record/file-name.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { PictureDialog } from '../picture/picture-dialog.tsx'

/**
 * A record as a picture: its patterns in their order, in columns. So it is the same with the board
 * in the file and without it, and reads as the record does.
 */
export function RecordPicture({
  record,
  open,
  onClose,
}: {
  readonly record: RoundRecord
  readonly open: boolean
  readonly onClose: () => void
}) {
  const name = fileName({ ...record.about, closedAt: record.closedAt }, '').replace(/\.$/, '')
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      subjects={{ whole: () => ({ source: pictureOfRecord(record), places: null }) }}
      fileName={name}
    />
  )
}
