import { useSyncExternalStore } from 'react'

/** A value that can be followed. */
export interface Source<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A value that can be followed and set. */
export interface Value<T> extends Source<T> {
  set(next: T): void
}

export function value<T>(first: T): Value<T> {
  let held = first
  const listeners = new Set<() => void>()
  return {
    get: () => held,
    set(next) {
      if (Object.is(next, held)) return
      held = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Follows a value in a component. */
export function useValue<T>(source: Source<T>): T {
  return useSyncExternalStore(source.subscribe, source.get)
}

/** Follows a part of a value; draws again only when that part is another. */
export function usePart<T, Part>(source: Source<T>, select: (all: T) => Part): Part {
  return useSyncExternalStore(source.subscribe, () => select(source.get()))
}
