import type { Scene } from './scene.ts'

/** So many things get an element in one frame besides those that are missed at once. */
export const COMING = 20
/** So many lose theirs in one frame: that is quicker. */
const GOING = 80

/**
 * The way from a scene to the next one: what would be missed comes at once, the rest a few a frame,
 * so that no frame has to make hundreds of elements. The picture stays until all of them are there.
 *
 * @param isMissed whether a thing has to be there at once: it is in view, or in somebody's hands.
 * @returns the next scene itself when nothing is left to come or to go.
 */
export function stepTo(before: Scene, next: Scene, isMissed: (id: string) => boolean): Scene {
  if (next.mounted === before.mounted) return next
  const there = new Set(before.mounted)
  const wanted = new Set(next.mounted)
  const isDrawn = before.shows === 'picture'
  const come = new Set<string>()
  const later: string[] = []
  for (const id of next.mounted) {
    if (there.has(id)) continue
    if (!isDrawn && isMissed(id)) come.add(id)
    else later.push(id)
  }
  // What is in view comes before what is beyond it.
  if (isDrawn) later.sort((a, b) => Number(isMissed(b)) - Number(isMissed(a)))
  for (const id of later.slice(0, Math.max(0, COMING - come.size))) come.add(id)
  const gone = before.mounted.filter((id) => !wanted.has(id))
  const stay = new Set(gone.slice(GOING))
  const isThere = come.size + there.size - gone.length === next.mounted.length
  if (isThere && stay.size === 0) return next
  const mounted = merged(before.mounted, next.mounted, wanted, stay)
  return {
    ...next,
    mounted: mounted.filter((id) => there.has(id) || come.has(id)),
    shows: isThere ? next.shows : before.shows,
  }
}

/** What is wanted and what stays for a moment, in the order that both lists have: no element is moved. */
function merged(
  before: readonly string[],
  next: readonly string[],
  wanted: ReadonlySet<string>,
  stay: ReadonlySet<string>,
): readonly string[] {
  const all: string[] = []
  let at = 0
  for (const id of before) {
    if (stay.has(id)) all.push(id)
    if (!wanted.has(id)) continue
    const end = next.indexOf(id, at)
    if (end === -1) continue
    all.push(...next.slice(at, end + 1))
    at = end + 1
  }
  all.push(...next.slice(at))
  return all
}
