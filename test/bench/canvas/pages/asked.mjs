/** What the address of a page asks for. Without a board the page is empty, and makes one. */
export function asked() {
  const query = new URLSearchParams(location.search)
  return {
    board: query.get('board'),
    view: {
      x: Number(query.get('x') ?? 0),
      y: Number(query.get('y') ?? 0),
      zoom: Number(query.get('zoom') ?? 1),
    },
  }
}

/** The board as this program saved it before. */
export async function saved(board) {
  const answer = await fetch(board)
  return answer.json()
}

/** How often what others did comes in: with ten people at once of thirty, each is heard 10 × a second. */
const TICK_MS = 1000 / 30

/**
 * Moves notes in circles as if others did: each `rate` times a second, a third of them at a time.
 * `homes` are lists of [index, x, y], `put` takes such ones; gives how to stop, which puts all home.
 */
export function movers(homes, put, { rate = 10, radius = 60 } = {}) {
  const turns = Math.round(1000 / TICK_MS / rate)
  let tick = 0
  const timer = setInterval(() => {
    tick++
    const angle = (tick * TICK_MS * 2 * Math.PI) / 3_000
    const moved = homes
      .filter((_, index) => index % turns === tick % turns)
      .map(([index, x, y]) => [
        index,
        x + radius * Math.sin(angle + index),
        y + radius * Math.cos(angle + index) - radius,
      ])
    put(moved)
  }, TICK_MS)
  return () => {
    clearInterval(timer)
    put(homes)
  }
}
