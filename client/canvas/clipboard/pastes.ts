import type { Point } from '../../../shared/board/model.ts'
import { toPaper } from '../camera/camera.ts'
import type { CanvasModel } from '../model/canvas-model.ts'

/** Our own type on the clipboard: between boards notes keep their rooms, subjects and places. */
export const CLIP_TYPE = 'application/x-throughline-notes+json'
const FIELDS = 'input, textarea, select, [contenteditable]'

/** What a paste brings, and where on the paper it is to lie. */
export interface Brought {
  readonly clip: string
  readonly text: string
  readonly at: Point
}

/**
 * The pastes on a board. What lays them down is loaded after the board: a paste that comes before
 * is read at once, since its event can't be read later, and waits for it.
 */
export interface Pastes {
  /** Listens while the board is shown; answers how to end it. */
  readonly listen: (surface: HTMLElement, mayWrite: () => boolean) => () => void
  /** Hands on what waits and what comes; answers how to end it. */
  readonly handTo: (take: (brought: Brought) => void) => () => void
}

export function createPastes(model: CanvasModel): Pastes {
  let take: ((brought: Brought) => void) | null = null
  let waiting: readonly Brought[] = []
  return {
    listen(surface, mayWrite) {
      let pointer: Point | null = null
      const follow = ({ clientX, clientY }: PointerEvent): void => {
        const { left, top } = surface.getBoundingClientRect()
        pointer = [clientX - left, clientY - top]
      }
      const leave = (): void => {
        pointer = null
      }
      const onPaste = (event: ClipboardEvent): void => {
        const { clipboardData } = event
        if (!mayWrite() || !hasKeyboard(surface) || clipboardData === null) return
        event.preventDefault()
        const brought = {
          clip: clipboardData.getData(CLIP_TYPE),
          text: clipboardData.getData('text/plain'),
          at: pointer === null ? model.middle() : toPaper(model.camera.get(), pointer),
        }
        if (take === null) waiting = [...waiting, brought]
        else take(brought)
      }
      const listening = new AbortController()
      const { signal } = listening
      surface.addEventListener('pointermove', follow, { signal })
      surface.addEventListener('pointerleave', leave, { signal })
      document.addEventListener('paste', onPaste, { signal })
      return () => listening.abort()
    },
    handTo(taker) {
      take = taker
      const come = waiting
      waiting = []
      for (const brought of come) taker(brought)
      return () => {
        take = null
      }
    },
  }
}

/** Whether the board has the keyboard, and no field on it. */
export function hasKeyboard(surface: HTMLElement): boolean {
  const { activeElement } = document
  const region = surface.closest('[data-board]')
  if (activeElement === null || region === null || !region.contains(activeElement)) return false
  return activeElement.closest(FIELDS) === null
}
