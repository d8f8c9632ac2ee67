import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../shared/limits.ts'
import { asFits, maybeTurned, readPeople } from '../../../shared/triads/read-people.ts'

describe('People are read from what is pasted', () => {
  test('a line each: name, subject, experience', () => {
    expect(readPeople('Ada Berg, Maths, 2 years\n- Bo Lind, English, 12\n\n3. Cia Ek')).toEqual({
      ok: true,
      people: [
        { name: 'Ada Berg', subject: 'Maths', experience: 'new' },
        { name: 'Bo Lind', subject: 'English', experience: 'long' },
        { name: 'Cia Ek', subject: '', experience: null },
      ],
      problems: [],
    })
  })

  test('a spreadsheet with an English header, in any order, with quotes', () => {
    const csv = 'Years teaching,Department,Teacher\n5,"Art, design",Ada\n11+,PE,Bo\n'
    expect(readPeople(csv)).toMatchObject({
      people: [
        { name: 'Ada', subject: 'Art, design', experience: 'some' },
        { name: 'Bo', subject: 'PE', experience: 'long' },
      ],
      problems: [],
    })
  })

  test('one with a Swedish header, in the encoding of old Windows, with semicolons', () => {
    const bytes = Uint8Array.from(
      'Förnamn;Efternamn;Ämne;År i yrket\r\nÅsa;Öberg;Svenska;1\r\nBo;;Slöjd;erfaren\r\n',
      (character) => character.charCodeAt(0),
    )
    expect(readPeople(bytes)).toMatchObject({
      people: [
        { name: 'Åsa Öberg', subject: 'Svenska', experience: 'new' },
        { name: 'Bo', subject: 'Slöjd', experience: 'long' },
      ],
    })
  })

  test('cells copied from a spreadsheet, with and without a header', () => {
    const cells = 'Ada\tMaths\tnew\nBo\tEnglish\t\n'
    expect(readPeople(cells)).toEqual(readPeople(`Name\tSubject\tExperience\n${cells}`))
  })

  test('what isn’t understood is told by row, and the person stays', () => {
    expect(readPeople(`Ada, Maths, a while\n, English\n${'x'.repeat(61)}`)).toMatchObject({
      people: [{ name: 'Ada', experience: null }, { name: 'x'.repeat(LIMITS.labelLength) }],
      problems: [
        { kind: 'unknown-experience', row: 1, value: 'a while' },
        { kind: 'no-name', row: 2 },
        { kind: 'cut', row: 3 },
      ],
    })
  })

  test('nothing, what is no list, and too much are refused', () => {
    expect(readPeople(' \n')).toEqual({ ok: false, why: 'empty' })
    expect(readPeople('Name,Subject\n')).toEqual({ ok: false, why: 'empty' })
    expect(readPeople(new TextEncoder().encode('PK\u0003\u0004…'))).toEqual({
      ok: false,
      why: 'not-a-list',
    })
    expect(readPeople('x'.repeat(LIMITS.requestBytes + 1))).toEqual({ ok: false, why: 'too-large' })
    const crowd = Array.from({ length: LIMITS.peoplePerBoard + 1 }, (_, at) => `Person ${at}`)
    expect(readPeople(crowd.join('\n'))).toMatchObject({ problems: [{ kind: 'too-many' }] })
  })

  test('it never throws, and nobody is without a name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w,;"\t\n]*$/)), (text) => {
        const read = readPeople(text)
        if (read.ok) expect(read.people.every(({ name }) => name.trim() !== '')).toBe(true)
      }),
    )
  })
})

describe('Two words a line', () => {
  const list = (text: string) => {
    const read = readPeople(text)
    return read.ok ? read.people : []
  }

  test('may be last and first names; people are asked, except where they can be none', () => {
    expect(maybeTurned(list('Berg, Anna\nLind, Bo\nEk, Anna-Karin'))).toBe(true)
    expect(maybeTurned(list('Ada, Maths\nBo, Maths'))).toBe(false)
    expect(maybeTurned(list('Ada Berg, Maths\nBo Lind, English'))).toBe(false)
    expect(maybeTurned(list('Berg, Anna, 3\nLind, Bo, 4'))).toBe(false)
    expect(maybeTurned(list('Berg, Anna'))).toBe(false)
    expect(maybeTurned(list('Ada\nBo'))).toBe(false)
  })

  test('no more are taken than there is room for, and that is said', () => {
    const read = readPeople('Ada\nBo\nCia')
    expect(asFits(read, 3)).toBe(read)
    expect(asFits(read, 1)).toMatchObject({
      people: [{ name: 'Ada' }],
      problems: [{ kind: 'too-many', limit: LIMITS.peoplePerBoard }],
    })
  })
})
