/** These things in an order that a seed decides: the same seed, the same order. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  const order = [...things]
  for (let end = order.length - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1))
    const held = order[end] as T
    order[end] = order[other] as T
    order[other] = held
  }
  return order
}

/** Numbers from 0 to below 1, by the generator "mulberry32". */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
