import type { Hand, Meanwhile } from './hand.ts'
import { START } from './lay.ts'
import type { SecondPerson } from './second-person.ts'

// Every gesture that changes the board, as a table: what it does to the lay of `table.ts`, and what
// is right when another person does something at the last moment before it is done.

/** What another person does meanwhile, and how things lie in the end. */
interface Disturbance {
  readonly title: string
  readonly does: (other: SecondPerson) => Promise<void> | void
  readonly gives: string
  /** By keys it may end in another way: what is selected is grouped, a menu goes with its thing. */
  readonly byKeys?: string
}

export interface Gesture {
  readonly title: string
  /** The hands it is tried with; all of them unless said. */
  readonly by?: readonly Hand['with'][]
  readonly does: (hand: Hand, meanwhile?: Meanwhile) => Promise<void>
  /** How things lie then; an undo brings back the start, a redo this. */
  readonly gives: string
  readonly under: readonly Disturbance[]
}

const ALONE = 'Alone[Reads Sums]'
const TOGETHER = 'Together[Talks Whispers]'

function deletes(note: string, gives: string, byKeys = gives): Disturbance {
  return { title: `${note} is deleted`, does: (other) => other.deletes(note), gives, byKeys }
}

function dissolves(pattern: string, gives: string, byKeys = gives): Disturbance {
  return {
    title: `${pattern} is dissolved`,
    does: (other) => other.dissolves(pattern),
    gives,
    byKeys,
  }
}

function merges(pattern: string, into: string, gives: string, byKeys = gives): Disturbance {
  return {
    title: `${pattern} is merged into ${into}`,
    does: (other) => other.merges(pattern, into),
    gives,
    byKeys,
  }
}

function frees(note: string, pattern: string, gives: string, byKeys = gives): Disturbance {
  return {
    title: `${note} is taken out of ${pattern}`,
    does: (other) => other.frees(note, pattern),
    gives,
    byKeys,
  }
}

function rewrites(words: string, as: string, gives: string): Disturbance {
  return { title: `${words} is written anew`, does: (other) => other.rewrites(words, as), gives }
}

function locks(gives: string): Disturbance {
  return { title: 'the board is locked', does: (other) => other.locks(true), gives }
}

