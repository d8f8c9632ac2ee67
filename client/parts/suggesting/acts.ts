import type { Note } from '../../../shared/board/model.ts'
import { joinAt } from '../../../shared/board/moves.ts'
import { FEWEST } from '../../../shared/grouping/limits.ts'
import { t } from '../../messages/index.ts'
import { makePattern, moveInto, told } from '../../parts/note-acts.ts'
import { protect } from '../../parts/protect.ts'
import { undoing } from '../../parts/take-back.ts'
import { spared } from '../../store/held.ts'
import type { Session } from '../../sync/session.ts'
import { tell } from '../../ui/notice.tsx'
import { askWorker } from './ask.ts'
import {
  NOTHING_SUGGESTED,
  type Proposal,
  patternFor,
  type Standing,
  standing,
  without,
  withoutNote,
} from './proposals.ts'
import type { Answer, Question } from './question.ts'
import { suggestingOf } from './suggested.ts'
import { wordsOf } from './words.ts'

/** So many notes like something are shown; more would be no choice. */
const MOST_LIKE = 8

/** Looks for groups among the free notes, and shows them: nothing is changed on the board. */
export async function suggest(session: Session): Promise<void> {
  const { free } = session.store.groups()
  if (free.length < FEWEST) {
    tell(t('suggest.tooFew', { count: FEWEST }))
    return
  }
  await ask(session, null, { ask: 'groups', notes: free.map(looked), language: language(session) })
}

/** Looks for the free notes most like a note, or like the notes of a pattern, and shows them. */
export async function moreLike(session: Session, of: string): Promise<void> {
  const groups = session.store.groups()
  const note = session.store.get().notes.get(of)
  const these = note === undefined ? (groups.byPattern.get(of) ?? []) : [note]
  const own = new Set(these.map(({ id }) => id))
  const candidates = groups.free.filter(({ id }) => !own.has(id))
  if (these.length === 0 || candidates.length === 0) {
    tell(t('suggest.noneLike'))
    return
  }
  await ask(session, of, {
    ask: 'like',
    these: these.map(looked),
    candidates: candidates.map(looked),
    most: MOST_LIKE,
    language: language(session),
  })
}

async function ask(session: Session, like: string | null, question: Question): Promise<void> {
  const shown = suggestingOf(session)
  shown.set({ state: 'looking' })
  const mine = shown.get()
  const answer = await askWorker(question)
  // Asked anew or put away meanwhile: what comes now is for nobody.
  if (shown.get() !== mine) return
  if (answer === null) {
    shown.set(NOTHING_SUGGESTED)
    tell(t('suggest.failed'), 'problem')
    return
  }
  const proposals = proposalsOf(answer, like, session.newId)
  const poorer = answer.wordsMissing ? ` ${t('suggest.wordsMissing')}` : ''
  const [first] = proposals
  if (first === undefined) {
    shown.set(NOTHING_SUGGESTED)
    tell(t(like === null ? 'suggest.none' : 'suggest.noneLike') + poorer)
    return
  }
  shown.set({ state: 'shown', proposals, current: first.id })
  if (like === null) tell(t('suggest.found', { count: proposals.length }) + poorer)
  else tell(t('suggest.foundLike', { count: first.notes.length }) + poorer)
}

function proposalsOf(
  answer: Answer,
  like: string | null,
  newId: () => string,
): readonly Proposal[] {
  return answer.found.map(({ notes, words }) => ({ id: newId(), like, notes, words }))
}

/**
 * Takes a proposal: its notes become an untitled pattern where the first of them stands, or come
 * into the pattern that they are like. One step of undo; what somebody holds is offered later, and
 * the proposal stays for as long as nothing became of it.
 */
export function take(session: Session, id: string): void {
  const proposed = standingOf(session, id)
  if (proposed === null) return
  const { proposal, notes, like } = proposed
  const into = patternFor(proposal, session.store.get())
  if (into !== null) join(session, proposed, into)
  // A free note that others are like is one of them.
  else group(session, proposed, like === null ? ids(notes) : [like.id, ...ids(notes)])
}

/** What of it joined, and no more, is told and can be undone: the others stay proposed. */
function join(session: Session, { proposal, notes }: Standing, into: string): void {
  protect(session, {
    ids: ids(notes),
    label: t('protect.move'),
    act: (asked) => {
      // Those that were waited for may have been put elsewhere meanwhile.
      const now = new Set(ids(session.store.groups().free))
      const coming = asked.filter((note) => now.has(note))
      if (coming.length === 0) {
        tell(t('protect.moved'))
        return
      }
      const outcome = joinAt(session.board, coming.map(free), into, null)
      if (standingOf(session, proposal.id) === null) drop(session, proposal.id)
      told(session, outcome, t('suggest.joined', { count: coming.length }))
    },
  })
}

function group(session: Session, proposed: Standing, all: readonly string[]): void {
  const { free: loose, busy } = spared(all, session.people.get())
  const [first] = loose.length > 0 ? loose : all
  const at = first === undefined ? undefined : session.store.get().notes.get(first)?.at
  if (at === undefined) return
  // With all of them in somebody's hands: who that is, and when they are done, is told.
  const made = makePattern(session, (loose.length > 0 ? loose : all).map(free), at)
  if (made === null) return
  drop(session, proposed.proposal.id)
  tell(
    t('suggest.taken', { count: loose.length, words: wordsOf(proposed) }),
    'plain',
    undoing(session),
  )
  if (busy.length > 0) moveInto(session, ids(busy).map(free), made)
}

function drop(session: Session, id: string): void {
  const shown = suggestingOf(session)
  shown.set(without(shown.get(), id))
}

/** Leaves a proposal: it is not shown again until somebody asks. */
export function leave(session: Session, id: string): void {
  drop(session, id)
  const next = suggestingOf(session).get()
  const count = next.state === 'shown' ? next.proposals.length : 0
  tell(t('suggest.left', { count }))
}

/** Leaves all that is proposed. */
export function leaveAll(session: Session): void {
  suggestingOf(session).set(NOTHING_SUGGESTED)
  tell(t('suggest.leftAll'))
}

/** Leaves one note out of a proposal. */
export function leaveOut(session: Session, id: string, note: string): void {
  const shown = suggestingOf(session)
  shown.set(withoutNote(shown.get(), id, note))
}

/** Looks at a proposal, or at the one after or before the one that is looked at. */
export function lookAt(session: Session, to: string | 1 | -1): void {
  const shown = suggestingOf(session)
  const now = shown.get()
  if (now.state !== 'shown') return
  const list = standing(now.proposals, session.store.get(), session.store.groups())
  const at = list.findIndex(({ proposal }) => proposal.id === now.current)
  const next = typeof to === 'string' ? to : list.at((at + to) % list.length)?.proposal.id
  if (next !== undefined) shown.set({ ...now, current: next })
}

function standingOf(session: Session, id: string): Standing | null {
  const now = suggestingOf(session).get()
  if (now.state !== 'shown') return null
  const list = standing(now.proposals, session.store.get(), session.store.groups())
  return list.find(({ proposal }) => proposal.id === id) ?? null
}

function looked({ id, text, room, about }: Note) {
  return { id, text, room, about }
}

function language({ store }: Session) {
  return store.get().about.language
}

function free(id: string) {
  return { id, from: null }
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}
