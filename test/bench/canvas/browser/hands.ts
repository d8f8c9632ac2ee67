import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'

/** A point of the window (px). */
export type Spot = readonly [x: number, y: number]

const TICK_MS = 1_000 / 60
const ALT = 1
const CTRL = 2

/**
 * A hand that moves sixty times a second whether or not the page keeps up, as a real one does: the
 * browser itself puts together what comes too fast. Each method resolves when the page has handled
 * everything.
 */
export class Hands {
  readonly #cdp: CDPSession

  constructor(cdp: CDPSession) {
    this.#cdp = cdp
  }

  /** Presses the button and moves along a path, then lets go. */
  async drag(path: readonly Spot[]): Promise<void> {
    const [from, to] = [path[0], path.at(-1)]
    if (from === undefined || to === undefined) throw new Error('There is no way to go.')
    await this.#mouse('mouseMoved', from, 0)
    await this.#mouse('mousePressed', from, 1)
    await this.#steadily(path, (spot) => this.#mouse('mouseMoved', spot, 1))
    await this.#mouse('mouseReleased', to, 0)
  }

  /** Turns the wheel by so much each step. */
  async wheel(at: Spot, turns: readonly Spot[], { zooms }: { zooms: boolean }): Promise<void> {
    const before = await this.#evaluate('window.probe.letGo()')
    await this.#steadily(turns, (turn) => this.#turn(at, turn, zooms ? CTRL : 0))
    // Turns are answered when they are taken in, and may wait in the page: this one is heard last.
    await this.#turn(at, [0, 1], ALT)
    await this.#evaluate(`window.probe.letGoAfter(${before})`)
  }

  async click(at: Spot, times: number): Promise<void> {
    await this.#mouse('mouseMoved', at, 0)
    for (let clickCount = 1; clickCount <= times; clickCount++) {
      await this.#mouse('mousePressed', at, 1, clickCount)
      await this.#mouse('mouseReleased', at, 0, clickCount)
    }
  }

  /** Types letter by letter, one each `everyMs`. */
  async type(text: string, everyMs: number): Promise<void> {
    await this.#steadily(
      [...text],
      async (letter) => {
        const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`
        const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0)
        const key = { key: letter, code, windowsVirtualKeyCode }
        await Promise.all([
          this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: letter }),
          this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
        ])
      },
      everyMs,
    )
  }

  #turn([x, y]: Spot, [deltaX, deltaY]: Spot, modifiers: number): Promise<unknown> {
    const type = 'mouseWheel'
    return this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, deltaX, deltaY, modifiers })
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#cdp.send('Runtime.evaluate', { expression, awaitPromise: true })
    return result.value
  }

  #mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    [x, y]: Spot,
    buttons: 0 | 1,
    clickCount = type === 'mouseMoved' ? 0 : 1,
  ): Promise<unknown> {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left'
    return this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount })
  }

  async #steadily<T>(
    steps: readonly T[],
    act: (step: T) => Promise<unknown>,
    everyMs = TICK_MS,
  ): Promise<void> {
    const begin = performance.now()
    const acts: Promise<unknown>[] = []
    for (const [index, step] of steps.entries()) {
      const wait = begin + index * everyMs - performance.now()
      if (wait > 0) await pause(wait)
      acts.push(act(step))
    }
    await Promise.all(acts)
  }
}

/** How many steps a hand makes in a time. */
export function stepsIn(seconds: number): number {
  return Math.round((seconds * 1_000) / TICK_MS)
}

/** Once around in a circle that begins and ends at a spot. */
export function circle([x, y]: Spot, radius: number, steps: number): readonly Spot[] {
  return Array.from({ length: steps }, (_, step) => {
    const angle = (2 * Math.PI * step) / (steps - 1)
    return [x + radius * Math.sin(angle), y + radius * (1 - Math.cos(angle))] as const
  })
}
