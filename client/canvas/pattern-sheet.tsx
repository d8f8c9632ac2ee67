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
import { useFoundMark } from '../store/found.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { useCanvas } from './canvas-model.ts'
import { FOLDED_NOTES, farSize, sheetColumns, sheetWidth } from './dimensions.ts'
import type { Box } from './geometry.ts'
import { NoteCard } from './note-card.tsx'
import styles from './pattern-sheet.module.css'
import { useBoxOf, useEvidence, useFocusWithin, useIsAway, usePart } from './use-thing.ts'

const NONE: readonly Note[] = []

/** A pattern: a sheet with its statement on top and its notes in a grid below. */
export const PatternSheet = memo(function PatternSheet({ id }: { readonly id: string }) {
  const model = useCanvas()
  const { store } = useSession()
  const pattern = usePart(store, ({ patterns }) => patterns.get(id))
  const notes = usePart(store, () => store.groups().byPattern.get(id) ?? NONE)
  const box = useBoxOf(id)
  const unfolded = usePart(model.unfolded, (ids) => ids.has(id))
  const away = useIsAway(id)
  const evidence = useEvidence(id)
  const focus = useFocusWithin(id)
  const found = useFoundMark(id)
  const element = useRef<HTMLDivElement>(null)
  const stands = pattern !== undefined && box !== undefined
  useEffect(() => {
    if (stands && element.current !== null) return model.measure(id, element.current)
  }, [model, id, stands])
  if (!stands) return null
  const shown = unfolded || notes.length <= FOLDED_NOTES ? notes : notes.slice(0, FOLDED_NOTES)

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
      className={`${styles.sheet} ${pattern.outliers ? styles.outliers : ''}`}
      style={{ left: box.x, top: box.y, width: sheetWidth(notes.length) }}
      {...focus}
    >
      <SheetHead pattern={pattern} count={notes.length} />
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `repeat(${sheetColumns(notes.length)}, 1fr)` }}
      >
        {shown.map((note) => (
          <NoteCard key={note.id} note={note} inPattern={id} />
        ))}
      </div>
      {notes.length === 0 ? <p className={styles.empty}>{t('canvas.emptySheet')}</p> : null}
      {notes.length > FOLDED_NOTES ? (
        <FoldButton id={id} unfolded={unfolded} hidden={notes.length - FOLDED_NOTES} />
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
