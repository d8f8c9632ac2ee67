import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { apiOf, makeRound } from '../support/make-round.ts'
import { startServer } from '../support/start-server.ts'

it('[A4] whoever comes in the moment in which a link is renewed is not left in the room', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const url = `${server.url.replace('http', 'ws')}/sync/${board}?key=${keys.participant}`
  const codes: Promise<number>[] = []
  const come = async (): Promise<void> => {
    for (let count = 0; count < 60; count++) {
      const socket = new WebSocket(url)
      codes.push(new Promise((resolve) => socket.on('close', resolve)))
      await pause(1)
    }
  }
  const coming = come()
  await pause(30)
  await apiOf(server.url).renewKey(board, keys.facilitator, 'participant')
  await coming
  expect(new Set(await Promise.all(codes))).toEqual(new Set([4401]))
})
