/** What was measured: a free note, a note on a sheet, a sheet down to its first note, or all of it. */
export type MeasuredPart = 'note' | 'cell' | 'head' | 'sheet'

/** A height that the page showed, in board units. */
export interface Measured {
  readonly part: MeasuredPart
  readonly id: string
  readonly h: number
}

interface Correction {
  /** The height that was computed when the page showed another. */
  readonly computed: number
  readonly h: number
}

/** What the page showed higher than computed; it counts until the computed height changes. */
export class Corrections {
  readonly #known: Readonly<Record<MeasuredPart, Map<string, Correction>>> = {
    note: new Map(),
    cell: new Map(),
    head: new Map(),
    sheet: new Map(),
  }

  add({ part, id, h }: Measured, computed: number): void {
    this.#known[part].set(id, { computed, h })
  }

  forget(part: MeasuredPart, id: string): void {
    this.#known[part].delete(id)
  }

  /** The height of a part, in board units: the one that was shown, else the computed one. */
  of(part: MeasuredPart, id: string, computed: number): number {
    const known = this.#known[part].get(id)
    return known?.computed === computed ? Math.max(computed, known.h) : computed
  }
}
