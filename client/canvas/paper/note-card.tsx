import { memo, useSyncExternalStore } from 'react'
import { patternsOf } from '../../../shared/board/groups.ts'
import type { Note, Point } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { NoteMenu } from '../../parts/note-menu.tsx'
import { ShownText } from '../../parts/shown-text.tsx'
import { SubjectMark } from '../../parts/subject-mark.tsx'
import tint from '../../parts/tint.module.css'
import { useFoundMark } from '../../store/found.ts'
import { mayWriteNow } from '../../store/rights.ts'
import { useSession } from '../../store/use-board.ts'
import { AIR } from '../layout/dimensions.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { noteNear } from '../placing/next-place.ts'
import { CardEditor } from '../writing/card-editor.tsx'
import styles from './note-card.module.css'
import { useIsAway, useIsWritten, useSelected } from './use-thing.ts'

export interface NoteCardProps {
  readonly note: Note
  /** The sheet it lies on here, or null when it is free. */
  readonly inPattern: string | null
  /** Whether it is one of the few that stand for its pattern. */
  readonly exemplar?: boolean
}

/** One note as it lies on the paper or on a sheet. */
export const NoteCard = memo(function NoteCard({
  note,
  inPattern,
  exemplar = false,
}: NoteCardProps) {
  const selected = useSelected(note.id)
  const away = useIsAway(note.id)
  const editing = useIsWritten(note.id, inPattern)
  const sheets = useSheetsOf(note)
  const model = useCanvas()
  const found = useFoundMark(note.id)
  const session = useSession()
  const edit = (): void => {
    if (mayWriteNow(session)) {
      model.editing.set({ state: 'note', id: note.id, on: inPattern })
    }
  }

  return (
    <article
      aria-label={note.text}
      data-note={note.id}
      data-found={found}
      data-selected={selected || undefined}
      data-away={away || undefined}
      data-exemplar={exemplar || undefined}
      className={`${styles.note} ${tint[note.about ?? 'plain']}`}
      onDoubleClick={edit}
    >
      <header className={hasHead(note, sheets) ? styles.head : styles.bare}>
        <SubjectMark about={note.about} />
        {exemplar ? <span className="for-screen-readers">{t('exemplar.mark')}</span> : null}
        {sheets > 1 ? (
          <span className={styles.sheets} title={t('canvas.inPatterns', { count: sheets })}>
            {t('canvas.inPatterns', { count: sheets })}
          </span>
        ) : null}
        {note.room === '' ? null : <span className={styles.room}>{note.room}</span>}
        <span className={styles.menu}>
          <NoteMenu
            note={note}
            inPattern={inPattern}
            onEdit={edit}
            placeOutside={() => placeBeside(model, inPattern)}
            // The keyboard goes from note to note, and to the menu of the one it has come to.
            tabIndex={selected ? 0 : -1}
          />
        </span>
      </header>
      {editing ? (
        <CardEditor note={note} className={styles.editor} />
      ) : (
        <p className={styles.text}>
          <ShownText place={{ of: 'note', id: note.id }} text={note.text} />
        </p>
      )}
    </article>
  )
})

const nothing = (): (() => void) => () => undefined

/** On how many sheets a note lies; of most notes that is known without asking. */
function useSheetsOf(note: Note): number {
  const { store } = useSession()
  const mayBeMany = Object.keys(note.in).length > 1
  return useSyncExternalStore(mayBeMany ? store.subscribe : nothing, () =>
    mayBeMany ? patternsOf(store.get(), note).length : 0,
  )
}

/** A note of which nothing is said but its text has no line above it, but under fingers (its menu). */
function hasHead({ about, room }: Note, sheets: number): boolean {
  return about !== null || room !== '' || sheets > 1
}

/** Where a note that leaves a sheet comes to stand: in the nearest room beneath it. */
function placeBeside(model: ReturnType<typeof useCanvas>, pattern: string | null): Point {
  const box = model.places.get().get(pattern ?? '')
  const from: Point = box === undefined ? model.middle() : [box.x, box.y + box.h + AIR]
  return noteNear(from, model.space.isFree)
}

/** The same note while it is in the hand: without controls, and above everything. */
export function LiftedNote({ note }: { readonly note: Note }) {
  return (
    <div className={`${styles.note} ${styles.lifted} ${tint[note.about ?? 'plain']}`}>
      <header className={hasHead(note, 0) ? styles.head : styles.bare}>
        <SubjectMark about={note.about} named={false} />
        {note.room === '' ? null : <span className={styles.room}>{note.room}</span>}
      </header>
      <p className={styles.text}>{note.text}</p>
    </div>
  )
}