export const GESTURES: readonly Gesture[] = [
  {
    title: 'a note onto a note makes a pattern',
    does: (hand, meanwhile) => hand.group('Asks', 'Copies', meanwhile),
    gives: `Draws · ?[Copies Asks] · ${ALONE} · ${TOGETHER}`,
    under: [
      deletes(
        'Asks',
        `Copies · Draws · ${ALONE} · ${TOGETHER}`,
        `Draws · ?[Copies] · ${ALONE} · ${TOGETHER}`,
      ),
      deletes(
        'Copies',
        `Asks · Draws · ${ALONE} · ${TOGETHER}`,
        `Draws · ?[Asks] · ${ALONE} · ${TOGETHER}`,
      ),
      rewrites('Asks', 'Asks why', `Draws · ?[Copies Asks why] · ${ALONE} · ${TOGETHER}`),
      locks(START),
    ],
  },
  {
    title: 'a note into a pattern joins it',
    does: (hand, meanwhile) => hand.join('Asks', 'Alone', meanwhile),
    gives: `Copies · Draws · Alone[Reads Sums Asks] · ${TOGETHER}`,
    under: [
      deletes('Asks', `Copies · Draws · ${ALONE} · ${TOGETHER}`),
      dissolves('Alone', `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`),
      merges('Alone', 'Together', 'Asks · Copies · Draws · Together[Talks Whispers Reads Sums]'),
      rewrites('Alone', 'All alone', `Copies · Draws · All alone[Reads Sums Asks] · ${TOGETHER}`),
      locks(START),
    ],
  },
  {
    title: 'a note out of one pattern into another',
    does: (hand, meanwhile) => hand.join('Sums', 'Together', meanwhile),
    gives: `Asks · Copies · Draws · Alone[Reads] · Together[Talks Whispers Sums]`,
    under: [
      deletes('Sums', `Asks · Copies · Draws · Alone[Reads] · ${TOGETHER}`),
      dissolves(
        'Alone',
        'Asks · Copies · Draws · Reads · Together[Talks Whispers Sums]',
        `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`,
      ),
      dissolves(
        'Together',
        'Asks · Copies · Draws · Sums · Talks · Whispers · Alone[Reads]',
        `Asks · Copies · Draws · Talks · Whispers · ${ALONE}`,
      ),
      locks(START),
    ],
  },
  {
    title: 'a note of one pattern into another as well',
    does: (hand, meanwhile) => hand.alsoJoin('Sums', 'Together', meanwhile),
    gives: `Asks · Copies · Draws · ${ALONE} · Together[Talks Whispers Sums]`,
    under: [
      deletes('Sums', `Asks · Copies · Draws · Alone[Reads] · ${TOGETHER}`),
      dissolves('Together', `Asks · Copies · Draws · Talks · Whispers · ${ALONE}`),
      locks(START),
    ],
  },
  {
    title: 'a note goes in front of another in its pattern',
    does: (hand, meanwhile) => hand.goBefore('Sums', 'Reads', meanwhile),
    gives: `Asks · Copies · Draws · Alone[Sums Reads] · ${TOGETHER}`,
    under: [
      deletes('Reads', `Asks · Copies · Draws · Alone[Sums] · ${TOGETHER}`),
      deletes('Sums', `Asks · Copies · Draws · Alone[Reads] · ${TOGETHER}`),
      rewrites('Alone', 'All alone', `Asks · Copies · Draws · All alone[Sums Reads] · ${TOGETHER}`),
      locks(START),
    ],
  },
  {
    title: 'a note out of its pattern stands free',
    does: (hand, meanwhile) => hand.free('Sums', meanwhile),
    gives: `Asks · Copies · Draws · Sums · Alone[Reads] · ${TOGETHER}`,
    under: [
      deletes('Sums', `Asks · Copies · Draws · Alone[Reads] · ${TOGETHER}`),
      dissolves('Alone', `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`),
      merges('Alone', 'Together', 'Asks · Copies · Draws · Sums · Together[Talks Whispers Reads]'),
      frees('Sums', 'Alone', `Asks · Copies · Draws · Sums · Alone[Reads] · ${TOGETHER}`),
      rewrites(
        'Sums',
        'Does sums',
        `Asks · Copies · Does sums · Draws · Alone[Reads] · ${TOGETHER}`,
      ),
      locks(START),
    ],
  },
  {
    title: 'a pattern is merged into another',
    does: (hand, meanwhile) => hand.merge('Alone', 'Together', meanwhile),
    gives: `Asks · Copies · Draws · Together[Talks Whispers Reads Sums]`,
    under: [
      deletes('Reads', `Asks · Copies · Draws · Together[Talks Whispers Sums]`),
      dissolves('Alone', `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`),
      dissolves('Together', `Asks · Copies · Draws · Talks · Whispers · ${ALONE}`),
      locks(START),
    ],
  },
  {
    title: 'a pattern is dissolved',
    does: (hand, meanwhile) => hand.dissolve('Alone', meanwhile),
    gives: `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`,
    under: [
      deletes('Reads', `Asks · Copies · Draws · Sums · ${TOGETHER}`),
      dissolves('Alone', `Asks · Copies · Draws · Reads · Sums · ${TOGETHER}`),
      locks(START),
    ],
  },
  {
    title: 'a note is deleted',
    does: (hand, meanwhile) => hand.remove('Asks', meanwhile),
    gives: `Copies · Draws · ${ALONE} · ${TOGETHER}`,
    under: [
      deletes('Asks', `Copies · Draws · ${ALONE} · ${TOGETHER}`),
      rewrites('Asks', 'Asks why', `Copies · Draws · ${ALONE} · ${TOGETHER}`),
      locks(START),
    ],
  },
  {
    title: 'a note is parked',
    does: (hand, meanwhile) => hand.park('Asks', meanwhile),
    gives: `Copies · Draws · ${ALONE} · ${TOGETHER} · (Asks)`,
    under: [
      deletes('Asks', `Copies · Draws · ${ALONE} · ${TOGETHER}`),
      rewrites('Asks', 'Asks why', `Copies · Draws · ${ALONE} · ${TOGETHER} · (Asks why)`),
      locks(START),
    ],
  },
  {
    title: 'a note is duplicated',
    does: (hand, meanwhile) => hand.duplicate('Asks', meanwhile),
    gives: `Asks · Asks · Copies · Draws · ${ALONE} · ${TOGETHER}`,
    under: [deletes('Asks', `Copies · Draws · ${ALONE} · ${TOGETHER}`), locks(START)],
  },
  {
    title: 'selected notes are duplicated',
    async does(hand, meanwhile) {
      await hand.select('Asks', 'Copies')
      await hand.duplicateSelected('Copies', meanwhile)
    },
    gives: `Asks · Asks · Copies · Copies · Draws · ${ALONE} · ${TOGETHER}`,
    under: [deletes('Asks', `Copies · Copies · Draws · ${ALONE} · ${TOGETHER}`), locks(START)],
  },
  {
    title: 'selected notes become a pattern',
    async does(hand, meanwhile) {
      await hand.select('Asks', 'Copies', 'Draws')
      await hand.groupSelected(meanwhile)
    },
    gives: `?[Asks Copies Draws] · ${ALONE} · ${TOGETHER}`,
    under: [deletes('Copies', `?[Asks Draws] · ${ALONE} · ${TOGETHER}`), locks(START)],
  },
  {
    title: 'selected notes are deleted',
    async does(hand, meanwhile) {
      await hand.select('Asks', 'Copies')
      await hand.removeSelected(meanwhile)
    },
    gives: `Draws · ${ALONE} · ${TOGETHER}`,
    under: [deletes('Asks', `Draws · ${ALONE} · ${TOGETHER}`), locks(START)],
  },
  {
    title: 'a note is written on the paper',
    does: (hand, meanwhile) => hand.write('New', meanwhile),
    gives: `Asks · Copies · Draws · New · ${ALONE} · ${TOGETHER}`,
    under: [deletes('Asks', `Copies · Draws · New · ${ALONE} · ${TOGETHER}`)],
  },
  {
    title: 'words are added to a note',
    does: (hand, meanwhile) => hand.add('Asks', ' why', meanwhile),
    gives: `Asks why · Copies · Draws · ${ALONE} · ${TOGETHER}`,
    under: [
      deletes('Asks why', `Copies · Draws · ${ALONE} · ${TOGETHER}`),
      rewrites(
        'Asks why',
        'Asks them why',
        `Asks them why · Copies · Draws · ${ALONE} · ${TOGETHER}`,
      ),
    ],
  },
]
