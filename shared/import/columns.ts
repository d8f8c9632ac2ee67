import { SUBJECTS, type Subject } from '../board/model.ts'

/** The columns that are understood. */
export type Column = 'note' | 'room' | 'team' | 'about' | 'observer'

// By which names people head their columns, in English and Swedish, in any case.
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  note: [
    ...['note', 'notes', 'observation', 'observations', 'evidence', 'text', 'comment', 'comments'],
    ...['what i saw', 'what we saw', 'what did you see', 'what did you see or hear'],
    ...[
      'lapp',
      'lappar',
      'anteckning',
      'anteckningar',
      'observationer',
      'kommentar',
      'iakttagelse',
    ],
  ],
  room: [
    ...['room', 'rooms', 'room code', 'classroom', 'class'],
    ...['rum', 'klassrum', 'sal', 'lokal', 'klass'],
  ],
  team: ['team', 'teams', 'group', 'lag', 'grupp'],
  about: ['about', 'subject', 'core', 'om', 'handlar om', 'gäller'],
  observer: [
    ...['observer', 'observers', 'initials', 'name', 'who', 'by'],
    ...['observatör', 'initialer', 'namn', 'vem', 'av'],
  ],
}

const COLUMNS = Object.entries(NAMES) as readonly (readonly [Column, readonly string[]])[]

/** Which column a head names; null when none is known by it. */
export function columnNamed(head: string): Column | null {
  const name = plain(head).replace(/[?:*]+$/, '')
  return COLUMNS.find(([, names]) => names.includes(name))?.[0] ?? null
}

// T, S and K are what observers write in shorthand; K is the task.
const SUBJECT_NAMES: Readonly<Record<Subject, readonly string[]>> = {
  teacher: ['teacher', 'teachers', 't', 'lärare', 'läraren', 'lärarna'],
  student: ['student', 'students', 's', 'pupil', 'pupils', 'elev', 'eleven', 'elever', 'eleverna'],
  task: ['task', 'tasks', 'k', 'uppgift', 'uppgiften', 'uppgifter', 'uppgifterna'],
}

/** What an observation is about, by any of its names; null when none is meant. */
export function subjectNamed(value: string): Subject | null {
  return SUBJECTS.find((subject) => SUBJECT_NAMES[subject].includes(plain(value))) ?? null
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
}
