import { describe, expect, it } from 'vitest'
import type { Language, Note, Pattern, Theory } from '../../../shared/board/model.ts'
import type { Evidence } from '../../../shared/board/trace.ts'
import { namesIn } from '../../../shared/theory/names.ts'
import { type Question, type QuestionName, questionsTo } from '../../../shared/theory/questions.ts'
import { goldRound, ROUNDS } from '../../support/make-board.ts'

const BLANK: Theory = {
  id: 't',
  lead: 'If',
  action: '',
  then: '',
  links: [],
  soThat: '',
  assumption: '',
  disprovedBy: '',
  level: 'school',
  strand: null,
  rank: 'a0',
  status: 'new',
  from: null,
  evidence: {},
  protocol: { commencing: '', intermediate: '', accomplished: '', expert: '' },
  tested: null,
  looked: {},
}

const WHOLE = {
  action: 'every question is followed by five seconds of silence',
  then: 'more students answer with a reason',
  disprovedBy: 'the same four students answer after the pause',
}

/** What is laid under a theory: one pattern with a note from each of these rooms. */
function under(...rooms: readonly string[]): readonly Evidence[] {
  const notes = rooms.map((room, index) => ({ id: `n${index}`, room }) as Note)
  return [{ of: 'pattern', pattern: { id: 'p' } as Pattern, notes, stance: 'supports' }]
}

interface Around {
  readonly evidence?: readonly Evidence[]
  readonly language?: Language
  readonly rooms?: readonly string[]
}

function ask(said: Partial<Theory>, around: Around = {}): readonly Question[] {
  return questionsTo({
    theory: { ...BLANK, ...said },
    evidence: around.evidence ?? under('A1', 'B2'),
    language: around.language ?? 'en',
    rooms: around.rooms ?? [],
    namesIn: (text) => namesIn(text, around.language ?? 'en'),
  })
}

/** Why one question is asked of a theory, and which words it is about; null where it is answered. */
function why(name: QuestionName, said: Partial<Theory>, around: Around = {}) {
  const question = ask(said, around).find((one) => one.name === name)
  return question?.is === 'asked' ? [question.why, ...question.words] : null
}

/** The questions that the words or the evidence leave open. */
function found(said: Partial<Theory>, around: Around = {}): readonly string[] {
  return ask(said, around).flatMap((one) =>
    one.is === 'asked' && one.why !== 'for-people' ? [`${one.name}: ${one.why}`] : [],
  )
}

describe('[T1] The questions to a theory', () => {
  it('both halves: asks for the one that is missing', () => {
    expect(why('halves', WHOLE)).toBeNull()
    expect(why('halves', {})).toEqual(['no-words'])
    expect(why('halves', { action: 'we wait' })).toEqual(['no-then'])
    expect(why('halves', { then: 'more answer' })).toEqual(['no-action'])
    expect(why('halves', { action: ' \n', then: 'more answer' })).toEqual(['no-action'])
  })

  it('a theory and no plan: asks where it says what will be done, or by when', () => {
    expect(why('theory', WHOLE)).toBeNull()
    expect(why('theory', { action: 'Teachers will use better questions' })).toEqual([
      'plan-words',
      'Teachers will',
    ])
    expect(why('theory', { action: 'we plan lessons together by Easter' })).toEqual([
      'plan-words',
      'by Easter',
    ])
    expect(why('theory', { action: 'the task is one that students will recognise' })).toBeNull()
    expect(why('theory', { action: 'lärarna ska ställa fler frågor' }, { language: 'sv' })).toEqual(
      ['plan-words', 'lärarna ska'],
    )
  })

  it('an observable act: asks about verdicts, things that are got, and what goes on in a head', () => {
    expect(why('act', WHOLE)).toBeNull()
    expect(why('act', { action: 'we use data' })).toEqual(['vague', 'use data'])
    expect(why('act', { action: 'all teach well' })).toEqual(['vague', 'teach well'])
    expect(why('act', { action: 'we buy tablets' })).toEqual(['means', 'buy'])
    expect(why('act', { action: 'teachers know what comes next' })).toEqual(['inner', 'know'])
    expect(why('act', { action: 'the teacher thinks aloud over one example' })).toBeNull()
    expect(why('act', { action: 'the teacher asks "what do you know?" and waits' })).toBeNull()
    expect(why('act', { action: 'vi köper surfplattor' }, { language: 'sv' })).toEqual([
      'means',
      'köper',
    ])
    expect(why('act', { action: 'läraren förstår eleverna' }, { language: 'sv' })?.[0]).toBe(
      'inner',
    )
  })

  it('cause and effect: is for people, and asks what lies between an act and its results', () => {
    expect(why('cause', WHOLE)).toEqual(['for-people'])
    expect(why('cause', { ...WHOLE, then: 'results rise' })).toEqual(['results', 'results rise'])
    expect(why('cause', { ...WHOLE, then: 'students explain their results' })).toEqual([
      'for-people',
    ])
    expect(why('cause', { ...WHOLE, then: 'stiger betygen' }, { language: 'sv' })?.[0]).toBe(
      'results',
    )
  })

  it('could be shown wrong: asks what we would see, and about what can’t turn out otherwise', () => {
    expect(why('wrong', WHOLE)).toBeNull()
    expect(why('wrong', { ...WHOLE, disprovedBy: '' })).toEqual(['no-disproof'])
    expect(why('wrong', { ...WHOLE, then: 'all will learn' })).toEqual([
      'certain',
      'all will learn',
    ])
    expect(why('wrong', { ...WHOLE, links: ['every student succeeds'] })?.[0]).toBe('certain')
    expect(
      why('wrong', { ...WHOLE, then: 'kommer alla elever att lära sig' }, { language: 'sv' })?.[0],
    ).toBe('certain')
  })

  it('evidence from two rooms: asks where there is none, or all of it is from one', () => {
    expect(why('rooms', WHOLE)).toBeNull()
    expect(why('rooms', WHOLE, { evidence: [] })).toEqual(['no-evidence'])
    expect(why('rooms', WHOLE, { evidence: under('A1', 'a1 ') })).toEqual(['one-room'])
    expect(why('rooms', WHOLE, { evidence: under('', ' ') })).toEqual(['room-not-said'])
    const against = under('A1', 'B2').map((piece) => ({ ...piece, stance: 'challenges' as const }))
    expect(why('rooms', WHOLE, { evidence: against })).toEqual(['no-evidence'])
  })

  it('nobody identifiable: asks about names, and about the code of a room', () => {
    const around = { rooms: ['C4', '7', 'Hall'] }
    expect(why('nobody', WHOLE, around)).toBeNull()
    expect(why('nobody', { ...WHOLE, action: 'Mrs Hill waits' }, around)).toEqual([
      'named',
      'Mrs Hill',
    ])
    expect(why('nobody', { ...WHOLE, assumption: 'as it is in c4.' }, around)).toEqual([
      'room-named',
      'C4',
    ])
    expect(why('nobody', { ...WHOLE, action: 'we wait 7 seconds in the hall' }, around)).toBeNull()
  })

  it('within the school’s control: is for people, and asks about what lies outside it', () => {
    expect(why('control', WHOLE)).toEqual(['for-people'])
    expect(why('control', { ...WHOLE, action: 'parents read with their children' })).toEqual([
      'outside',
      'parents',
    ])
    expect(
      why('control', { ...WHOLE, action: 'vårdnadshavare läser' }, { language: 'sv' })?.[0],
    ).toBe('outside')
  })

  it('open to revision: is for people, and asks about words that end the matter', () => {
    expect(why('open', WHOLE)).toEqual(['for-people'])
    expect(why('open', { ...WHOLE, assumption: 'This is proven best practice' })).toEqual([
      'final',
      'proven',
      'best practice',
    ])
    expect(why('open', { ...WHOLE, soThat: 'det är bevisat' }, { language: 'sv' })?.[0]).toBe(
      'final',
    )
  })

  it('knows which of them people looked at, and asks them still', () => {
    const [control] = ask({ ...WHOLE, looked: { control: true } }).filter(
      ({ name }) => name === 'control',
    )
    expect(control).toEqual({
      name: 'control',
      is: 'asked',
      why: 'for-people',
      words: [],
      looked: true,
    })
  })
})

