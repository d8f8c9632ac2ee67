// Which place of the outline is meant, by pointer or by arrow keys. Places are rectangles on the
// screen by name; a free note lies inside the list of free notes, and the smaller place is meant.

export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Areas = ReadonlyMap<string, Area>

/** The places under a point: theories lie over everything, then the smallest first. */
export function under(areas: Areas, x: number, y: number): readonly string[] {
  return [...areas]
    .filter(
      ([, area]) =>
        x >= area.left &&
        x <= area.left + area.width &&
        y >= area.top &&
        y <= area.top + area.height,
    )
    .sort(
      ([one, a], [other, b]) =>
        Number(isTheory(other)) - Number(isTheory(one)) || a.width * a.height - b.width * b.height,
    )
    .map(([name]) => name)
}

/** Theories come up while something is carried by hand; a key finds them in the menus. */
function isTheory(name: string): boolean {
  return name.startsWith('theory:')
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export function isArrow(code: string): code is Arrow {
  return code.startsWith('Arrow')
}

/**
 * The place an arrow leads to: up and down from pattern to pattern and to the list of free notes,
 * left and right from one free note to the next. Null when there is none that way.
 */
export function nextPlace(areas: Areas, now: string | null, arrow: Arrow): string | null {
  const sideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight'
  const ahead = arrow === 'ArrowDown' || arrow === 'ArrowRight'
  const isNote = (name: string): boolean => name.startsWith('note:')
  const way = [...areas]
    .filter(([name]) => isNote(name) === sideways && !isTheory(name))
    .sort(([, a], [, b]) => a.top - b.top)
    .map(([name]) => name)
  // Coming from a free note, up and down go on from the list that holds it.
  const from = now !== null && isNote(now) && !sideways ? 'free' : now
  const index = from === null ? -1 : way.indexOf(from)
  if (index === -1) return (ahead ? way[0] : way.at(-1)) ?? null
  return way[index + (ahead ? 1 : -1)] ?? null
}
