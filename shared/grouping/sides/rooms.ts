import { addTo, meanOf, type Row } from '../linear.ts'
import type { ReadNote } from '../observed.ts'

// What is taught differs from room to room and says nothing of a pattern, which is found across
// rooms: what the notes of one room share counts for less.

/** How much of what one room's notes share is taken away, at most. */
const OWN = 0.5
/** So many notes of a room take away half of that: of a few one can't tell what they share. */
const FEW = 4

/** Rows around the mean of all, and nearer to it by what their room has in common. */
export function withoutRooms(rows: readonly Row[], notes: readonly ReadNote[], share = 1): Row[] {
  const mean = meanOf(rows)
  const centred = rows.map((row) => row.map((value, at) => value - (mean[at] ?? 0)))
  const byRoom = Map.groupBy(notes.keys(), (at) => notes[at]?.note.room ?? '')
  byRoom.delete('')
  for (const members of byRoom.values()) {
    const own = meanOf(members.flatMap((at) => centred[at] ?? []))
    const taken = (share * OWN * members.length) / (members.length + FEW)
    for (const at of members) {
      const row = centred[at]
      if (row !== undefined) addTo(row, own, -taken)
    }
  }
  return centred
}

/** In how many notes each stem stands, and how much it counts: less when it keeps to one room. */
export function stemCounts(notes: readonly ReadNote[]): {
  readonly count: ReadonlyMap<string, number>
  readonly weight: (stem: string) => number
} {
  const count = new Map<string, number>()
  const rooms = new Map<string, Set<string>>()
  for (const { stems, note } of notes) {
    for (const stem of new Set(stems.map(({ stem }) => stem))) {
      count.set(stem, (count.get(stem) ?? 0) + 1)
      const known = rooms.get(stem) ?? new Set()
      rooms.set(stem, known.add(note.room || note.id))
    }
  }
  const weight = (stem: string): number => {
    const many = count.get(stem) ?? 0
    if (many < 2) return 1
    const spread = ((rooms.get(stem)?.size ?? 1) - 1) / (many - 1)
    return 1 - OWN * (1 - spread)
  }
  return { count, weight }
}
