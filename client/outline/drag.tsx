import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent } from '@dnd-kit/core'
import { type ReactNode, useMemo, useState } from 'react'
import { addPattern, joinPattern, takeOut } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { placeInMargin } from '../parts/margin.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useFocus } from '../store/focus.ts'
import { useSession } from '../store/use-board.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { Carrier } from './carrier.tsx'
import styles from './drag.module.css'
import { dragWords, stillInWords } from './drag-words.ts'
import { dropOn, type Held, heldBy, readTarget, type Target } from './drop.ts'
import { aimed, useOutlineSensors } from './sensors.ts'

/** What is shown of the note that is carried. */
interface Shown {
  readonly text: string
  readonly by: 'hand' | 'key'
}

/** Lets notes be carried from place to place in what stands inside. */
export function OutlineDrag({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const focus = useFocus()
  const sensors = useOutlineSensors()
  const [held, setHeld] = useState<Shown | null>(null)
  const accessibility = useMemo(
    () => ({
      announcements: dragWords(session.store.get),
      screenReaderInstructions: { draggable: t('outline.howToCarry') },
    }),
    [session],
  )
  const handlers = useMemo(
    () => ({
      onDragStart({ active, activatorEvent }: DragStartEvent) {
        const note = session.store.get().notes.get(heldBy(active).note)
        const by = activatorEvent instanceof KeyboardEvent ? 'key' : 'hand'
        setHeld(note === undefined ? null : { text: note.text, by })
      },
      onDragEnd({ active, over, activatorEvent }: DragEndEvent) {
        setHeld(null)
        const lifted = heldBy(active)
        const made = letGo(session, lifted, readTarget(over?.id))
        if (activatorEvent instanceof KeyboardEvent) followByKey(lifted.note, activatorEvent.target)
        // A finger's or key's work goes on here; a mouse's look goes to the paper as well.
        if (made !== null && activatorEvent instanceof MouseEvent) {
          focus.set({ state: 'pattern', id: made })
        }
      },
      onDragCancel() {
        setHeld(null)
      },
    }),
    [session, focus],
  )
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={aimed}
      accessibility={accessibility}
      {...handlers}
    >
      <div className={styles.carrier} data-carrying={held !== null || undefined}>
        <Carrier>{children}</Carrier>
      </div>
      <DragOverlay dropAnimation={null} className={styles.overlay ?? ''}>
        {held === null ? null : (
          <div className={`${styles.held} ${held.by === 'hand' ? styles.inHand : ''}`}>
            <p className={styles.text}>{held.text}</p>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** A note that moved is drawn anew elsewhere: who carried it by key goes on from there. */
function followByKey(note: string, handle: EventTarget | null): void {
  const outline = handle instanceof Element ? handle.closest('[data-outline]') : null
  requestAnimationFrame(() => {
    const carried = outline?.querySelector(`[data-note="${note}"] [aria-roledescription]`)
    if (carried instanceof HTMLElement) carried.focus()
  })
}

/** Writes what letting go means into the board; answers with the pattern it made, if it made one. */
function letGo(session: Session, held: Held, target: Target | null): string | null {
  const { board, store, newId, now } = session
  const drop = dropOn(store.get(), held, target)
  switch (drop.does) {
    case 'nothing':
      return null
    case 'join':
      tellRefusal(joinPattern(board, held.note, drop.pattern, held.from))
      return null
    case 'take-out': {
      tellRefusal(takeOut(board, held.note, drop.from, placeInMargin(store.get())))
      const still = stillInWords(store.get(), held.note)
      if (still !== null) tell(still)
      return null
    }
    case 'group': {
      const id = newId()
      const at = store.get().notes.get(drop.with)?.at ?? [0, 0]
      tellRefusal(addPattern(board, { id, at, notes: [drop.with, held.note] }, now()))
      return id
    }
  }
}
