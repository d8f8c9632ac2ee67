import type { CDPSession, Page } from '@playwright/test'
import type { Point } from '../../../shared/board/model.ts'

/** Raw hands: events go straight into the browser, in order, and only the last is waited for. */
export interface Body {
  press(at: Point, how?: Press): Promise<void>
  /** Over these points, one after the other. */
  go(points: readonly Point[], how?: Press): Promise<void>
  release(at: Point, how?: Press): Promise<void>
  wheel(at: Point, by: Point, how?: Press): Promise<void>
  touch(type: 'Start' | 'Move' | 'End' | 'Cancel', ...at: readonly Point[]): Promise<void>
  key(name: string): Promise<void>
  hold(name: string, is: 'down' | 'up'): Promise<void>
  type(words: string): Promise<void>
}

export interface Press {
  readonly button?: 'left' | 'middle'
  readonly clicks?: number
  readonly shift?: boolean
  readonly alt?: boolean
  readonly ctrl?: boolean
}

export async function bodyOf(page: Page): Promise<Body> {
  const glass: CDPSession = await page.context().newCDPSession(page)
  const modifiers = ({ alt = false, ctrl = false, shift = false }: Press): number =>
    Number(alt) + 2 * Number(ctrl) + 8 * Number(shift)
  const mouse = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    [x, y]: Point,
    how: Press,
  ) =>
    glass.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: how.button ?? 'left',
      buttons: type === 'mouseReleased' ? 0 : how.button === 'middle' ? 4 : 1,
      clickCount: type === 'mouseMoved' ? 0 : (how.clicks ?? 1),
      modifiers: modifiers(how),
    })
  return {
    async press(at, how = {}) {
      void glass.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at[0], y: at[1] })
      await mouse('mousePressed', at, how)
    },
    async go(points, how = {}) {
      await Promise.all(points.map((point) => mouse('mouseMoved', point, how)))
    },
    async release(at, how = {}) {
      await mouse('mouseReleased', at, how)
    },
    async wheel([x, y], [deltaX, deltaY], how = {}) {
      const type = 'mouseWheel'
      const event = { type, x, y, deltaX, deltaY, modifiers: modifiers(how) } as const
      await glass.send('Input.dispatchMouseEvent', event)
    },
    async touch(type, ...at) {
      const touchPoints = at.map(([x, y], id) => ({ x, y, id }))
      await glass.send('Input.dispatchTouchEvent', { type: `touch${type}`, touchPoints })
    },
    key: (name) => page.keyboard.press(name),
    hold: (name, is) => (is === 'down' ? page.keyboard.down(name) : page.keyboard.up(name)),
    type: (words) => page.keyboard.insertText(words),
  }
}
