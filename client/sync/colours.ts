/** How many colours there are for people (styles/tokens.css, `--hand-1` and so on). */
const COLOURS = 6

/**
 * The colour of everybody in the room, from 1 on: the same on every device that sees the same
 * people, and different ones for as many as there are colours.
 */
export function coloursOf(clients: readonly number[]): ReadonlyMap<number, number> {
  const colours = new Map<number, number>()
  let free = new Set<number>()
  // In one order everywhere. Who is there keeps their own where nobody before them has it.
  for (const client of [...clients].sort((a, b) => a - b)) {
    if (free.size === 0) free = new Set(Array.from({ length: COLOURS }, (_, index) => index + 1))
    const own = (client % COLOURS) + 1
    const [first = own] = free
    const colour = free.has(own) ? own : first
    free.delete(colour)
    colours.set(client, colour)
  }
  return colours
}
