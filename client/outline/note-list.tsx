import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import { patternsOf } from '../../shared/board/groups.ts'
import type { Board, Note } from '../../shared/board/model.ts'
import { DropZone } from './drop-zone.tsx'
import { neighbour } from './neighbour.ts'
import { NoteItem, type NoteItemProps } from './note-item.tsx'
import styles from './note-list.module.css'

export interface NoteListProps {
  readonly label: string
  readonly notes: readonly Note[]
  readonly patterns: Board['patterns']
  /** The pattern whose notes these are; null for the free ones, which can be dropped on. */
  readonly inPattern: string | null
  readonly writable: boolean
}

/** Notes under each other. Tab stops at one of them; up and down lead through the others. */
export function NoteList({ label, notes, patterns, inPattern, writable }: NoteListProps) {
  const [visited, setVisited] = useState<string | null>(null)
  const tabStop = notes.some(({ id }) => id === visited) ? visited : (notes[0]?.id ?? null)

  function move(event: KeyboardEvent<HTMLUListElement>): void {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.closest('textarea') !== null) return
    // A note that is being carried takes the arrow keys for itself.
    if (target.closest('[data-carrying]') !== null) return
    const id = neighbour(
      notes.map((note) => note.id),
      target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null,
      event.key,
    )
    if (id === null) return
    event.preventDefault()
    // From a note to the next note, from its menu to the next one's menu.
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-note="${id}"]`)
    const place = [...(target.parentElement?.children ?? [])].indexOf(target)
    const button = next?.querySelectorAll<HTMLElement>('header button')[place]
    ;(target instanceof HTMLButtonElement ? button : next)?.focus()
  }

  return (
    <ul
      className={styles.list}
      aria-label={label}
      onKeyDown={move}
      onFocus={({ target }) =>
        setVisited(target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null)
      }
    >
      {notes.map((note) => (
        <Row
          key={note.id}
          note={note}
          inPattern={inPattern}
          patterns={inPattern === null ? 0 : patternsOf({ patterns }, note).length}
          writable={writable}
          tabStop={note.id === tabStop}
        />
      ))}
    </ul>
  )
}

/** A note as a row; a free one is also a place where another can be dropped. */
const Row = memo(function Row(props: NoteItemProps) {
  const target = useMemo(() => ({ onto: 'note', id: props.note.id }) as const, [props.note.id])
  const item = useMemo(() => <NoteItem {...props} />, [props])
  return (
    <li>
      {props.inPattern === null && props.writable ? (
        <DropZone target={target}>{item}</DropZone>
      ) : (
        item
      )}
    </li>
  )
})
