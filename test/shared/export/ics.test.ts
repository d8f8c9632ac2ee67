import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Event, toIcs } from '../../../shared/export/ics.ts'

const WRITTEN = Date.UTC(2025, 2, 12, 13, 4, 5)
const VISIT: Event = {
  uid: 'plan-1-2',
  title: 'Åsa sees Bo; maths, year 7',
  text: 'Take the sheet.\nTalk the same day \\ in the staff room.',
  when: { on: 'days', day: '2025-03-17', days: 5 },
}

function lines(text: string): readonly string[] {
  return text.replace(/\r\n /g, '').split('\r\n')
}

/** A value as a calendar reads it. */
function read(text: string, name: string): string {
  const line = lines(text).find((one) => one.startsWith(`${name}:`)) ?? ''
  return line
    .slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, said: string) => (/n/i.test(said) ? '\n' : said))
}

function octets(line: string): number {
  return new TextEncoder().encode(line).length
}

describe('[N4] a calendar file is one by RFC 5545', () => {
  test('with a stamp that is handed in, ids that stay, and texts escaped', () => {
    const text = toIcs({ name: 'Triads', written: WRITTEN, events: [VISIT] })
    expect(text).toBe(toIcs({ name: 'Triads', written: WRITTEN, events: [VISIT] }))
    expect(lines(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Throughline//Throughline//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Triads',
      'X-WR-CALNAME:Triads',
      'BEGIN:VEVENT',
      'UID:plan-1-2',
      'DTSTAMP:20250312T130405Z',
      `SEQUENCE:${Math.floor(WRITTEN / 60_000)}`,
      'DTSTART;VALUE=DATE:20250317',
      'DTEND;VALUE=DATE:20250322',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Åsa sees Bo\\; maths\\, year 7',
      'DESCRIPTION:Take the sheet.\\nTalk the same day \\\\ in the staff room.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('an hour of a day is the clock’s of the place, also past midnight', () => {
    const at = (from: string): readonly string[] =>
      lines(
        toIcs({
          name: 'T',
          written: 0,
          events: [{ ...VISIT, when: { on: 'time', day: '2024-02-29', from, minutes: 20 } }],
        }),
      ).filter((line) => line.startsWith('DT'))
    expect(at('09:30')).toEqual([
      'DTSTAMP:19700101T000000Z',
      'DTSTART:20240229T093000',
      'DTEND:20240229T095000',
    ])
    expect(at('23:50')).toContain('DTEND:20240301T001000')
  })

  test('whatever is written: no line is longer than 75 octets, none ends within a character, and it reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (said) => {
        const title = said.toWellFormed()
        const text = toIcs({ name: 'T', written: 0, events: [{ ...VISIT, title }] })
        const wrong = text
          .split('\r\n')
          .filter((line) => octets(line) > 75 || !line.isWellFormed() || /[\r\n]/.test(line))
        expect(wrong).toEqual([])
        // Characters that steer devices are left out, and every line break is one.
        const kept = title
          .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(read(text, 'SUMMARY')).toBe(kept)
      }),
      { numRuns: 150 },
    )
  })
})
