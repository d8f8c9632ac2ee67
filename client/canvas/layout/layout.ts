import type { Groups } from '../../../shared/board/groups.ts'
import type { Board, Note, Pattern } from '../../../shared/board/model.ts'
import type { Changed } from '../../../shared/board/view.ts'
import { CELL_WIDTH, NOTE_WIDTH } from '../../../shared/paper.ts'
import { Corrections, type Measured, type MeasuredPart } from './corrections.ts'
import {
  type Cell,
  emptyHeight,
  FOLDED_NOTES,
  type Looks,
  noteHeight,
  type SheetLook,
  sheetHead,
  sheetLook,
} from './dimensions.ts'
import { FreeHeights } from './free-heights.ts'
import { type Box, onPaper, sameBox } from './geometry.ts'
import { Settling } from './settling.ts'
import { Space } from './space.ts'

interface Sheet {
  readonly notes: readonly Note[]
  /** How high it would be if nothing had been measured. */
  readonly computed: number
  readonly folded: SheetLook
  /** As it is shown: the folded look, or the one with all its notes. */
  readonly shown: SheetLook
}

const NO_CELLS: readonly Cell[] = []

/**
 * Where everything stands so that nothing covers anything: sheets keep their places before notes,
 * older things before younger ones, and what has no room moves to the nearest place that has.
 * Only what is shown moves; the document keeps the places that people chose. Sizes are computed,
 * not asked of the page. A change costs what it changes.
 */
export class Layout {
  /** Free notes and sheets as they are shown: an unfolded sheet lies over what stands beneath it. */
  readonly space = new Space()
  readonly #settling = new Settling()
  readonly #sheets = new Map<string, Sheet>()
  /** Sheets by the look and box their cells were put together from. */
  readonly #cells = new Map<string, { look: SheetLook; box: Box; cells: readonly Cell[] }>()
  readonly #corrections = new Corrections()
  readonly #heights = new FreeHeights()
  #looks: Looks
  #empty: number
  #unfolded: ReadonlySet<string> = new Set()
  #board: Board
  #groups: Groups
  /** Sheets that look different although they may stand where they stood. */
  readonly #redrawn = new Set<string>()

  constructor(board: Board, groups: Groups, looks: Looks) {
    this.#looks = looks
    this.#empty = emptyHeight(looks)
    this.#board = board
    this.#groups = groups
    this.#layAll()
    this.#settle()
  }

  /** The box of a free note or a sheet as it is shown. */
  boxOf(id: string): Box | undefined {
    return this.space.box(id)
  }

  /** Where a free note or a sheet stands: a sheet that is unfolded stands folded all the same. */
  standsAt(id: string): Box | undefined {
    return this.#settling.boxOf(id)
  }

  /** The notes a sheet shows now, in absolute boxes. */
  cellsOf(pattern: string): readonly Cell[] {
    const look = this.#sheets.get(pattern)?.shown
    const box = this.space.box(pattern)
    if (look === undefined || box === undefined) return NO_CELLS
    const known = this.#cells.get(pattern)
    if (known?.look === look && known.box === box) return known.cells
    const cells = look.cells.map(({ note, box: { x, y, w, h } }) => ({
      note,
      box: { x: box.x + x, y: box.y + y, w, h },
    }))
    this.#cells.set(pattern, { look, box, cells })
    return cells
  }

  /** Everything that stands, with its box as it stands. */
  *standing(): Generator<readonly [string, Box]> {
    for (const id of this.#settling.ids()) {
      const box = this.#settling.boxOf(id)
      if (box !== undefined) yield [id, box]
    }
  }

