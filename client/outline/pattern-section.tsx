import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useId, useMemo } from 'react'
import { markedNotes } from '../../shared/board/groups.ts'
import type { Pattern } from '../../shared/board/model.ts'
import { setPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { FormerStatements } from '../parts/former-statements.tsx'
import { PatternMenu } from '../parts/pattern-menu.tsx'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierChoice, QualifierPips } from '../parts/qualifier.tsx'
import { tellRefusal } from '../parts/refusal.ts'
import { sheetFacts } from '../parts/sheet-words.ts'
import { StatementField } from '../parts/statement-field.tsx'
import { useInFocus } from '../store/focus.ts'
import { spreadShown } from '../store/spread-setting.ts'
import { useNotesOf, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { DragHandle } from './drag-handle.tsx'
import { DropZone } from './drop-zone.tsx'
import { NoteList } from './note-list.tsx'
import styles from './pattern-section.module.css'
import { TheoriesAbove } from './theories-above.tsx'

export interface PatternSectionProps {
  readonly pattern: Pattern
  readonly number: number
  readonly writable: boolean
  readonly folded: boolean
  readonly onFold: (id: string, folded: boolean) => void
}

/** One pattern in the outline: its statement, how widespread it is, and its notes. */
export const PatternSection = memo(function PatternSection(props: PatternSectionProps) {
  const { pattern, number, writable, folded, onFold } = props
  const notes = useNotesOf(pattern.id)
  const target = useMemo(() => ({ onto: 'pattern', id: pattern.id }) as const, [pattern.id])
  const { board } = useSession()
  const inFocus = useInFocus('pattern', pattern.id)
  const name = useId()
  const statement = patternName(pattern)
  const [count, ...facts] = sheetFacts(pattern, notes, useValue(spreadShown))
  const exemplars = markedNotes(pattern, notes).length
  return (
    <DropZone target={target} disabled={!writable}>
      <div
        role="group"
        aria-label={statement}
        data-pattern={pattern.id}
        tabIndex={-1}
        className={`${styles.pattern} ${pattern.outliers ? styles.outliers : ''} ${
          inFocus ? styles.inFocus : ''
        }`}
      >
        <div className={styles.head}>
          <h3 className={styles.number}>
            P{number}
            <span className="for-screen-readers"> {statement}</span>
          </h3>
          <div className={styles.statement}>
            <StatementField
              pattern={pattern}
              label={t('outline.statement')}
              className={styles.words ?? ''}
            />
          </div>
          {writable ? (
            <DragHandle held={{ pattern: pattern.id }} tabIndex={0} className={styles.menu} />
          ) : null}
          <PatternMenu pattern={pattern} className={styles.menu} />
        </div>
        <FormerStatements pattern={pattern} />
        <div className={styles.facts}>
          {pattern.outliers ? null : writable ? (
            <QualifierChoice
              name={`${name}-qualifier`}
              qualifier={pattern.qualifier}
              onChange={(qualifier) =>
                tellRefusal(setPattern(board, pattern.id, 'qualifier', qualifier))
              }
            />
          ) : (
            <QualifierPips qualifier={pattern.qualifier} />
          )}
          <Button
            kind="quiet"
            className={styles.fold}
            aria-expanded={!folded}
            onClick={() => onFold(pattern.id, !folded)}
          >
            {folded ? (
              <ChevronRight size={16} aria-hidden />
            ) : (
              <ChevronDown size={16} aria-hidden />
            )}
            {count}
          </Button>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {exemplars === 0 ? null : <span>{t('exemplar.count', { count: exemplars })}</span>}
          <TheoriesAbove
            id={pattern.id}
            label={t('trail.above')}
            {...(pattern.outliers || pattern.frame !== null ? {} : { none: t('trail.noTheory') })}
          />
        </div>
        {folded ? null : (
          <NoteList
            label={t('outline.notesOf', { pattern: statement })}
            notes={notes}
            inPattern={pattern.id}
            exemplars={pattern.exemplars}
            writable={writable}
          />
        )}
        {notes.length === 0 && writable ? (
          <p className={styles.empty}>{t('outline.emptyPattern')}</p>
        ) : null}
      </div>
    </DropZone>
  )
})
