import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { type Sheet, sheetOfRecord } from '../parts/sheets.ts'
import { WrittenCell } from '../protocols/cells.tsx'
import { FILE_ADDRESS } from '../records/opened-file.ts'
import { roundOfRecord } from '../sync/device.ts'
import { FoundRecord } from './found-record.tsx'
import { SheetContents } from './sheet-contents.tsx'
import { SheetFrame } from './sheet-frame.tsx'

/** A page after the round, made of its record. */
export function RecordSheetPage({
  recordId,
  sheet,
}: {
  readonly recordId: string
  readonly sheet: Sheet
}) {
  return (
    <FoundRecord recordId={recordId}>
      {(record) => <RecordSheet record={record} address={recordId} sheet={sheet} />}
    </FoundRecord>
  )
}

function RecordSheet({
  record,
  address,
  sheet,
}: {
  readonly record: RoundRecord
  /** By what the record is asked for: its id, or that of an opened file. */
  readonly address: string
  readonly sheet: Sheet
}) {
  const { title, school } = record.about
  return (
    <SheetFrame
      sheet={sheet}
      round={title || school || t('start.untitledRound')}
      back={{
        href: address === 'file' ? FILE_ADDRESS : `/r/${address}`,
        label: t('sheets.toRecord'),
      }}
      address={(one) => sheetOfRecord(address, one)}
    >
      <SheetContents
        sheet={sheet}
        found={record}
        // A plan made before the round was closed is the same one after it.
        round={roundOfRecord(record.id)?.board ?? record.id}
        cell={(theory, phase) => <WrittenCell theory={theory} phase={phase} />}
      />
    </SheetFrame>
  )
}
