import {
  type Active,
  type Announcements,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { nextInOrder } from '../../shared/board/groups.ts'
import type { NextPlace } from '../../shared/board/next.ts'
import hand from '../parts/in-hand.module.css'
import { mayWriteNow } from '../store/rights.ts'
import { useSession } from '../store/use-board.ts'
import { moveStep, turnAdvice } from './acts.ts'
import { placeAt, readSpot } from './places.ts'

/** What is in the hand: a step, or parked advice that becomes one. */
export interface Held {
  readonly of: 'step' | 'advice'
  readonly id: string
  readonly text: string
}

/** While something is in the hand: where it would come to stand, if anywhere. */
type Aim =
  | { readonly state: 'none' }
  | { readonly state: 'held'; readonly held: Held; readonly place: NextPlace | null }

const NONE: Aim = { state: 'none' }
const AimContext = createContext<Aim>(NONE)

/** What is in the hand, and where it would go. */
export function useAim(): Aim {
  return useContext(AimContext)
}

/** A click stays a click until the hand has moved a little. */
const MOUSE = { activationConstraint: { distance: 4 } }
/** A finger that moves at once scrolls; one that rests lifts. */
const TOUCH = { activationConstraint: { delay: 150, tolerance: 8 } }

/** By key the grip itself moves a step; a hand sees what it does. */
const SILENT: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}
const ACCESSIBILITY = { announcements: SILENT, screenReaderInstructions: { draggable: '' } }

/** Lets steps and parked advice be carried from list to list in what stands inside. */
export function NextDrag({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const [aim, setAim] = useState<Aim>(NONE)
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH))
  const handlers = useMemo(() => {
    const placeOf = ({ active, over }: DragMoveEvent): NextPlace | null => {
      const spot = over === null ? null : readSpot(String(over.id))
      const rect = active.rect.current.translated
      if (spot === null || over === null || rect === null) return null
      const half = rect.top + rect.height / 2 < over.rect.top + over.rect.height / 2
      return placeAt(nextInOrder(session.store.get()), spot, half ? 'upper' : 'lower')
    }
    const follow = (event: DragMoveEvent): void => {
      const place = placeOf(event)
      setAim((now) => {
        const held = heldBy(event.active)
        if (now.state === 'held' && isSame(now.place, place)) return now
        return { state: 'held', held, place }
      })
    }
    return {
      onDragStart: ({ active }: { readonly active: Active }) =>
        setAim({ state: 'held', held: heldBy(active), place: null }),
      onDragMove: follow,
      onDragOver: follow,
      onDragEnd(event: DragMoveEvent) {
        setAim(NONE)
        const place = placeOf(event)
        // The board may have been locked while it was carried.
        if (place === null || !mayWriteNow(session)) return
        const held = heldBy(event.active)
        if (held.of === 'step') moveStep(session, held.id, place)
        else turnAdvice(session, held.id, place)
      },
      onDragCancel: () => setAim(NONE),
    }
  }, [session])
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={aimed}
      accessibility={ACCESSIBILITY}
      {...handlers}
    >
      <AimContext.Provider value={aim}>{children}</AimContext.Provider>
      <DragOverlay dropAnimation={null} className={hand.overlay ?? ''}>
        {aim.state === 'held' ? (
          <div className={hand.held}>
            <p className={hand.text}>{aim.held.text}</p>
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}

/** A step that is under the pointer is meant, and not the list it stands in. */
const aimed: typeof pointerWithin = (args) =>
  [...pointerWithin(args)].sort(
    (a, b) => Number(String(a.id).endsWith(':')) - Number(String(b.id).endsWith(':')),
  )

function heldBy({ data }: Active): Held {
  return data.current as Held
}

function isSame(a: NextPlace | null, b: NextPlace | null): boolean {
  return a?.horizon === b?.horizon && a?.for === b?.for && a?.before === b?.before
}