  /**
   * Takes in what changed on the board; answers with what came, went or is shown otherwise. Of what
   * is pushed aside by it no more than `most` things are settled, the others by `goOn`.
   */
  follow(board: Board, groups: Groups, changed: Changed, most = Infinity): ReadonlySet<string> {
    this.#board = board
    const known = this.#groups
    this.#groups = groups
    const notes = new Set(changed.notes)
    const sheets = new Set<string>()
    for (const id of changed.patterns ?? []) {
      const was = this.#sheets.get(id)
      if (board.patterns.has(id)) sheets.add(id)
      else this.#removeSheet(id)
      if ((was === undefined) === board.patterns.has(id)) {
        for (const note of was?.notes ?? groups.byPattern.get(id) ?? []) {
          notes.add(note.id)
          // It says on every sheet in how many it lies.
          for (const other in note.in) if (board.patterns.has(other)) sheets.add(other)
        }
      }
    }
    if (groups.byPattern !== known.byPattern) {
      for (const [id, list] of groups.byPattern) {
        if (this.#sheets.get(id)?.notes !== list) sheets.add(id)
      }
    }
    for (const id of changed.notes ?? []) {
      for (const other in board.notes.get(id)?.in) if (board.patterns.has(other)) sheets.add(other)
    }
    for (const id of sheets) this.#laySheet(id)
    for (const id of notes) this.#layNote(id)
    return this.#settle(most)
  }

  /** Whether something that was pushed aside is still to find its place. */
  get isSettling(): boolean {
    return this.#settling.isWaiting
  }

  /** Settles so many more of what was pushed aside. */
  goOn(most: number): ReadonlySet<string> {
    return this.#settle(most)
  }

  /** Takes in which sheets show all their notes here. */
  unfold(ids: ReadonlySet<string>): ReadonlySet<string> {
    const turned = [...ids, ...this.#unfolded].filter(
      (id) => ids.has(id) !== this.#unfolded.has(id),
    )
    this.#unfolded = ids
    for (const id of turned) this.#laySheet(id)
    return this.#settle()
  }

  /** Lays everything anew, in other letters or another language. */
  relook(looks: Looks): ReadonlySet<string> {
    this.#looks = looks
    this.#empty = emptyHeight(looks)
    this.#heights.forgetAll()
    this.#layAll()
    return this.#settle()
  }

  /**
   * Takes in heights that the page showed. Only what is higher than the room it was given counts,
   * until its computed height changes.
   */
  measured(parts: Iterable<Measured>): ReadonlySet<string> {
    for (const measured of parts) {
      const { part, id, h } = measured
      const computed = this.#computed(part, id)
      const given = this.#given(part, id)
      if (computed === undefined || given === undefined || h <= given) continue
      this.#corrections.add(measured, computed)
      if (part === 'note') this.#layNote(id)
      else if (part !== 'cell') this.#laySheet(id)
      else for (const sheet in this.#board.notes.get(id)?.in) this.#laySheet(sheet)
    }
    return this.#settle()
  }

  #layAll(): void {
    for (const id of this.#sheets.keys()) if (!this.#board.patterns.has(id)) this.#removeSheet(id)
    for (const id of this.#board.patterns.keys()) this.#laySheet(id)
    for (const { id } of this.#groups.free) this.#layNote(id)
  }

  #layNote(id: string): void {
    const note = this.#board.notes.get(id)
    if (note === undefined || note.parked || this.#sheetsOf(note) > 0) {
      this.#settling.delete(id)
      this.#corrections.forget('note', id)
      this.#heights.forget(id)
      return
    }
    const h = this.#corrections.of('note', id, this.#heights.of(note, this.#looks))
    const age = { sheet: false, made: note.made }
    this.#settling.set(id, age, onPaper(note.at, { w: NOTE_WIDTH, h }))
  }

  #laySheet(id: string): void {
    const pattern = this.#board.patterns.get(id)
    if (pattern === undefined) return
    const notes = this.#groups.byPattern.get(id) ?? []
    const head = this.#corrections.of('head', id, this.#head(pattern, notes))
    const look = (shown: number): SheetLook =>
      sheetLook({ head, notes, shown, empty: this.#empty }, (note) => this.#cellHeight(note))
    const known = this.#sheets.get(id)
    const computed = look(Math.min(FOLDED_NOTES, notes.length))
    const corrected = { ...computed, h: this.#corrections.of('sheet', id, computed.h) }
    const folded = keepingSame(known?.folded, corrected)
    const isOpen = this.#unfolded.has(id) && notes.length > FOLDED_NOTES
    const shown = isOpen ? keepingSame(known?.shown, look(notes.length)) : folded
    this.#sheets.set(id, { notes, computed: computed.h, folded, shown })
    if (shown !== known?.shown) this.#redrawn.add(id)
    this.#settling.set(id, { sheet: true, made: pattern.made }, onPaper(pattern.at, folded))
  }

  #removeSheet(id: string): void {
    this.#sheets.delete(id)
    this.#cells.delete(id)
    this.#corrections.forget('head', id)
    this.#corrections.forget('sheet', id)
    this.#settling.delete(id)
  }

  #settle(most = Infinity): ReadonlySet<string> {
    const moved = new Set([...this.#settling.settle(most), ...this.#redrawn])
    this.#redrawn.clear()
    for (const id of moved) {
      const box = this.#settling.boxOf(id)
      const shown = this.#sheets.get(id)?.shown
      if (box === undefined) this.space.delete(id)
      else this.space.set(id, shown === undefined ? box : { ...box, w: shown.w, h: shown.h })
    }
    return moved
  }

  #cellHeight(note: Note): number {
    const computed = noteHeight(note, CELL_WIDTH, this.#sheetsOf(note), this.#looks)
    return this.#corrections.of('cell', note.id, computed)
  }

  /** In how many live patterns a note is. */
  #sheetsOf(note: Note): number {
    let count = 0
    for (const id in note.in) if (this.#board.patterns.has(id)) count++
    return count
  }

  #head(pattern: Pattern, notes: readonly Note[]): number {
    const facts = this.#looks.words.facts(pattern, notes)
    return sheetHead(pattern, notes.length, this.#looks, facts)
  }

  #computed(part: MeasuredPart, id: string): number | undefined {
    const { notes, patterns } = this.#board
    if (part === 'sheet') return this.#sheets.get(id)?.computed
    if (part === 'head') {
      const pattern = patterns.get(id)
      const held = this.#groups.byPattern.get(id) ?? []
      return pattern === undefined ? undefined : this.#head(pattern, held)
    }
    const note = notes.get(id)
    if (note === undefined) return undefined
    return part === 'note'
      ? this.#heights.of(note, this.#looks)
      : noteHeight(note, CELL_WIDTH, this.#sheetsOf(note), this.#looks)
  }

  /** The room that a part has now. */
  #given(part: MeasuredPart, id: string): number | undefined {
    if (part === 'note') return this.#settling.boxOf(id)?.h
    if (part === 'head') return this.#sheets.get(id)?.shown.head
    // Unfolded it lies over the others for a while and pushes nothing away.
    if (part === 'sheet') {
      const sheet = this.#sheets.get(id)
      return sheet?.shown === sheet?.folded ? sheet?.folded.h : undefined
    }
    let least: number | undefined
    for (const sheet in this.#board.notes.get(id)?.in) {
      const cell = this.#sheets.get(sheet)?.shown.cells.find(({ note }) => note === id)
      if (cell !== undefined) least = Math.min(least ?? cell.box.h, cell.box.h)
    }
    return least
  }
}

/** The look that is known, if the new one shows the same notes in the same places. */
function keepingSame(known: SheetLook | undefined, next: SheetLook): SheetLook {
  if (known?.w !== next.w || known.h !== next.h || known.head !== next.head) return next
  if (known.cells.length !== next.cells.length) return next
  const same = next.cells.every(({ note, box }, at) => {
    const before = known.cells[at]
    return before?.note === note && sameBox(before.box, box)
  })
  return same ? known : next
}
