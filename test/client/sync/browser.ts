import { vi } from 'vitest'

/**
 * What a page finds around it, for sessions that run in this process: an address, a memory, events.
 * It has no database, as in a private window.
 *
 * @param url where the page came from.
 * @returns how many listeners stand on the window and the page.
 */
export function asPageOf(url: string): { readonly listeners: () => number } {
  const { host, protocol } = new URL(url)
  const memory = Object.defineProperties({} as Record<string, string>, {
    getItem: { value: (name: string) => memory[name] ?? null },
    setItem: { value: (name: string, entry: string) => Object.assign(memory, { [name]: entry }) },
    removeItem: { value: (name: string) => delete memory[name] },
  })
  let listeners = 0
  const target = (): EventTarget => {
    const events = new EventTarget()
    const add = events.addEventListener.bind(events)
    const remove = events.removeEventListener.bind(events)
    return Object.assign(events, {
      addEventListener(...given: Parameters<typeof add>) {
        listeners++
        add(...given)
      },
      removeEventListener(...given: Parameters<typeof remove>) {
        listeners--
        remove(...given)
      },
    })
  }
  vi.stubGlobal('localStorage', memory)
  vi.stubGlobal('location', { host, protocol })
  vi.stubGlobal('window', target())
  vi.stubGlobal('document', Object.assign(target(), { visibilityState: 'visible' }))
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0))
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame))
  return { listeners: () => listeners }
}
