import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { patternsInOrder } from '../../shared/board/groups.ts'
import { addPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { placeInMargin } from '../parts/margin.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useBoard, useGroups, useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { OutlineDrag } from './drag.tsx'
import { DropZone } from './drop-zone.tsx'
import { NoteList } from './note-list.tsx'
import styles from './outline.module.css'
import { PatternSection } from './pattern-section.tsx'
import { useArrival } from './use-arrival.ts'
import { useFolded } from './use-folded.ts'
import { useKeptPlace } from './use-kept-place.ts'

/** The whole board as headings and lists. Whatever the canvas can do can be done here by key. */
export function Outline() {
  const session = useSession()
  const board = useBoard()
  const { byPattern, free } = useGroups()
  const { write } = useRights()
  const region = useRef<HTMLElement>(null)
  const [folded, fold] = useFolded()
  useArrival(region)
  useKeptPlace(region, board)
  const patterns = patternsInOrder(board)

  function newPattern(): void {
    const id = session.newId()
    const at = placeInMargin(session.store.get())
    tellRefusal(addPattern(session.board, { id, at, notes: [] }, session.now()))
    // A new pattern begins with its name.
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-pattern="${id}"] textarea`)?.focus()
    })
  }

  return (
    <section ref={region} data-outline aria-label={t('outline.label')} className={styles.outline}>
      <h2 className="for-screen-readers">{t('outline.label')}</h2>
      <OutlineDrag>
        {patterns.map((pattern, index) => (
          <PatternSection
            key={pattern.id}
            pattern={pattern}
            number={index + 1}
            notes={byPattern.get(pattern.id) ?? []}
            patterns={board.patterns}
            writable={write}
            folded={folded.has(pattern.id)}
            onFold={fold}
          />
        ))}
        {write ? (
          <Button kind="quiet" className={styles.new} onClick={newPattern}>
            <Plus size={16} aria-hidden />
            {t('outline.newPattern')}
          </Button>
        ) : null}
        <DropZone target={{ onto: 'free' }} disabled={!write}>
          <section aria-labelledby="outline-free" data-pattern="" className={styles.free}>
            <h3 id="outline-free" className={styles.heading}>
              {t('outline.free')}
              <span className={styles.count}>{free.length}</span>
            </h3>
            <p className={styles.hint}>{freeHint(board.notes.size, free.length, write)}</p>
            <NoteList
              label={t('outline.free')}
              notes={free}
              patterns={board.patterns}
              inPattern={null}
              writable={write}
            />
          </section>
        </DropZone>
      </OutlineDrag>
    </section>
  )
}

function freeHint(notes: number, free: number, write: boolean): string {
  if (notes === 0) return t('outline.noNotes')
  if (free === 0) return t('outline.noneFree')
  return write ? t('outline.freeHint') : ''
}
