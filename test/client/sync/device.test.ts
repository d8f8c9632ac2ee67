import { beforeEach, describe, expect, it, vi } from 'vitest'
import { remember, remembered } from '../../../client/platform.ts'
import {
  forgetRound,
  knownRound,
  knownRounds,
  rememberLink,
  rememberRound,
  triadsName,
} from '../../../client/sync/device.ts'

beforeEach(() => {
  const held = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => held.set(name, value),
    removeItem: (name: string) => held.delete(name),
  })
})

const board = 'boardboard12'

describe('The rounds of this device', () => {
  it('are listed last opened first, and can be taken off', () => {
    rememberRound({ board: 'a', key: 'k1', opened: 1 })
    rememberRound({ board: 'b', key: 'k2', opened: 2 })
    rememberRound({ board: 'a', key: 'k1', opened: 3, title: 'A' })
    expect(knownRounds().map((round) => [round.board, round.title])).toEqual([
      ['a', 'A'],
      ['b', ''],
    ])
    forgetRound('a')
    expect(knownRounds().map((round) => round.board)).toEqual(['b'])
  })

  it('leave no plan that names people behind, beside the round or its record', () => {
    rememberRound({ board, key: 'lead', role: 'facilitator', recordId: 'record' })
    for (const id of [board, 'record', 'other']) remember(triadsName(id), { id })
    forgetRound(board)
    const left = [board, 'record', 'other'].map((id) => remembered(triadsName(id)))
    expect(left).toEqual([null, null, { id: 'other' }])
  })

  it('keep the key of the facilitator when a lesser one is opened here', () => {
    rememberRound({ board, key: 'lead', role: 'facilitator' })
    rememberRound({ board, key: 'write', role: 'participant', title: 'Fenwater' })
    expect(knownRound(board)).toMatchObject({ key: 'lead', role: 'facilitator', title: 'Fenwater' })
  })

  it('keep it too when the room view is opened, whatever it takes itself for', () => {
    rememberRound({ board, key: 'lead', role: 'facilitator', links: { participant: 'write' } })
    rememberLink(board, 'viewer', 'look')
    rememberRound({ board, key: 'look', role: 'facilitator' })
    expect(knownRound(board)).toMatchObject({
      key: 'lead',
      links: { participant: 'write', viewer: 'look' },
    })
  })

  it('take a better key, and a new one of the same right', () => {
    rememberRound({ board, key: 'write', role: 'participant' })
    rememberRound({ board, key: 'lead', role: 'facilitator' })
    rememberRound({ board, key: 'lead2', role: 'facilitator' })
    expect(knownRound(board)).toMatchObject({ key: 'lead2', role: 'facilitator' })
  })

  it('pass over what is no round', () => {
    localStorage.setItem('throughline:rounds', '[null, 3, {"board":"x"}, {"board":"y","key":"k"}]')
    expect(knownRounds()).toEqual([])
  })
})
