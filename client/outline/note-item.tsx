import { memo, useRef } from 'react'
import { patternsOf } from '../../shared/board/groups.ts'
import type { Note } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { NoteEditor } from '../parts/note-editor.tsx'
import { NoteMenu } from '../parts/note-menu.tsx'
import { usePatternNumbers } from '../parts/numbers.ts'
import { patternName } from '../parts/pattern-name.ts'
import { ShownText } from '../parts/shown-text.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import tint from '../parts/tint.module.css'
import { TrailLink } from '../parts/trail-link.tsx'
import { useFocus, useInFocus } from '../store/focus.ts'
import { useBoardParts } from '../store/use-board.ts'
import { DragHandle } from './drag-handle.tsx'
import styles from './note-item.module.css'
import { TheoriesAbove } from './theories-above.tsx'
import { useWritten } from './written.ts'

export interface NoteItemProps {
  readonly note: Note
  readonly inPattern: string | null
  readonly writable: boolean
  /** Whether Tab stops here: one note of a list does, arrow keys lead to the others. */
  readonly tabStop: boolean
  /** Whether it is one of the few that stand for its pattern. */
  readonly exemplar: boolean
}

/** One note in the outline. Drawn again only when its own note changes. */
export const NoteItem = memo(function NoteItem(props: NoteItemProps) {
  const { note, inPattern, writable, tabStop, exemplar } = props
  const focus = useFocus()
  const inFocus = useInFocus('note', note.id)
  const { isHere: editing, begin: edit, end } = useWritten(note, inPattern)
  const article = useRef<HTMLElement>(null)
  const touched = useRef(false)
  function finish(how: 'by-key' | 'left'): void {
    end()
    if (how === 'left') return
    const menu = article.current?.querySelector<HTMLElement>('header button:last-of-type')
    menu?.focus({ preventScroll: true })
  }
  const tabIndex = tabStop ? 0 : -1

  // The first touch looks at the note, the second writes in it, as on the board itself. Only a
  // mouse's look is passed on: under a finger the panel may lie over the paper it would go to.
  function touch(event: PointerEvent): void {
    if (document.getSelection()?.isCollapsed === false) return
    if (touched.current && writable) edit()
    else if (event.pointerType === 'mouse') focus.set({ state: 'note', id: note.id })
  }

  return (
    <article
      ref={article}
      aria-label={note.text}
      data-note={note.id}
      tabIndex={-1}
      onPointerDown={() => {
        touched.current = document.activeElement === article.current
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== article.current || !writable) return
        event.preventDefault()
        edit()
      }}
      className={`${styles.note} ${tint[note.about ?? 'plain']} ${inFocus ? styles.inFocus : ''}`}
    >
      <header className={styles.head}>
        <SubjectMark about={note.about} />
        <span className={styles.room}>{note.room}</span>
        {exemplar ? <span className={styles.exemplar}>{t('exemplar.mark')}</span> : null}
        {Object.keys(note.in).length > 1 ? <InPatterns note={note} here={inPattern} /> : null}
        <TheoriesAbove id={note.id} label={t('trail.above')} />
        <span className={styles.controls}>
          {writable ? (
            <DragHandle
              held={{ note: note.id, from: inPattern }}
              tabIndex={tabIndex}
              className={styles.control}
            />
          ) : null}
          <NoteMenu
            note={note}
            inPattern={inPattern}
            onEdit={edit}
            tabIndex={tabIndex}
            className={styles.control}
          />
        </span>
      </header>
      {editing ? (
        <NoteEditor note={note} className={styles.editor} onDone={finish} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: by key the note's menu does the same
        <p className={styles.text} onClick={(event) => touch(event.nativeEvent as PointerEvent)}>
          <ShownText place={{ of: 'note', id: note.id }} text={note.text} />
        </p>
      )}
    </article>
  )
})

/** In how many patterns it is, where it is in several, and the way to the others: some may be gone. */
function InPatterns({ note, here }: { readonly note: Note; readonly here: string | null }) {
  const patterns = useBoardParts((board) => patternsOf(board, note))
  const numbers = usePatternNumbers()
  if (patterns.length < 2) return null
  return (
    <>
      <span className={styles.shared}>{t('outline.inPatterns', { count: patterns.length })}</span>
      <ul aria-label={t('trail.alsoInList')} className={styles.others}>
        {patterns
          .filter(({ id }) => id !== here)
          .map((pattern) => {
            const name = `P${numbers.get(pattern.id)}`
            return (
              <li key={pattern.id}>
                <TrailLink
                  to="pattern"
                  id={pattern.id}
                  className={styles.other}
                  label={t('trail.alsoIn', { pattern: name, text: patternName(pattern) })}
                >
                  {name}
                </TrailLink>
              </li>
            )
          })}
      </ul>
    </>
  )
}
