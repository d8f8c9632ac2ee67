/** So many changes lie over a map before all of it is copied: each question looks through them first. */
const MOST = 64

const GONE = Symbol('gone')

/**
 * A map with a few changes laid over it, as cheap as they are few: both stay as they are. Whoever
 * holds the map before holds it unchanged.
 */
export class Overlay<V extends object> implements ReadonlyMap<string, V> {
  readonly #base: ReadonlyMap<string, V>
  readonly #changes: ReadonlyMap<string, V | typeof GONE>
  readonly size: number

  private constructor(
    base: ReadonlyMap<string, V>,
    changes: ReadonlyMap<string, V | typeof GONE>,
    size: number,
  ) {
    this.#base = base
    this.#changes = changes
    this.size = size
  }

  /** A map as it was, with other entries for these keys; what is undefined is taken out. */
  static over<V extends object>(
    map: ReadonlyMap<string, V>,
    changes: ReadonlyMap<string, V | undefined>,
  ): ReadonlyMap<string, V> {
    const [base, before] = map instanceof Overlay ? [map.#base, map.#changes] : [map, null]
    const all = new Map<string, V | typeof GONE>(before)
    let { size } = map
    for (const [key, entry] of changes) {
      // What comes back comes last.
      if (entry !== undefined && all.get(key) === GONE) return changed(map, changes)
      size += Number(entry !== undefined) - Number(map.has(key))
      all.set(key, entry ?? GONE)
    }
    return all.size > MOST ? changed(map, changes) : new Overlay<V>(base, all, size)
  }

  get(key: string): V | undefined {
    const change = this.#changes.get(key)
    if (change === undefined) return this.#base.get(key)
    return change === GONE ? undefined : change
  }

  has(key: string): boolean {
    const change = this.#changes.get(key)
    return change === undefined ? this.#base.has(key) : change !== GONE
  }

  *entries(): MapIterator<[string, V]> {
    for (const entry of this.#base) {
      const change = this.#changes.get(entry[0])
      if (change === undefined) yield entry
      else if (change !== GONE) yield [entry[0], change]
    }
    for (const [key, change] of this.#changes) {
      if (change !== GONE && !this.#base.has(key)) yield [key, change]
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, entry] of this.entries()) yield entry
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }

  forEach(visit: (entry: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, entry] of this.entries()) visit(entry, key, this)
  }
}

function changed<V>(
  map: ReadonlyMap<string, V>,
  changes: ReadonlyMap<string, V | undefined>,
): ReadonlyMap<string, V> {
  const copy = new Map(map)
  for (const [key, entry] of changes) {
    if (entry === undefined) copy.delete(key)
    else copy.set(key, entry)
  }
  return copy
}
