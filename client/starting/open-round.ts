import { ApiError } from '../../shared/wire/calls.ts'
import { t } from '../messages/index.ts'
import { rememberMade } from '../parts/made-round.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { keeperKey } from '../sync/device.ts'
import { newBoard, type SetUp } from './set-up.ts'

/** Opens a round on the server, or says why not. What was typed stays in the form. */
export async function openRound(
  setUp: SetUp,
): Promise<
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly why: string }
> {
  try {
    const made = await api.makeBoard(newBoard(setUp), keeperKey())
    return { ok: true, address: rememberMade(made, setUp.title.trim() || setUp.school.trim()) }
  } catch (error) {
    const keeperOnly = error instanceof ApiError && KEEPER_ONLY.has(error.problem)
    return { ok: false, why: keeperOnly ? t('newRound.keeperOnly') : problemText(error) }
  }
}

// Where rounds are opened by the keeper only, the ordinary sentences send people to a facilitator.
const KEEPER_ONLY: ReadonlySet<ApiError['problem']> = new Set([
  'no-key',
  'wrong-key',
  'not-allowed',
])
