import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Note, Pattern } from '../../shared/board/model.ts'
import { useFocus } from '../store/focus.ts'
import { EarlierOfList, MoreOfList } from '../ui/more-of-list.tsx'
import { useWindow } from '../ui/use-window.ts'
import { DropZone } from './drop-zone.tsx'
import { neighbour } from './neighbour.ts'
import { NoteItem, type NoteItemProps } from './note-item.tsx'
import styles from './note-list.module.css'

/**
 * The notes of a debrief are all there after a moment. Of a list that can't be there as a whole only
 * the first screens are: the others are when they are come to.
 */
const STEP = 20
const DEBRIEF = 400
const WHOLE = { step: STEP, quietly: DEBRIEF }
const PARTLY = { step: STEP, quietly: 2 * STEP }

export interface NoteListProps {
  readonly label: string
  readonly notes: readonly Note[]
  /** The pattern whose notes these are; null for the free ones, which can be dropped on. */
  readonly inPattern: string | null
  readonly writable: boolean
  /** Those of them that stand for the pattern. */
  readonly exemplars?: Pattern['exemplars'] | undefined
}

/**
 * Notes under each other. Tab stops at one of them; up and down lead through the others. Of a long
 * list the part is mounted that was come to, by scrolling, by key or by a jump.
 */
export function NoteList({ label, notes, inPattern, writable, exemplars }: NoteListProps) {
  const [visited, setVisited] = useState<string | null>(null)
  const focus = useFocus()
  const inFocus = (): number => {
    const now = focus.get()
    return now.state === 'note' ? notes.findIndex(({ id }) => id === now.id) : -1
  }
  const part = useWindow(notes, notes.length <= DEBRIEF ? WHOLE : PARTLY, Math.max(0, inFocus()))
  const { show } = part
  const list = useRef<HTMLUListElement>(null)
  const hasVisited = part.mounted.some(({ id }) => id === visited)
  const tabStop = hasVisited ? visited : (part.mounted[0]?.id ?? null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks for the note among those of now
  useEffect(
    () =>
      focus.subscribe(() => {
        const index = inFocus()
        if (index !== -1) show(index)
      }),
    [focus, notes, show],
  )

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
    const place = [...(target.parentElement?.children ?? [])].indexOf(target)
    const goOn = (): void => {
      const next = list.current?.querySelector<HTMLElement>(`[data-note="${id}"]`)
      const button = next?.querySelectorAll<HTMLElement>('header button')[place]
      ;(target instanceof HTMLButtonElement ? button : next)?.focus()
    }
    if (part.mounted.some((note) => note.id === id)) goOn()
    else {
      show(notes.findIndex((note) => note.id === id))
      requestAnimationFrame(goOn)
    }
  }
  const visit = useCallback(
    ({ target }: { readonly target: Element }) =>
      setVisited(target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null),
    [],
  )

  const isWhole = part.before === 0 && part.after <= 0
  return (
    <ul ref={list} className={styles.list} aria-label={label} onKeyDown={move} onFocus={visit}>
      {part.before === 0 ? null : (
        <li>
          <EarlierOfList before={part.before} step={STEP} onEarlier={part.showEarlier} />
        </li>
      )}
      {part.mounted.map((note, index) => (
        <li
          key={note.id}
          aria-setsize={isWhole ? undefined : notes.length}
          aria-posinset={isWhole ? undefined : part.before + index + 1}
        >
          <Row
            note={note}
            inPattern={inPattern}
            writable={writable}
            tabStop={note.id === tabStop}
            exemplar={exemplars?.[note.id] === true}
          />
        </li>
      ))}
      {part.after <= 0 ? null : (
        <li>
          <MoreOfList left={part.after} step={STEP} onMore={part.showMore} />
        </li>
      )}
    </ul>
  )
}

/** A note as a row; a free one is also a place where another can be dropped. */
const Row = memo(function Row(props: NoteItemProps) {
  const target = useMemo(() => ({ onto: 'note', id: props.note.id }) as const, [props.note.id])
  const item = useMemo(() => <NoteItem {...props} />, [props])
  if (props.inPattern !== null || !props.writable) return item
  return <DropZone target={target}>{item}</DropZone>
})
