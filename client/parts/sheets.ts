export const SHEETS = ['protocols', 'triads', 'review'] as const
/** What is made of a round after it, each a page of its own, to be printed. */
export type Sheet = (typeof SHEETS)[number]

export function isSheet(name: string): name is Sheet {
  return SHEETS.some((sheet) => sheet === name)
}

/** Where a sheet of an open round stands. The key is behind the `#`, as with the board itself. */
export function sheetOnBoard(board: string, key: string, sheet: Sheet): string {
  return `/b/${board}/${sheet}#${key}`
}

/** Where a sheet of a record stands. */
export function sheetOfRecord(recordId: string, sheet: Sheet): string {
  return `/r/${recordId}/${sheet}`
}