describe('[T1] What is no theory (DOMAIN.md 4.3)', () => {
  const disprovedBy = 'nothing has changed after a term'
  it.each([
    [
      { action: 'we buy tablets', then: 'results rise', disprovedBy },
      ['act: means', 'cause: results'],
    ],
    [
      { action: 'Teachers will use better questions', then: '', disprovedBy },
      ['halves: no-then', 'theory: plan-words', 'act: vague'],
    ],
    [
      { action: 'all teach well', then: 'all will learn', disprovedBy },
      ['act: vague', 'wrong: certain'],
    ],
  ])('%j', (said, asked) => {
    expect(found(said)).toEqual(asked)
  })
})

/** Fresh statements, one for each of the six strands of the teacher and four of the school. */
const FRESH: readonly [Language, string, string, ...string[]][] = [
  [
    'en',
    'the teacher returns to the intention at each change of task',
    'students can say what the task is for, and more of them check their own work against it',
  ],
  [
    'en',
    'the task has a step no student can do from memory',
    'students ask each other before they ask the teacher',
    'difficulty becomes ordinary',
  ],
  [
    'en',
    'every question is followed by five seconds of silence',
    'more students answer with a reason',
    'others refer to that answer',
  ],
  [
    'en',
    'a comment names one next step and time is given to take it',
    'students change their work in the same lesson',
  ],
  [
    'en',
    'all answers are shown at once before going on',
    'the teacher reworks the step with those who need it',
    'fewer start the task with the same error',
  ],
  [
    'en',
    'each member holds a part of the task no one else holds',
    'talk in the group is about the task',
  ],
  [
    'en',
    'adults greet each student by name at the door and say what the first task is',
    'students begin to write before they are told to',
  ],
  [
    'en',
    'lessons open with a thing that does not fit what the class said last time',
    'students put the question of the lesson in their own words',
  ],
  [
    'en',
    'all adults give an instruction once, in the same four words, and wait',
    'students start without asking a neighbour what to do',
  ],
  [
    'en',
    'students in every subject read a partner’s work with the same three questions',
    'they change a line of their own before they hand it in',
  ],
  [
    'sv',
    'varje fråga följs av fem sekunders tystnad',
    'svarar fler elever med ett skäl',
    'andra hänvisar till det svaret',
  ],
  [
    'sv',
    'en kommentar nämner ett nästa steg och det finns tid att ta det',
    'ändrar eleverna i sitt arbete under samma lektion',
  ],
  [
    'sv',
    'alla svar visas på en gång innan klassen går vidare',
    'tar läraren om steget med dem som behöver det',
  ],
]

describe('[T1] Theories of action (DOMAIN.md 4.3, and those of the sample rounds)', () => {
  it.each(FRESH)('%s: %s → %s', (...[language, action, then, ...links]) => {
    const disprovedBy = language === 'en' ? 'we see the same as before' : 'det ser ut som förut'
    expect(found({ action, then, links, disprovedBy }, { language })).toEqual([])
  })

  it.each(ROUNDS)('%s', (slug) => {
    for (const { action, then, soThat, assumption, disprovedBy } of goldRound(slug).gold.theories) {
      expect(found({ action, then, soThat, assumption, disprovedBy })).toEqual([])
    }
  })
})
