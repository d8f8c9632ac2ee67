import { type Day, daysLater } from '../days.ts'

/** When something takes place: whole days, or minutes of a day by the clock of the place. */
export type When =
  | { readonly on: 'days'; readonly day: Day; readonly days: number }
  /** `from` as "09:30". */
  | { readonly on: 'time'; readonly day: Day; readonly from: string; readonly minutes: number }

/** Something to stand in a calendar. All texts are plain. */
export interface Event {
  /** The same for the same event, whenever it is written: a calendar then takes it for a change. */
  readonly uid: string
  readonly title: string
  readonly text: string
  readonly when: When
}

export interface Calendar {
  readonly name: string
  /** When it was written: ms since 1970, UTC. */
  readonly written: number
  readonly events: readonly Event[]
}

const DAY_MINUTES = 1_440
/** Octets in a line, without its break (RFC 5545, 3.1). */
const LINE = 75

/** A calendar as a file by RFC 5545, with the times of the place it is read in. */
export function toIcs({ name, written, events }: Calendar): string {
  const stamp = stampOf(written)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Throughline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      // What is written later counts as the newer version of the same event.
      `SEQUENCE:${Math.floor(written / 60_000)}`,
      ...spanOf(event.when),
      `SUMMARY:${escaped(event.title)}`,
      ...(event.text === '' ? [] : [`DESCRIPTION:${escaped(event.text)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function spanOf(when: When): readonly string[] {
  if (when.on === 'days') {
    const end = daysLater(when.day, when.days)
    // Whole days are there to be seen, not to keep anybody from being asked.
    return [
      `DTSTART;VALUE=DATE:${bare(when.day)}`,
      `DTEND;VALUE=DATE:${bare(end)}`,
      'TRANSP:TRANSPARENT',
    ]
  }
  const [hours = 0, minutes = 0] = when.from.split(':').map(Number)
  const begins = hours * 60 + minutes
  return [`DTSTART:${timeOf(when.day, begins)}`, `DTEND:${timeOf(when.day, begins + when.minutes)}`]
}

function timeOf(day: Day, minutes: number): string {
  const date = daysLater(day, Math.floor(minutes / DAY_MINUTES))
  const rest = minutes % DAY_MINUTES
  return `${bare(date)}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function bare(day: Day): string {
  return day.replaceAll('-', '')
}

function stampOf(instant: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: an instant is written; no clock is read
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** A text as a value (3.3.11): characters that steer devices have no place in it. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** A line in pieces of at most 75 octets of UTF-8, none of which ends within a character (3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const wide = octetsOf(character)
    // Every piece but the first begins with a blank.
    if (octets + wide > LINE) {
      pieces.push(piece)
      piece = ''
      octets = 1
    }
    piece += character
    octets += wide
  }
  return [...pieces, piece].join('\r\n ')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
