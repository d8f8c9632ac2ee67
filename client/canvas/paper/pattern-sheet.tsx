import { type CSSProperties, memo } from 'react'
import type { Note, Pattern } from '../../../shared/board/model.ts'
import { setPattern } from '../../../shared/board/patterns.ts'
import { t } from '../../messages/index.ts'
import { FormerStatements } from '../../parts/former-statements.tsx'
import { PatternMenu } from '../../parts/pattern-menu.tsx'
import { patternName } from '../../parts/pattern-name.ts'
import { QualifierChoice, QualifierPips } from '../../parts/qualifier.tsx'
import { tellRefusal } from '../../parts/refusal.ts'
import { sheetFacts } from '../../parts/sheet-words.ts'
import { StatementField } from '../../parts/statement-field.tsx'
import tint from '../../parts/tint.module.css'
import { useFoundMark } from '../../store/found.ts'
import { spreadShown } from '../../store/spread-setting.ts'
import { useNote, useNotesOf, usePattern, useRights, useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { Button } from '../../ui/button.tsx'
import { FOLDED_NOTES, farSize } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { NoteCard } from './note-card.tsx'
import styles from './pattern-sheet.module.css'
import {
  useBoxOf,
  useCardsOf,
  useEvidence,
  useFocusWithin,
  useIsAway,
  useMeasured,
  usePart,
  useSelected,
} from './use-thing.ts'

/** A pattern: a sheet with its statement on top and its notes below, where the layout has them. */
export const PatternSheet = memo(function PatternSheet({ id }: { readonly id: string }) {
  const model = useCanvas()
  const pattern = usePattern(id)
  const notes = useNotesOf(id)
  const box = useBoxOf(id)
  const cards = useCardsOf(id)
  const unfolded = usePart(model.unfolded, (ids) => ids.has(id))
  const away = useIsAway(id)
  const selected = useSelected(id)
  const evidence = useEvidence(id)
  const focus = useFocusWithin(id)
  const found = useFoundMark(id)
  const element = useMeasured<HTMLDivElement>(id, 'sheet')
  if (pattern === undefined || box === undefined) return null
  const cells = model.layout.cellsOf(id)
  const [first, last] = [cells[0]?.box, cells.at(-1)?.box]
  const field = first === undefined || last === undefined ? 0 : last.y + last.h - first.y

  return (
    <div
      ref={element}
      role="group"
      aria-label={patternName(pattern)}
      data-pattern={id}
      data-found={found}
      data-evidence={evidence}
      data-unfolded={unfolded || undefined}
      data-away={away || undefined}
      data-selected={selected || undefined}
      className={`${styles.sheet} ${pattern.outliers ? styles.outliers : ''}`}
      style={{ left: box.x, top: box.y, width: box.w, minHeight: box.h }}
      {...focus}
    >
      <SheetHead
        pattern={pattern}
        notes={notes}
        height={first === undefined ? 0 : first.y - box.y}
      />
      <div style={{ height: field }} />
      {cards.map(({ note, box: { x, y, w, h } }) => (
        <Card
          key={note}
          id={note}
          sheet={id}
          left={x - box.x}
          top={y - box.y}
          w={w}
          h={h}
          exemplar={pattern.exemplars[note] === true}
        />
      ))}
      {notes.length === 0 ? <p className={styles.empty}>{t('canvas.emptySheet')}</p> : null}
      {notes.length > FOLDED_NOTES ? (
        <FoldButton id={id} unfolded={unfolded} hidden={notes.length - FOLDED_NOTES} />
      ) : null}
      <FromAfar pattern={pattern} notes={notes} box={box} />
    </div>
  )
})

/** A note in its cell, as the layout has it: screen and hit testing see the same places. */
const Card = memo(function Card({
  id,
  sheet,
  left,
  top,
  w,
  h,
  exemplar,
}: {
  readonly id: string
  readonly sheet: string
  readonly left: number
  readonly top: number
  readonly w: number
  readonly h: number
  readonly exemplar: boolean
}) {
  const note = useNote(id)
  const element = useMeasured<HTMLDivElement>(id, 'cell')
  if (note === undefined) return null
  return (
    <div ref={element} className={styles.cell} style={{ left, top, width: w, minHeight: h }}>
      <NoteCard note={note} inPattern={sheet} exemplar={exemplar} />
    </div>
  )
})

/** So many notes are shown as squares; the number beside them says the rest. */
const SQUARES = 18

/** What a sheet shows when its notes can't be read: statement, how widespread, how much. */
function FromAfar({
  pattern,
  notes,
  box,
}: {
  readonly pattern: Pattern
  readonly notes: readonly Note[]
  readonly box: Box
}) {
  const statement = patternName(pattern)
  return (
    <div
      className={styles.far}
      style={{ '--fits': `${farSize(statement, box)}px` } as CSSProperties}
      aria-hidden="true"
    >
      <strong>{statement}</strong>
      <span className={styles.farFacts}>
        <QualifierPips qualifier={pattern.qualifier} />
        <span>{t('common.notes', { count: notes.length })}</span>
      </span>
      <span className={styles.room}>
        <span className={styles.squares}>
          {notes.slice(0, SQUARES).map((note) => (
            <span key={note.id} className={tint[note.about ?? 'plain']} />
          ))}
        </span>
      </span>
    </div>
  )
}

function SheetHead({
  pattern,
  notes,
  height,
}: {
  readonly pattern: Pattern
  readonly notes: readonly Note[]
  /** Down to the first note, as the layout has it. */
  readonly height: number
}) {
  const { board } = useSession()
  const { selection } = useCanvas()
  const spread = useValue(spreadShown)
  const { write } = useRights()
  const element = useMeasured<HTMLElement>(pattern.id, 'head')
  function selectNotes(): void {
    selection.set(new Set(notes.map(({ id }) => id)))
  }
  return (
    <header ref={element} className={styles.head} style={{ minHeight: height }}>
      <div className={styles.statement}>
        <StatementField
          pattern={pattern}
          label={t('canvas.statement')}
          className={styles.field ?? ''}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.blur()
          }}
        />
        <PatternMenu pattern={pattern} onSelectNotes={selectNotes} />
      </div>
      <FormerStatements pattern={pattern} />
      <div className={styles.facts}>
        {pattern.outliers ? null : write ? (
          <QualifierChoice
            name={`canvas-${pattern.id}`}
            qualifier={pattern.qualifier}
            onChange={(qualifier) =>
              tellRefusal(setPattern(board, pattern.id, 'qualifier', qualifier))
            }
          />
        ) : (
          <QualifierPips qualifier={pattern.qualifier} />
        )}
        {sheetFacts(pattern, notes, spread).map((fact) => (
          <span key={fact} className={styles.count}>
            {fact}
          </span>
        ))}
      </div>
    </header>
  )
}

function FoldButton({
  id,
  unfolded,
  hidden,
}: {
  readonly id: string
  readonly unfolded: boolean
  readonly hidden: number
}) {
  const { unfolded: open } = useCanvas()
  function turn(): void {
    const next = new Set(open.get())
    if (unfolded) next.delete(id)
    else next.add(id)
    open.set(next)
  }
  return (
    <Button kind="quiet" className={styles.fold} aria-expanded={unfolded} onClick={turn}>
      {unfolded ? t('canvas.fewer') : t('canvas.more', { count: hidden })}
    </Button>
  )
}
