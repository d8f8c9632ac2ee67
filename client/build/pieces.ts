import { closure } from './first-visit.ts'

// How the modules are laid together in files. What two pages share would get a file of its own for
// each way of sharing: dozens of small ones, and a server far away is asked six at a time. So what
// a first visit needs comes in few, and what else is shared lies with it.

/** The modules a module imports at once, not later; null for one that is not of the build. */
export type ImportsOf = (id: string) => readonly string[] | null

/** A file that several pages share, and the pages without whose modules it is made. */
export type Piece = 'base' | 'sync' | 'board' | 'icons'

const PAGES_APART = ['start', 'new-round', 'shelf', 'record', 'nowhere'] as const

/**
 * Says in which file a module lies; null leaves it to the bundler. `root` is the folder of the
 * client's sources.
 */
export function piecesOf(root: string, importsOf: ImportsOf): (id: string) => Piece | null {
  const page = (name: string): string => `${root}pages/${name}.tsx`
  const main = closure([`${root}main.tsx`], importsOf)
  const round = closure([page('round')], importsOf)
  const wall = closure([page('projector')], importsOf)
  const apart = closure(PAGES_APART.map(page), importsOf)
  return (id) => {
    if (main.has(id) || (round.has(id) && apart.has(id))) return 'base'
    // Dozens of icons, each in several later parts.
    if (!round.has(id)) return id.includes('/lucide-react/') ? 'icons' : null
    return wall.has(id) ? 'sync' : 'board'
  }
}
