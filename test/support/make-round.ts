import type { About } from '../../shared/board/model.ts'
import type { MadeBoard } from '../../shared/wire/api.ts'
import { createApi } from '../../shared/wire/calls.ts'

/** What a round is set up with, when the test doesn't care. */
export const ABOUT: About = {
  title: 'Round 3',
  school: 'Lindängen School',
  network: 'North',
  date: '2026-11-03',
  lead: 'If',
  focus: 'Students seldom explain their thinking.',
  questions: ['What are students doing?'],
  rooms: ['A', 'B'],
  teams: ['Red'],
  language: 'en',
  authors: 'hidden',
}

/** The endpoints of a server, called as the client calls them. */
export function apiOf(url: string) {
  return createApi((path, init) => fetch(`${url}${path}`, init))
}

export function makeRound(url: string): Promise<MadeBoard> {
  return apiOf(url).makeBoard(
    {
      about: {
        ...ABOUT,
        questions: [...ABOUT.questions],
        rooms: [...ABOUT.rooms],
        teams: [...ABOUT.teams],
      },
    },
    null,
  )
}
