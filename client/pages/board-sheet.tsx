import { useEffect, useMemo } from 'react'
import { findingsOf } from '../../shared/record/from-board.ts'
import { RescuedWords } from '../capture/rescued-words.tsx'
import { t } from '../messages/index.ts'
import { roundAddress } from '../parts/made-round.ts'
import { placeInMargin } from '../parts/margin.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { type Sheet, sheetOnBoard } from '../parts/sheets.ts'
import { remembered } from '../platform.ts'
import { OpenCell } from '../protocols/cells.tsx'
import { RescueContext, type Rescued } from '../store/rescue.ts'
import { useBoard, useRights, useSession } from '../store/use-board.ts'
import { value } from '../store/value.ts'
import { OpenRound } from './open-round.tsx'
import { SheetContents } from './sheet-contents.tsx'
import styles from './sheet-frame.module.css'
import { SheetFrame } from './sheet-frame.tsx'

/** A page after the round, of the open board: what is written on it is written together. */
export function BoardSheetPage({
  boardId,
  sheet,
}: {
  readonly boardId: string
  readonly sheet: Sheet
}) {
  return (
    <OpenRound key={boardId} boardId={boardId}>
      <BoardSheet sheet={sheet} />
    </OpenRound>
  )
}

function BoardSheet({ sheet }: { readonly sheet: Sheet }) {
  const { boardId, key, people, store } = useSession()
  const board = useBoard()
  const { write } = useRights()
  const found = useMemo(() => findingsOf(board), [board])
  const rescue = useMemo(() => value<readonly Rescued[]>([]), [])
  // Who writes in a cell is seen there by the name they gave when they joined.
  useEffect(() => {
    const name = remembered(`joined:${boardId}`)
    if (typeof name === 'string') people.tell({ name })
  }, [boardId, people])
  const { title, school } = found.about
  return (
    <RescueContext.Provider value={rescue}>
      <SheetFrame
        sheet={sheet}
        round={title || school || t('start.untitledRound')}
        back={{ href: roundAddress(boardId, key), label: t('sheets.toBoard') }}
        address={(one) => sheetOnBoard(boardId, key, one)}
        state={sheet === 'protocols' ? <SavedBadge /> : null}
      >
        {sheet === 'protocols' && found.theories.length > 0 ? (
          <p className={styles.hint}>{t(write ? 'protocols.together' : 'protocols.readOnly')}</p>
        ) : null}
        <SheetContents
          sheet={sheet}
          found={found}
          round={boardId}
          cell={(theory, phase) => <OpenCell theory={theory} phase={phase} />}
        />
        <RescuedWords placesFor={(texts) => texts.map(() => placeInMargin(store.get()))} />
      </SheetFrame>
    </RescueContext.Provider>
  )
}
