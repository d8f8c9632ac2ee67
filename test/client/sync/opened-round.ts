import type { Session } from '../../../client/sync/session.ts'
import { openStay, type Stay } from '../../../client/sync/stay.ts'
import type { MadeBoard } from '../../../shared/wire/api.ts'
import { makeRound } from '../../support/make-round.ts'
import { until } from '../../support/until.ts'
import { asPageOf } from './browser.ts'

/** A new round that is open on this device, with the participants' link. It is left at the end. */
export interface OpenedRound extends Disposable {
  readonly round: MadeBoard
  readonly stay: Stay
  /** What it was opened as: the board is there. */
  readonly session: Session
}

export async function openedRound(url: string): Promise<OpenedRound> {
  const round = await makeRound(url)
  asPageOf(url)
  const stay = openStay(round.board, round.keys.participant)
  const session = stay.session.get()
  await until(() => session.ready.get())
  return { round, stay, session, [Symbol.dispose]: () => stay.dispose() }
}
