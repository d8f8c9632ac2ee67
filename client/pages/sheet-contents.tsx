import type { ReactNode } from 'react'
import type { Phase } from '../../shared/board/model.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import type { Findings } from '../../shared/record/from-board.ts'
import type { Sheet } from '../parts/sheets.ts'
import { isStanding } from '../parts/standing.ts'
import { today } from '../platform.ts'
import { ProtocolSheets } from '../protocols/protocol-sheets.tsx'
import { ReviewSheet } from '../review/review-sheet.tsx'
import { triadsName } from '../sync/device.ts'
import { Triads } from '../triads/triads.tsx'

/** What stands on one of the pages after a round, made of what the round found. */
export function SheetContents({
  sheet,
  found,
  round,
  cell,
}: {
  readonly sheet: Sheet
  readonly found: Findings
  /** The id under which this device keeps what belongs to the round. */
  readonly round: string
  readonly cell: (theory: RecordTheory, phase: Phase) => ReactNode
}) {
  const { about, theories } = found
  switch (sheet) {
    case 'protocols':
      return <ProtocolSheets theories={theories} round={about.title || about.school} cell={cell} />
    case 'triads':
      return (
        <Triads keptAs={triadsName(round)} round={about} theories={theories.filter(isStanding)} />
      )
    case 'review':
      return <ReviewSheet found={found} today={today()} />
  }
}
