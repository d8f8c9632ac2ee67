import { EXPERIENCES, type Experience, experienceOf } from './people.ts'

/** The columns of a list of people that are understood. */
export type PeopleColumn = 'name' | 'last-name' | 'subject' | 'experience'

// By which names people head their columns, in English and Swedish, in any case.
const NAMES: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: [
    ...['name', 'names', 'full name', 'first name', 'forename', 'given name', 'teacher', 'staff'],
    ...['colleague', 'person', 'who'],
    ...['namn', 'förnamn', 'lärare', 'kollega', 'personal', 'vem', 'deltagare'],
  ],
  'last-name': ['last name', 'surname', 'family name', 'efternamn'],
  subject: [
    ...['subject', 'subjects', 'department', 'faculty', 'teaches', 'year', 'year group', 'phase'],
    ...['ämne', 'ämnen', 'undervisar i', 'arbetslag', 'avdelning', 'årskurs', 'stadium'],
  ],
  experience: [
    ...['experience', 'years', 'years of experience', 'years teaching', 'years in teaching'],
    ...['erfarenhet', 'år', 'antal år', 'år i yrket', 'år som lärare', 'tjänsteår', 'yrkesår'],
  ],
}

const COLUMNS = Object.entries(NAMES) as readonly (readonly [PeopleColumn, readonly string[]])[]

/** Which column a head names; null when none is known by it. */
export function peopleColumn(head: string): PeopleColumn | null {
  const name = plain(head).replace(/[?:*]+$/, '')
  return COLUMNS.find(([, names]) => names.includes(name))?.[0] ?? null
}

const WORDS: Readonly<Record<Experience, readonly string[]>> = {
  new: [
    ...[
      'new',
      'newly qualified',
      'nqt',
      'ect',
      'beginner',
      'first year',
      'trainee',
      'early career',
    ],
    ...['ny', 'nya', 'nyexaminerad', 'nybliven', 'nyanställd'],
  ],
  some: ['some', 'some years', 'mid', 'middle', 'några år', 'en del', 'mellan'],
  long: [
    ...['long', 'experienced', 'very experienced', 'many years', 'senior'],
    ...['lång', 'erfaren', 'mycket erfaren', 'många år', 'mångårig'],
  ],
}

/** For how long somebody has taught, from years or words; null when it isn't said so. */
export function experienceNamed(value: string): Experience | null {
  const said = plain(value)
  const years = /^(?:[<>≥≤~+]|ca\.?)?\s*(\d+(?:[.,]\d+)?)\s*\+?\s*(?:years?|yrs?|y|år)?$/.exec(said)
  if (years !== null) return experienceOf(Number(years[1]?.replace(',', '.')))
  return EXPERIENCES.find((experience) => WORDS[experience].includes(said)) ?? null
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
}
