import type { Note } from '../../../shared/board/model.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { type Looks, noteHeight } from './dimensions.ts'

type Known = Pick<Note, 'text' | 'room' | 'about'> & { readonly h: number }

/** How high free notes are. Most changes move notes, and their words stay: those are not asked again. */
export class FreeHeights {
  readonly #known = new Map<string, Known>()

  of({ id, text, room, about }: Note, looks: Looks): number {
    const known = this.#known.get(id)
    if (known?.text === text && known.room === room && known.about === about) return known.h
    const h = noteHeight({ text, room, about }, NOTE_WIDTH, 0, looks)
    this.#known.set(id, { text, room, about, h })
    return h
  }

  forget(id: string): void {
    this.#known.delete(id)
  }

  /** Letters or words are others now. */
  forgetAll(): void {
    this.#known.clear()
  }
}
