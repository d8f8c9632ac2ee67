import type { Page } from '@playwright/test'

// What a person has before their eyes at one moment, in pixels of the screen.

export interface Seen {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

interface SeenNote extends Seen {
  /** The statement of the sheet it lies on, or null when it stands free. */
  readonly on: string | null
  readonly selected: boolean
}

export interface Sight {
  /** The part of the paper that no tool covers. */
  readonly paper: Seen
  /** Those of which the middle can be reached. */
  readonly notes: readonly SeenNote[]
  readonly sheets: readonly Seen[]
  /** How many notes are selected, seen or not. */
  readonly selected: number
  /** What has the attention: the board, a text that is written in, a dialog or a menu over it. */
  readonly at: 'board' | 'text' | 'over'
}

export function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const region = document.querySelector('section[aria-label="Board"]')
    if (region === null)
      throw new Error(`No board at ${location.href}: ${document.body.textContent}`)
    const all = region.getBoundingClientRect()
    const paper = { x: all.x + 84, y: all.y + 68, w: all.width - 108, h: all.height - 200 }
    const isReached = (x: number, y: number): boolean =>
      x > paper.x && x < paper.x + paper.w && y > paper.y && y < paper.y + paper.h
    const seen = (element: Element) => {
      const { x, y, width: w, height: h } = element.getBoundingClientRect()
      return { words: element.getAttribute('aria-label') ?? '', x, y, w, h }
    }
    const notes = [...region.querySelectorAll('article')].map((element) => ({
      ...seen(element),
      on: element.closest('[role="group"]')?.getAttribute('aria-label') ?? null,
      selected: element.hasAttribute('data-selected'),
    }))
    const sheets = [...region.querySelectorAll('[role="group"]')].map(seen)
    const bar = [...region.querySelectorAll('[role="toolbar"]')]
      .map((one) => /^(\d+) .*selected/.exec(one.getAttribute('aria-label') ?? '')?.[1])
      .find((count) => count !== undefined)
    const over = document.querySelector('[role="dialog"], [role="menu"]') !== null
    const focus = document.activeElement
    const writing =
      focus instanceof HTMLTextAreaElement ||
      (focus instanceof HTMLInputElement && focus.type === 'text') ||
      (focus instanceof HTMLElement && focus.isContentEditable)
    return {
      paper: { words: '', ...paper },
      notes: notes.filter(({ x, y, w, h }) => isReached(x + w / 2, y + h / 2)),
      sheets: sheets.filter(({ x, y, h }) => isReached(x + 20, y + h - 5)),
      selected: Number(bar ?? 0),
      at: over ? ('over' as const) : writing ? ('text' as const) : ('board' as const),
    }
  })
}
