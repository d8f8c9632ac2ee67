import type {
  Audience,
  Came,
  Horizon,
  Language,
  Lead,
  Level,
  Phase,
  Qualifier,
  Subject,
  Test,
} from '../board/model.ts'
import { FRAME_TITLES, type Titles } from './frame-words.ts'
import type { Standing } from './references.ts'

/** The words of a document that people did not write themselves. */
export interface Words {
  readonly round: string
  readonly school: string
  readonly network: string
  readonly date: string
  readonly people: string
  readonly rooms: string
  readonly teams: string
  readonly focus: string
  readonly questions: string
  readonly patterns: string
  readonly unnamed: string
  readonly outliers: string
  readonly seen: string
  readonly about: string
  readonly category: string
  readonly formerly: string
  readonly sortedBy: string
  readonly notes: string
  readonly exemplar: string
  readonly oddOnes: string
  readonly evidence: (notes: number, rooms: number) => string
  readonly leadsTo: string
  readonly predictions: string
  readonly theories: string
  readonly level: string
  readonly strand: string
  readonly restsOn: string
  readonly challengedBy: string
  readonly notesIn: string
  readonly note: string
  readonly assumption: string
  readonly disprovedBy: string
  readonly status: string
  readonly tested: string
  readonly tests: Readonly<Record<Test, string>>
  readonly weight: string
  /** How many different notes bear on a theory each way. */
  readonly weighs: (supporting: number, challenging: number) => string
  readonly carriesOn: string
  readonly next: string
  readonly before: string
  readonly cames: Readonly<Record<Came | 'unsaid', string>>
  readonly owner: string
  readonly check: string
  readonly freeNotes: string
  readonly parked: string
  readonly agenda: string
  readonly step: string
  readonly minutes: string
  readonly why: string
  readonly total: string
  readonly record: string
  readonly sealed: string
  /** Of outside frames and their categories, by the names they have on a board. */
  readonly titles: Titles
  readonly leads: Readonly<Record<Lead, string>>
  readonly then: string
  readonly andThen: string
  readonly soThat: string
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly statuses: Readonly<Record<Standing, string>>
  readonly horizons: Readonly<Record<Horizon, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly phases: Readonly<Record<Phase, string>>
  readonly months: readonly string[]
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

const EN: Words = {
  round: 'Instructional round',
  school: 'School',
  network: 'Network',
  date: 'Date',
  people: 'People',
  rooms: 'Rooms',
  teams: 'Teams',
  focus: 'Focus',
  questions: 'Questions',
  patterns: 'Patterns',
  unnamed: 'Not named yet',
  outliers: 'Outliers',
  seen: 'How widespread',
  about: 'About',
  category: 'Category',
  formerly: 'Also said',
  sortedBy: 'The same notes sorted by',
  notes: 'Notes',
  exemplar: 'exemplar',
  oddOnes: 'What fits no pattern, kept in sight.',
  evidence: (notes, rooms) =>
    `${counted(notes, 'note', 'notes')} from ${counted(rooms, 'room', 'rooms')}`,
  leadsTo: 'Leads to',
  predictions: 'Predictions',
  theories: 'Theories of action',
  level: 'Level',
  strand: 'Strand',
  restsOn: 'Rests on',
  challengedBy: 'Challenged by',
  notesIn: 'notes',
  note: 'note',
  assumption: 'We assume',
  disprovedBy: 'We would be wrong if',
  status: 'Status',
  tested: 'Tested in this round',
  tests: {
    supports: 'what was seen supports it',
    challenges: 'what was seen contradicts it',
    unseen: 'not seen',
  },
  weight: 'For and against',
  weighs: (supporting, challenging) =>
    `${counted(supporting, 'note supports', 'notes support')} it, ${challenging === 0 ? 'none challenge' : counted(challenging, 'challenges', 'challenge')} it`,
  carriesOn: 'Carries on',
  next: 'Next level of work',
  before: 'Agreed last time',
  cames: { done: 'done', underway: 'under way', undone: 'not done', unsaid: '' },
  owner: 'owner',
  check: 'check on',
  freeNotes: 'Notes in no pattern',
  parked: 'Kept aside for the next level of work',
  agenda: 'The debrief as it ran',
  step: 'Step',
  minutes: 'Minutes',
  why: 'Why',
  total: 'Together',
  record: 'Record',
  sealed: 'sealed with SHA-256',
  titles: FRAME_TITLES.en,
  leads: { If: 'If', When: 'When' },
  then: 'then',
  andThen: 'and then',
  soThat: 'so that',
  qualifiers: { few: 'few', some: 'some', many: 'many', most: 'most' },
  subjects: { teacher: 'teachers', student: 'students', task: 'tasks' },
  levels: { school: 'whole school', teacher: 'teacher' },
  statuses: {
    new: 'new',
    undecided: 'from an earlier round, undecided',
    kept: 'kept',
    revised: 'revised',
    dropped: 'dropped',
  },
  horizons: { week: 'Within a week', month: 'Within a month', year: 'Within a year' },
  audiences: { school: 'for the school', network: 'for the network' },
  phases: {
    commencing: 'Commencing',
    intermediate: 'Intermediate',
    accomplished: 'Accomplished',
    expert: 'Expert',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const SV: Words = {
  round: 'Instructional round',
  school: 'Skola',
  network: 'Nätverk',
  date: 'Datum',
  people: 'Personer',
  rooms: 'Klassrum',
  teams: 'Lag',
  focus: 'Fokus',
  questions: 'Frågor',
  patterns: 'Mönster',
  unnamed: 'Inte namngivet än',
  outliers: 'Udda lappar',
  seen: 'Hur utbrett',
  about: 'Handlar om',
  category: 'Kategori',
  formerly: 'Sades också',
  sortedBy: 'Samma lappar sorterade efter',
  notes: 'Lappar',
  exemplar: 'exempel',
  oddOnes: 'Det som inte passar i något mönster, men som vi vill se.',
  evidence: (notes, rooms) => `${counted(notes, 'lapp', 'lappar')} från ${rooms} klassrum`,
  leadsTo: 'Leder till',
  predictions: 'Förutsägelser',
  theories: 'Handlingsteorier',
  level: 'Nivå',
  strand: 'Område',
  restsOn: 'Vilar på',
  challengedBy: 'Ifrågasätts av',
  notesIn: 'lapparna',
  note: 'lapp',
  assumption: 'Vi antar',
  disprovedBy: 'Vi har fel om',
  status: 'Läge',
  tested: 'Prövad i den här ronden',
  tests: {
    supports: 'det som sågs stöder den',
    challenges: 'det som sågs talar emot den',
    unseen: 'sågs inte',
  },
  weight: 'För och emot',
  weighs: (supporting, challenging) =>
    `${counted(supporting, 'lapp', 'lappar')} stöder den, ${challenging === 0 ? 'ingen' : challenging} ifrågasätter den`,
  carriesOn: 'Bygger vidare på',
  next: 'Nästa nivå av arbetet',
  before: 'Överenskommet förra gången',
  cames: { done: 'klart', underway: 'pågår', undone: 'inte gjort', unsaid: '' },
  owner: 'ansvarig',
  check: 'följs upp',
  freeNotes: 'Lappar utan mönster',
  parked: 'Sparat till nästa nivå av arbetet',
  agenda: 'Samtalet som det blev',
  step: 'Steg',
  minutes: 'Minuter',
  why: 'Varför',
  total: 'Tillsammans',
  record: 'Protokoll',
  sealed: 'förseglat med SHA-256',
  titles: FRAME_TITLES.sv,
  leads: { If: 'Om', When: 'När' },
  then: 'så',
  andThen: 'och sedan',
  soThat: 'så att',
  qualifiers: { few: 'få', some: 'några', many: 'många', most: 'de flesta' },
  subjects: { teacher: 'lärare', student: 'elever', task: 'uppgifter' },
  levels: { school: 'hela skolan', teacher: 'lärare' },
  statuses: {
    new: 'ny',
    undecided: 'från en tidigare rond, inte avgjord',
    kept: 'behållen',
    revised: 'omarbetad',
    dropped: 'struken',
  },
  horizons: { week: 'Inom en vecka', month: 'Inom en månad', year: 'Inom ett år' },
  audiences: { school: 'för skolan', network: 'för nätverket' },
  phases: {
    commencing: 'Påbörjad',
    intermediate: 'På väg',
    accomplished: 'Uppnådd',
    expert: 'Expert',
  },
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
}

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, sv: SV }

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A date as it is read aloud: "12 March 2025". What is no ISO date is left as it is. */
export function dateInWords(date: string, words: Words): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? []
  const name = words.months[Number(month) - 1]
  return name === undefined ? date : `${Number(day)} ${name} ${year}`
}
