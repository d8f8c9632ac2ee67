// Who goes into which group so that every subject and every experience is spread as evenly as can
// be, and the groups are of one size or of two that differ by one: all three at once, exactly.
//
// Each person is a line between their subject and their experience, and its colour is their group.
// Such a two-sided drawing always has a colouring with k colours in which at every point the colours
// are as evenly many as can be, and on the whole too (D. de Werra, 1971). It is found here as his
// proof goes: a point with more than k lines is cut into points with at most k; what is left is
// coloured so that no two lines at a point are alike (König); then colours are changed along chains
// of two colours until they are evenly many.

/** A person as a line between two points, each named by a word. */
export interface Line {
  readonly left: string
  readonly right: string
}

const NONE = -1

/**
 * The group (0 to `groups` - 1) of each line. At every point each group has as many lines as any
 * other or one more; so has each group on the whole. Throws without a group.
 */
export function spread(lines: readonly Line[], groups: number): readonly number[] {
  if (groups < 1) throw new Error('There is no group to go into.')
  const cut = new Cutting(groups)
  const ends = lines.map(
    ({ left, right }) => [cut.point('l', left), cut.point('r', right)] as const,
  )
  const colouring = new Colouring(ends, cut.count, groups)
  for (let line = 0; line < lines.length; line++) colouring.colour(line)
  colouring.even()
  return colouring.colours
}

/** Cuts points with many lines into points with at most so many. */
class Cutting {
  count = 0
  readonly #most: number
  readonly #points = new Map<string, { point: number; lines: number }>()

  constructor(most: number) {
    this.#most = most
  }

  point(side: 'l' | 'r', name: string): number {
    const key = side + name
    const held = this.#points.get(key)
    if (held !== undefined && held.lines < this.#most) {
      held.lines++
      return held.point
    }
    const point = this.count++
    this.#points.set(key, { point, lines: 1 })
    return point
  }
}

class Colouring {
  readonly colours: number[]
  readonly #ends: readonly (readonly [number, number])[]
  /** The line of each colour at each point. */
  readonly #at: number[][]
  readonly #count: number

  constructor(ends: readonly (readonly [number, number])[], points: number, count: number) {
    this.#ends = ends
    this.#count = count
    this.colours = ends.map(() => NONE)
    this.#at = Array.from({ length: points }, () => new Array<number>(count).fill(NONE))
  }

  /** Gives a line a colour that neither of its points has, making room where there is none. */
  colour(line: number): void {
    const [left, right] = this.#endsOf(line)
    const free = this.#freeAt(left)
    const other = this.#freeAt(right)
    if (free !== other) this.#swapChain(right, free, other)
    this.#give(line, free)
  }

  /** Changes colours along chains until no colour has two lines more than another. */
  even(): void {
    for (;;) {
      const sizes = new Array<number>(this.#count).fill(0)
      for (const colour of this.colours) sizes[colour] = (sizes[colour] ?? 0) + 1
      const many = sizes.indexOf(Math.max(...sizes))
      const few = sizes.indexOf(Math.min(...sizes))
      if ((sizes[many] ?? 0) - (sizes[few] ?? 0) < 2) return
      this.#swapChain(this.#beginning(many, few), many, few)
    }
  }

  /**
   * The end of a chain of two colours that begins and ends with the first: there is one wherever
   * the first colour has more lines, since closed chains and others have as many of both.
   */
  #beginning(many: number, few: number): number {
    for (const [point, lines] of this.#at.entries()) {
      if (lines[many] === NONE || lines[few] !== NONE) continue
      const end = this.#chainFrom(point, many, few)
      if (end.length % 2 === 1) return point
    }
    throw new Error('A colour has more lines, but no chain of its own.')
  }

  /** Changes two colours along the chain that begins at a point with the first. */
  #swapChain(point: number, first: number, second: number): void {
    const chain = this.#chainFrom(point, first, second)
    const before = chain.map((line) => this.colours[line])
    for (const line of chain) this.#take(line)
    for (const [index, line] of chain.entries()) {
      this.#give(line, before[index] === first ? second : first)
    }
  }

  /** The lines from a point on, of the two colours in turn. */
  #chainFrom(point: number, first: number, second: number): readonly number[] {
    const chain: number[] = []
    let here = point
    let colour = first
    for (;;) {
      const line = this.#at[here]?.[colour] ?? NONE
      if (line === NONE) return chain
      chain.push(line)
      const [left, right] = this.#endsOf(line)
      here = left === here ? right : left
      colour = colour === first ? second : first
    }
  }

  #freeAt(point: number): number {
    return this.#at[point]?.indexOf(NONE) ?? NONE
  }

  #give(line: number, colour: number): void {
    this.colours[line] = colour
    this.#mark(line, colour, line)
  }

  #take(line: number): void {
    this.#mark(line, this.colours[line] ?? NONE, NONE)
  }

  #mark(line: number, colour: number, held: number): void {
    for (const point of this.#endsOf(line)) {
      const lines = this.#at[point]
      if (lines !== undefined) lines[colour] = held
    }
  }

  #endsOf(line: number): readonly [number, number] {
    return this.#ends[line] ?? [NONE, NONE]
  }
}
