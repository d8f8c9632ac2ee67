import type { BoardStore } from '../../store/board-store.ts'
import type { Source } from '../../store/value.ts'
import type { Measured, MeasuredPart } from '../layout/corrections.ts'
import type { Cell, Looks } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import { Layout } from '../layout/layout.ts'
import type { Space } from '../layout/space.ts'

export type Places = ReadonlyMap<string, Box>

/** Where everything is shown, as it stands now. */
export interface ShownLayout {
  /** Free notes and sheets by place. */
  readonly space: Space
  /** The box of a free note or a sheet as it is shown; an unfolded sheet has its whole box. */
  boxOf(id: string): Box | undefined
  /** The notes that a sheet shows now, each with its box on the paper; of a folded one the first. */
  cellsOf(pattern: string): readonly Cell[]
  /** The box around everything; null on an empty paper. */
  bounds(): Box | null
  /** Calls with the ids of the notes and sheets that came, went, or are shown otherwise. */
  subscribe(listener: (moved: ReadonlySet<string>) => void): () => void
}

/** So many things that were pushed aside find their place in one frame: a few milliseconds. */
const MOST_A_FRAME = 16

/** Keeps the places of one open board: follows the board, the folding, and what was measured. */
export function followPlaces(
  store: BoardStore,
  unfolded: Source<ReadonlySet<string>>,
  looks: Source<Looks>,
) {
  const layout = new Layout(store.get(), store.groups(), looks.get())
  const listeners = new Set<(moved: ReadonlySet<string>) => void>()
  let places: Places | null = null
  let bounds: Box | null | undefined
  const tell = (moved: ReadonlySet<string>): void => {
    if (moved.size === 0) return
    places = null
    bounds = undefined
    for (const listener of [...listeners]) listener(moved)
  }
  const subscribe = (listener: (moved: ReadonlySet<string>) => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  let frame: number | null = null
  const goOn = (): void => {
    frame = layout.isSettling ? requestAnimationFrame(onFrame) : null
  }
  const onFrame = (): void => {
    tell(layout.goOn(MOST_A_FRAME))
    goOn()
  }
  const stopBoard = store.onChange((changed) => {
    tell(layout.follow(store.get(), store.groups(), changed, MOST_A_FRAME))
    if (frame === null) goOn()
  })
  const stopFolding = unfolded.subscribe(() => tell(layout.unfold(unfolded.get())))
  const { measure, measureAgain, disposeSizes } = followSizes((parts) =>
    tell(layout.measured(parts)),
  )
  const stopLooks = looks.subscribe(() => {
    tell(layout.relook(looks.get()))
    measureAgain()
  })

  const shown: ShownLayout = {
    space: layout.space,
    boxOf: (id) => layout.boxOf(id),
    cellsOf: (pattern) => layout.cellsOf(pattern),
    bounds() {
      if (bounds === undefined) bounds = around([...layout.standing()].map(([, box]) => box))
      return bounds
    },
    subscribe,
  }
  return {
    layout: shown,
    places: {
      get(): Places {
        places ??= new Map(layout.standing())
        return places
      },
      subscribe,
    } satisfies Source<Places>,
    measure(id: string, element: Element, part?: MeasuredPart) {
      return measure(id, element, part ?? (store.get().patterns.has(id) ? 'sheet' : 'note'))
    },
    disposePlaces() {
      if (frame !== null) cancelAnimationFrame(frame)
      stopBoard()
      stopFolding()
      stopLooks()
      disposeSizes()
    },
  }
}

/** Follows the heights of elements; tells what one frame brought together. */
function followSizes(tell: (parts: readonly Measured[]) => void) {
  const known = new Map<Element, { readonly part: MeasuredPart; readonly id: string }>()
  const observer = new ResizeObserver((entries) => {
    tell(
      entries.flatMap(({ target, borderBoxSize: [size] }) => {
        const one = known.get(target)
        if (one === undefined || size === undefined) return []
        return [{ ...one, h: Math.ceil(size.blockSize) }]
      }),
    )
  })
  return {
    measure(id: string, element: Element, part: MeasuredPart) {
      known.set(element, { part, id })
      observer.observe(element)
      return () => {
        known.delete(element)
        observer.unobserve(element)
      }
    },
    /** What kept its height may be higher now than it was computed anew: then nothing is observed. */
    measureAgain() {
      for (const element of known.keys()) {
        observer.unobserve(element)
        observer.observe(element)
      }
    },
    disposeSizes: () => observer.disconnect(),
  }
}
