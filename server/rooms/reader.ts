// A reader who takes what it is sent more slowly than the room speaks. It goes without presence
// first; then it is sent nothing until it has taken what it was sent, and gets all it lacks in one
// piece. An update is never skipped: a gap would make keys of the board disappear (yjs#591).

/** How a peer stands with the changes of the board. */
export type Reader =
  /** It has not asked for the board yet. */
  | { readonly is: 'strange' }
  /** It has the board and is told every change. */
  | {
      readonly is: 'following'
      /** When it may ask for the board again (ms): each asking has its price. */
      readonly freeAt: number
    }
  /** It is told nothing until its backlog is gone. */
  | {
      readonly is: 'behind'
      /** What it has when it has taken all that was sent (a state vector). */
      readonly has: Uint8Array
      /** Its backlog when it last got on (bytes), and when that was (ms). */
      readonly backlog: number
      readonly since: number
      readonly freeAt: number
    }

// docs/decisions/009.
const NO_PRESENCE_BYTES = 262_144
const BEHIND_BYTES = 1_048_576
const CAUGHT_UP_BYTES = 65_536
const PATIENCE_MS = 30_000
/** Who asks for the board over and over gets a twentieth of the server's time at most. */
const REST_PER_ANSWER = 20

/** Whether a peer gets presence now. */
export function getsPresence(backlog: number): boolean {
  return backlog <= NO_PRESENCE_BYTES
}

/** Whether a peer that follows must be left behind for a while. */
export function fallsBehind(backlog: number): boolean {
  return backlog > BEHIND_BYTES
}

/** When one may ask again whose answer took so long to make (ms). */
export function freeAfter(now: number, tookMs: number): number {
  return Math.ceil(now + REST_PER_ANSWER * tookMs)
}

/** What becomes of one who is behind. */
export type Review =
  | { readonly is: 'wait'; readonly reader: Reader }
  | { readonly is: 'catch-up' }
  /** It took almost nothing for half a minute. */
  | { readonly is: 'give-up' }

/** Looks at one who is behind. @param now ms of a clock that only goes forward. */
export function review(
  reader: Extract<Reader, { is: 'behind' }>,
  backlog: number,
  now: number,
): Review {
  if (backlog <= CAUGHT_UP_BYTES) {
    return now < reader.freeAt ? { is: 'wait', reader } : { is: 'catch-up' }
  }
  // A large board over a thin line takes its time: who gets on is not given up.
  if (backlog < reader.backlog / 2)
    return { is: 'wait', reader: { ...reader, backlog, since: now } }
  return now - reader.since > PATIENCE_MS ? { is: 'give-up' } : { is: 'wait', reader }
}
