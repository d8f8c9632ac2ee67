import type { Board, Note } from '../../shared/board/model.ts'
import type { Changed } from '../../shared/board/view.ts'

/** The labels that notes carry: of what kind. */
export type LabelKind = 'room' | 'team'

/** The labels of all notes, counted as notes change, so that nobody has to look through them all. */
export class Labels {
  readonly #counts = { room: new Map<string, number>(), team: new Map<string, number>() }
  #lists: { room: readonly string[] | null; team: readonly string[] | null } = {
    room: null,
    team: null,
  }

  constructor({ notes }: Pick<Board, 'notes'>) {
    for (const note of notes.values()) this.#count(note, 1)
  }

  update(before: Pick<Board, 'notes'>, after: Pick<Board, 'notes'>, changed: Changed): void {
    for (const id of changed.notes ?? []) {
      const gone = before.notes.get(id)
      const come = after.notes.get(id)
      if (gone?.room === come?.room && gone?.team === come?.team) continue
      if (come !== undefined) this.#count(come, 1)
      if (gone !== undefined) this.#count(gone, -1)
    }
  }

  /** The labels in use; the same list as long as they are the same. */
  of(kind: LabelKind): readonly string[] {
    const list = this.#lists[kind] ?? [...this.#counts[kind].keys()]
    this.#lists[kind] = list
    return list
  }

  #count(note: Pick<Note, LabelKind>, by: 1 | -1): void {
    for (const kind of ['room', 'team'] as const) {
      const counts = this.#counts[kind]
      const label = note[kind]
      const before = counts.get(label) ?? 0
      if (before + by === 0) counts.delete(label)
      else counts.set(label, before + by)
      if (before === 0 || before + by === 0) this.#lists[kind] = null
    }
  }
}
