import { mayActAs, readCode } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { roundAddress } from '../parts/made-round.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { knownRound, rememberRound } from '../sync/device.ts'

/** Where a code leads, or the sentence that says why it leads nowhere. */
export type Joining =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: string }

/** Asks the server for the round with a code. Who may already do more here keeps that right. */
export async function joinByCode(typed: string): Promise<Joining> {
  if (typed.trim() === '') return { ok: false, why: t('start.codeEmpty') }
  const code = readCode(typed)
  if (code === null) return { ok: false, why: t('start.codeForm') }
  try {
    const { board, key, role } = await api.join(code)
    const known = knownRound(board)
    // A fresh key is as good as one of the same right, and better than one that has ended.
    const isMore = known !== null && known.role !== role && mayActAs(known.role, role)
    if (isMore && known.dead !== true) {
      return { ok: true, address: roundAddress(board, known.key) }
    }
    rememberRound({ board, key, role })
    return { ok: true, address: roundAddress(board, key) }
  } catch (error) {
    return { ok: false, why: problemText(error) }
  }
}
