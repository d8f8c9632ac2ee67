import { ID_LENGTH, idFromBytes } from '../shared/ids.ts'
import { type Api, createApi } from '../shared/wire/calls.ts'

/** What the browser gives, in one place: everything else is handed it or asks here. */
export const api: Api = createApi((url, init) => fetch(url, init))

/** A fresh id. `getRandomValues` also exists on plain http, where `crypto.subtle` doesn't. */
export function newId(): string {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(ID_LENGTH)))
}

/** ms since 1970, UTC. */
export function now(): number {
  return Date.now()
}

/** A number from 0 to below 1; for spreading things in time, never for secrets. */
export function random(): number {
  return Math.random()
}

/** Calls when the browser is on the net again, or the page is looked at again; returns how to stop. */
export function onWake(wake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake()
  }
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', seen)
  return () => {
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', seen)
  }
}

/** Calls when the page is left, perhaps for good: what is done then is done at once. */
export function onLeave(act: () => void): () => void {
  window.addEventListener('pagehide', act)
  return () => window.removeEventListener('pagehide', act)
}

/** The address of the sync endpoint on the server this page came from. */
export function syncUrl(): string {
  return `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/sync`
}

/** Puts another key behind the `#`, in place of the one there, and lets the page take it from there. */
export function changeHash(hash: string): void {
  history.replaceState(history.state, '', `#${hash}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** What this device remembers under a name; null when it remembers nothing or may not. */
export function remembered(name: string): unknown {
  try {
    const stored = localStorage.getItem(`throughline:${name}`)
    return stored === null ? null : JSON.parse(stored)
  } catch {
    return null
  }
}

/** Remembers a value on this device. A browser that forbids it works on and forgets. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`throughline:${name}`)
    else localStorage.setItem(`throughline:${name}`, JSON.stringify(value))
  } catch {
    // Storage may be full or switched off; nothing on the board depends on it.
  }
}

/** Calls when another page of this device remembers something under a name; returns how to stop. */
export function onRemembered(name: string, act: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === `throughline:${name}`) act()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** The names that begin so and under which this device remembers something. */
export function rememberedNames(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`throughline:${prefix}`))
      .map((key) => key.slice('throughline:'.length))
  } catch {
    return []
  }
}

/** Hands a file to the person. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}

/** Asks the person how to print the page as it stands. */
export function printPage(): void {
  window.print()
}

/** Today by the clock of the place: "2025-03-12". */
export function today(): string {
  const date = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Copies text; on plain http, where the clipboard's own way is closed, by the older command. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.style.position = 'fixed'
    document.body.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    return copied
  }
}

/** Resolves when the page has nothing else to do, at the latest after half a second. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle time to ask for.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 })
    else setTimeout(resolve, 300)
  })
}

/**
 * Begins to load the letters before the first of them is shown: what is measured on the paper would
 * be measured again when they come.
 */
export function loadLetters(): void {
  const { fontFamily } = getComputedStyle(document.documentElement)
  // Without them the page is shown in letters of the machine.
  document.fonts?.load(`1em ${fontFamily}`).catch(() => undefined)
}

/** Lets the round be opened without the server, where the browser allows it (https, localhost). */
export function installOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // It fetches the whole build: what this visit shows comes first.
  const install = async (): Promise<void> => {
    await whenIdle()
    await navigator.serviceWorker.register('/offline.js').catch(() => {
      // Private windows refuse: the page works on, and needs the server to open.
    })
  }
  if (document.readyState === 'complete') void install()
  else window.addEventListener('load', () => void install(), { once: true })
}

/** Whether the keyboard is one of Apple's, with ⌘ where others have Ctrl. */
export function isApple(): boolean {
  return /^(Mac|iP)/.test(navigator.platform)
}
