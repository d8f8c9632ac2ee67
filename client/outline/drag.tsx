import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
} from '@dnd-kit/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Board } from '../../shared/board/model.ts'
import { takeOut } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import type { EvidencePlace } from '../parts/evidence-place.ts'
import hand from '../parts/in-hand.module.css'
import { layUnder } from '../parts/lay-evidence.ts'
import { placeInMargin } from '../parts/margin.ts'
import { makePattern, merge, moveInto } from '../parts/note-acts.ts'
import { patternName } from '../parts/pattern-name.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useFocus } from '../store/focus.ts'
import { mayWriteNow } from '../store/rights.ts'
import { useSession } from '../store/use-board.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { Carrier } from './carrier.tsx'
import styles from './drag.module.css'
import { dragWords, stillInWords } from './drag-words.ts'
import { dropOn, type Held, heldBy, heldName, holdingOf, readTarget, type Target } from './drop.ts'
import { markPlace, rowBefore, rowsOf } from './rows.ts'
import { aimed, useOutlineSensors } from './sensors.ts'
import { TheoryPlaces } from './theory-places.tsx'

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
        const text = textOf(session.store.get(), heldBy(active))
        const by = activatorEvent instanceof KeyboardEvent ? 'key' : 'hand'
        setHeld(text === null ? null : { text, by })
        session.people.tell({ holding: holdingOf(session.store.get(), heldBy(active)) })
      },
      onDragMove(event: DragMoveEvent) {
        markPlace(placeOf(event) ?? null)
      },
      onDragEnd(event: DragEndEvent) {
        const { active, over, activatorEvent } = event
        const before = placeOf(event)
        setHeld(null)
        markPlace(null)
        const lifted = heldBy(active)
        // The board may have been locked while it was carried.
        const target = mayWriteNow(session) ? readTarget(over?.id) : null
        const made = letGo(session, lifted, target, before)
        if (activatorEvent instanceof KeyboardEvent) {
          followByKey(heldName(lifted), activatorEvent.target)
        }
        // A finger's or key's work goes on here; a mouse's look goes to the paper as well.
        if (made !== null && activatorEvent instanceof MouseEvent) {
          focus.set({ state: 'pattern', id: made })
        }
      },
      onDragCancel() {
        setHeld(null)
        markPlace(null)
      },
    }),
    [session, focus],
  )
  // Let go, given up, or gone with the outline from the screen: others must not wait for it.
  const isHeld = held !== null
  useEffect(() => {
    if (isHeld) return () => session.people.tell({ holding: null })
  }, [session, isHeld])
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
      {held?.by === 'hand' ? <TheoryPlaces /> : null}
      <DragOverlay dropAnimation={null} className={hand.overlay ?? ''}>
        {held === null ? null : (
          <div className={`${hand.held} ${held.by === 'hand' ? styles.inHand : ''}`}>
            <p className={hand.text}>{held.text}</p>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

function supporting(theory: string): EvidencePlace {
  return { theory, stance: 'supports' }
}

/** What is read of what is carried; null when it is gone. */
function textOf(board: Board, held: Held): string | null {
  if (!('pattern' in held)) return board.notes.get(held.note)?.text ?? null
  const pattern = board.patterns.get(held.pattern)
  return pattern === undefined ? null : patternName(pattern)
}

/** The place in a pattern that a hand points at; by key, and elsewhere, there is none. */
function placeOf({ active, over, activatorEvent }: DragMoveEvent): string | null | undefined {
  const held = heldBy(active)
  const target = readTarget(over?.id)
  const rect = active.rect.current.translated
  if ('pattern' in held || target?.onto !== 'pattern' || rect === null) return undefined
  if (activatorEvent instanceof KeyboardEvent) return undefined
  const rows = rowsOf(target.id)
  const before = rowBefore(rows, rect.top + rect.height / 2, held.note)
  const own = target.id === held.from ? rows.findIndex(({ id }) => id === held.note) : -1
  // Where it lay is no place to move to.
  return own !== -1 && (rows[own + 1]?.id ?? null) === before ? undefined : before
}

/** What moved is drawn anew elsewhere: who carried it by key goes on from there. */
function followByKey(held: string, handle: EventTarget | null): void {
  const outline = handle instanceof Element ? handle.closest('[data-outline]') : null
  const [id] = held.split(':')
  requestAnimationFrame(() => {
    const carried = outline?.querySelector(`[data-note="${id}"] [aria-roledescription]`)
    if (carried instanceof HTMLElement) carried.focus()
  })
}

/** Writes what letting go means into the board; answers with the pattern it made, if it made one. */
function letGo(
  session: Session,
  held: Held,
  target: Target | null,
  before: string | null | undefined,
): string | null {
  const { board, store } = session
  const drop = dropOn(store.get(), held, target, before)
  if ('pattern' in held) {
    if (drop.does === 'merge') merge(session, drop.from, drop.into)
    if (drop.does === 'lay-under') layUnder(session, supporting(drop.theory), [drop.thing])
    return null
  }
  const joining = { id: held.note, from: held.from }
  switch (drop.does) {
    case 'nothing':
    case 'merge':
      return null
    case 'join':
      moveInto(session, [joining], drop.pattern, drop.before ?? null)
      return null
    case 'lay-under':
      layUnder(session, supporting(drop.theory), [drop.thing])
      return null
    case 'take-out': {
      tellRefusal(takeOut(board, held.note, drop.from, placeInMargin(store.get())))
      const still = stillInWords(store.get(), held.note)
      if (still !== null) tell(still)
      return null
    }
    case 'group': {
      const at = store.get().notes.get(drop.with)?.at ?? [0, 0]
      return makePattern(session, [{ id: drop.with, from: null }, joining], at, 'whole')
    }
  }
}
