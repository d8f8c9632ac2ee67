import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useId, useMemo } from 'react'
import type { Pattern } from '../../shared/board/model.ts'
import { setPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { FormerStatements } from '../parts/former-statements.tsx'
import { PatternMenu } from '../parts/pattern-menu.tsx'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierChoice, QualifierPips } from '../parts/qualifier.tsx'
import { tellRefusal } from '../parts/refusal.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { useInFocus } from '../store/focus.ts'
import { useNotesOf, useSession } from '../store/use-board.ts'
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
  return (
    <DropZone target={target} disabled={!writable}>
      <div
        role="group"
        aria-label={statement}
        data-pattern={pattern.id}
        tabIndex={-1}
        className={`${styles.pattern} ${inFocus ? styles.inFocus : ''}`}
      >
        <div className={styles.head}>
          <h3 className={styles.number}>
            P{number}
            <span className="for-screen-readers"> {statement}</span>
          </h3>
          <div className={styles.statement}>
            <SharedText
              place={{ of: 'statement', id: pattern.id }}
              text={pattern.statement}
              label={t('outline.statement')}
              placeholder={t('outline.statementHint')}
              className={styles.words}
            />
          </div>
          {writable ? (
            <DragHandle held={{ pattern: pattern.id }} tabIndex={0} className={styles.menu} />
          ) : null}
          <PatternMenu pattern={pattern} className={styles.menu} />
        </div>
        <FormerStatements pattern={pattern} />
        <div className={styles.facts}>
          {writable ? (
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
            {t('common.notes', { count: notes.length })}
          </Button>
          {pattern.outliers ? <span>{t('outline.outliers')}</span> : null}
          <TheoriesAbove
            id={pattern.id}
            label={t('trail.above')}
            {...(pattern.outliers ? {} : { none: t('trail.noTheory') })}
          />
        </div>
        {folded ? null : (
          <NoteList
            label={t('outline.notesOf', { pattern: statement })}
            notes={notes}
            inPattern={pattern.id}
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
