import type { Role } from '../../shared/access.ts'
import type { MadeBoard } from '../../shared/wire/api.ts'
import { rememberRound } from '../sync/device.ts'

/** Where a round stands: the key is behind the `#`, which no server sees. */
export function roundAddress(board: string, key: string): string {
  return `/b/${board}#${key}`
}

/** Where the room view of a round stands. */
export function wallAddress(board: string, key: string): string {
  return `/p/${board}#${key}`
}

/** Remembers a round that was just made here, with its links, and says where it stands. */
export function rememberMade({ board, keys }: MadeBoard, title: string): string {
  const { facilitator, participant, viewer }: Partial<Record<Role, string>> = keys
  const key = facilitator ?? ''
  rememberRound({
    board,
    key,
    title,
    role: 'facilitator',
    links: {
      ...(participant === undefined ? {} : { participant }),
      ...(viewer === undefined ? {} : { viewer }),
    },
  })
  return roundAddress(board, key)
}
