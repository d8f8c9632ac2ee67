import { categoryOf, frameOf } from '../board/frames.ts'
import type { Language } from '../board/model.ts'
import { STRAND_WORDS } from '../theory/strands.ts'

export type Titles = Readonly<Record<string, string>>

/** The frames and their categories by the names they have on a board, as a document calls them. */
export const FRAME_TITLES: Readonly<Record<Language, Titles>> = {
  en: {
    core: 'Teacher, student, task',
    'hopkins-six': 'Hopkins: six theories of the teacher',
    'hopkins-ten': 'Hopkins: all ten theories',
    own: 'A frame of our own',
    teacher: 'What teachers say and do',
    student: 'What students say and do',
    task: 'What the task is',
    ...STRAND_WORDS.en,
  },
  sv: {
    core: 'Lärare, elev, uppgift',
    'hopkins-six': 'Hopkins: lärarens sex teorier',
    'hopkins-ten': 'Hopkins: alla tio teorier',
    own: 'En egen ram',
    teacher: 'Vad lärare säger och gör',
    student: 'Vad elever säger och gör',
    task: 'Vad uppgiften är',
    ...STRAND_WORDS.sv,
  },
}

/** What a frame is called; one that isn't known is called as it was written. */
export function frameTitle(frame: string, titles: Titles): string {
  return titleOf(frameOf(frame) ?? '', titles)
}

/** What the category of a sheet is called; empty where it has none. */
export function categoryTitle(frame: string | null, titles: Titles): string {
  return titleOf(categoryOf(frame) ?? '', titles)
}

function titleOf(name: string, titles: Titles): string {
  return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name
}
