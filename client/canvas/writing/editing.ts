import type { Point } from '../../../shared/board/model.ts'

/** Where the writing is on the canvas. */
export type Editing =
  | { readonly state: 'nothing' }
  /** A note that isn't on the board yet. */
  | { readonly state: 'draft'; readonly at: Point }
  /** A note on the board, and the sheet on which it was meant; null where none was. */
  | { readonly state: 'note'; readonly id: string; readonly on: string | null }

/**
 * On which of its sheets a note is written: the one that was meant, else the first on which it can
 * be seen. Null is the paper.
 */
export function sheetWrittenOn(
  meant: string | null,
  sheets: readonly string[],
  isSeenOn: (sheet: string) => boolean,
): string | null {
  if (meant !== null && sheets.includes(meant)) return meant
  return sheets.find(isSeenOn) ?? sheets[0] ?? null
}
