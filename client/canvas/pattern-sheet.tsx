import { type CSSProperties, memo, useEffect, useRef } from 'react'
import type { Note, Pattern } from '../../shared/board/model.ts'
import { setPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { PatternMenu } from '../parts/pattern-menu.tsx'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierChoice, QualifierPips } from '../parts/qualifier.tsx'
import { tellRefusal } from '../parts/refusal.ts'
import { SharedText } from '../parts/shared-text.tsx'
import tint from '../parts/tint.module.css'
import { useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { useCanvas } from './canvas-model.ts'
import { FOLDED_NOTES, farSize, sheetColumns, sheetWidth } from './dimensions.ts'
import type { Box } from './geometry.ts'
import { NoteCard } from './note-card.tsx'
import styles from './pattern-sheet.module.css'

export interface PatternSheetProps {
  readonly pattern: Pattern
  readonly notes: readonly Note[]
  readonly box: Box
  readonly unfolded: boolean
  readonly selected: ReadonlySet<string>
  /** What is in somebody's hand now. */
  readonly away: ReadonlySet<string>
  /** The note that is being written in here, if it lies on this sheet. */
  readonly editing: string | null
  /** Whether the theory that is looked at rests on it. */
  readonly evidence: 'supports' | 'challenges' | 'no'
  readonly sheetsOf: (note: Note) => number
}

/** A pattern: a sheet with its statement on top and its notes in a grid below. */
export const PatternSheet = memo(function PatternSheet({
  pattern,
  notes,
  box,
  unfolded,
  selected,
  away,
  editing,
  evidence,
  sheetsOf,
}: PatternSheetProps) {
  const model = useCanvas()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (element.current !== null) return model.measure(pattern.id, element.current)
  }, [model, pattern.id])
  const shown = unfolded || notes.length <= FOLDED_NOTES ? notes : notes.slice(0, FOLDED_NOTES)

  return (
    <div
      ref={element}
      role="group"
      aria-label={patternName(pattern)}
      data-pattern={pattern.id}
      data-evidence={evidence === 'no' ? undefined : evidence}
      data-unfolded={unfolded || undefined}
      data-away={away.has(pattern.id) || undefined}
      className={`${styles.sheet} ${pattern.outliers ? styles.outliers : ''}`}
      style={{ left: box.x, top: box.y, width: sheetWidth(notes.length) }}
    >
      <SheetHead pattern={pattern} count={notes.length} />
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `repeat(${sheetColumns(notes.length)}, 1fr)` }}
      >
        {shown.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            inPattern={pattern.id}
            selected={selected.has(note.id)}
            away={away.has(note.id)}
            editing={editing === note.id}
            sheets={sheetsOf(note)}
          />
        ))}
      </div>
      {notes.length === 0 ? <p className={styles.empty}>{t('canvas.emptySheet')}</p> : null}
      {notes.length > FOLDED_NOTES ? (
        <FoldButton id={pattern.id} unfolded={unfolded} hidden={notes.length - FOLDED_NOTES} />
      ) : null}
      <FromAfar pattern={pattern} notes={notes} box={box} />
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
      <span className={styles.squares}>
        {notes.slice(0, SQUARES).map((note) => (
          <span key={note.id} className={tint[note.about ?? 'plain']} />
        ))}
      </span>
    </div>
  )
}

function SheetHead({ pattern, count }: { readonly pattern: Pattern; readonly count: number }) {
  const { board } = useSession()
  const { write } = useRights()
  return (
    <header className={styles.head}>
      <div className={styles.statement}>
        <SharedText
          place={{ of: 'statement', id: pattern.id }}
          text={pattern.statement}
          label={t('canvas.statement')}
          placeholder={t('canvas.statementHint')}
          className={styles.field ?? ''}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.blur()
          }}
        />
        <PatternMenu pattern={pattern} />
      </div>
      <div className={styles.facts}>
        {write ? (
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
        <span className={styles.count}>{t('common.notes', { count })}</span>
        {pattern.outliers ? <span className={styles.count}>{t('canvas.outliers')}</span> : null}
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
