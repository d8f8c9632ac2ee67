import type { RoundRecord } from '../../shared/record/format.ts'
import type { NewBoard } from '../../shared/wire/api.ts'
import { ApiError } from '../../shared/wire/calls.ts'
import { t } from '../messages/index.ts'
import { rememberMade } from '../parts/made-round.ts'
import { problemText } from '../parts/problem.ts'
import { api, newId, now } from '../platform.ts'
import { keeperKey } from '../sync/device.ts'
import { nextRound } from './next-round.ts'
import { newBoard, type SetUp } from './set-up.ts'

/**
 * Opens a round on the server, or says why not. What was typed stays in the form. The theories of an
 * earlier record come along, to be tested.
 */
export async function openRound(
  setUp: SetUp,
  earlier: RoundRecord | null,
): Promise<
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly why: string }
> {
  try {
    const round = newBoard(setUp)
    const asked =
      earlier === null ? plain(round) : { record: nextRound(round, earlier, newId, now()) }
    const made = await api.makeBoard(asked, keeperKey())
    return { ok: true, address: rememberMade(made, setUp.title.trim() || setUp.school.trim()) }
  } catch (error) {
    const keeperOnly = error instanceof ApiError && KEEPER_ONLY.has(error.problem)
    return { ok: false, why: keeperOnly ? t('newRound.keeperOnly') : problemText(error) }
  }
}

/** As the wire takes it. */
function plain({ about, agenda }: ReturnType<typeof newBoard>): NewBoard {
  const { questions, rooms, teams } = about
  return {
    about: { ...about, questions: [...questions], rooms: [...rooms], teams: [...teams] },
    agenda,
  }
}

// Where rounds are opened by the keeper only, the ordinary sentences send people to a facilitator.
const KEEPER_ONLY: ReadonlySet<ApiError['problem']> = new Set([
  'no-key',
  'wrong-key',
  'not-allowed',
])
