import { type RefObject, useState } from 'react'
import { patternsInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { useBoard, useGroups } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { usePatternNumbers } from './numbers.ts'
import { patternName } from './pattern-name.ts'
import styles from './picker.module.css'
import { useWhileWritable } from './while-writable.ts'
import { hasWords } from './words.ts'

/** Above this many, looking for a pattern is quicker with words. */
const FILTERED_ABOVE = 8

export interface PatternPickerProps {
  readonly title: string
  /** Patterns that can't be chosen. */
  readonly except: readonly string[]
  /** Whether only patterns that are there can be chosen. */
  readonly onlyThese?: boolean
  readonly returnTo?: RefObject<HTMLElement | null> | undefined
  readonly onClose: () => void
  readonly onPick: (choice: { readonly pattern: string } | 'new') => void
}

/** Choosing a pattern by its statement, or a new one. Open as long as it is there. */
export function PatternPicker({
  title,
  except,
  onlyThese = false,
  returnTo,
  onClose,
  onPick,
}: PatternPickerProps) {
  const board = useBoard()
  const { byPattern } = useGroups()
  const [sought, setSought] = useState('')
  useWhileWritable(onClose)
  const numbers = usePatternNumbers()
  const all = patternsInOrder(board).filter(({ id }) => !except.includes(id))
  const found = all.filter((pattern) => hasWords(patternName(pattern), sought))
  return (
    <Dialog open title={title} onClose={onClose} returnTo={returnTo}>
      {all.length > FILTERED_ABOVE ? (
        <TextField label={t('pattern-picker.find')} value={sought} onChange={setSought} />
      ) : null}
      {found.length === 0 ? (
        <p className={styles.empty}>
          {t(all.length === 0 ? 'pattern-picker.empty' : 'pattern-picker.none')}
        </p>
      ) : (
        <ul className={styles.list} aria-label={t('pattern-picker.list')}>
          {found.map((pattern, index) => (
            <li key={pattern.id}>
              <button
                type="button"
                className={styles.choice}
                data-start-here={index === 0 ? '' : undefined}
                onClick={() => onPick({ pattern: pattern.id })}
              >
                <span className={styles.number}>P{numbers.get(pattern.id)}</span>
                <span className={styles.words}>{patternName(pattern)}</span>
                <span className={styles.count}>
                  {t('common.notes', { count: byPattern.get(pattern.id)?.length ?? 0 })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {onlyThese ? null : <Button onClick={() => onPick('new')}>{t('pattern-picker.new')}</Button>}
    </Dialog>
  )
}
