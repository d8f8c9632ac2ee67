/**
 * Every bound of the product, in one place. What exceeds one gets a sentence that names it,
 * and nothing is lost. Lengths are UTF-16 code units, as `string.length` and Y.Text count them.
 */
export const LIMITS = {
  noteLength: 1_000,
  /** Pattern statements and each clause of a theory, prediction or next step. */
  statementLength: 2_000,
  /** A room code, a team or a person's name. */
  labelLength: 60,
  titleLength: 200,
  focusLength: 2_000,
  notesPerBoard: 5_000,
  peoplePerBoard: 300,
  /** Rooms, teams or questions of one round. */
  listLength: 60,
  stepsPerAgenda: 30,
  /** Levels within an entry of a board: ours have three. Deeper ones end the stacks of others. */
  depth: 16,
  /** Pieces of one update: reading a million takes a moment, in which nobody else is served. */
  structsPerUpdate: 1_000_000,
  updateBytes: 1_048_576,
  boardBytes: 16_777_216,
  /** A record file: a full board in base64, and once more as words with their escapes. */
  recordBytes: 67_108_864,
  /** Any other request. */
  requestBytes: 65_536,
  /** An observation file or a paste. */
  importBytes: 5_242_880,
} as const
