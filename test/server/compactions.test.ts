import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readBoard } from '../../shared/board/view.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer, tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[S9] a board in use is compacted by itself; who comes then or later gets the same, and little of it', async () => {
  await using folder = await tempFolder()
  let bytes = 0
  let board: ReturnType<typeof readBoard>
  let round: Awaited<ReturnType<typeof makeRound>>
  {
    await using server = await startServer({ dataDir: folder.path, messagesPerSecond: 10_000 })
    round = await makeRound(server.url)
    await using writer = await connectRaw(server.url, round.board, round.keys.participant)
    const votes = writer.board.roots.votes as Y.Map<unknown>
    const write = async (): Promise<void> => {
      for (let count = 0; count < 200; count++) {
        votes.set('device000001', 'x'.repeat(1_000))
        bytes += 1_000
      }
      await writer.flushed()
    }
    await write()
    const rows = (): number => {
      using db = new DatabaseSync(join(folder.path, 'throughline.db'), { readOnly: true })
      return Number(db.prepare('SELECT count(*) AS n FROM log').get()?.n)
    }
    // The server has the file to itself: what a newcomer gets tells of the compaction.
    expect(rows).toThrow()
    await until(async () => {
      await using newcomer = await connectRaw(server.url, round.board, round.keys.viewer)
      return newcomer.bytes() < bytes / 10
    })
    await write()
    board = readBoard(writer.board)
    await using newcomer = await connectRaw(server.url, round.board, round.keys.viewer)
    expect(readBoard(newcomer.board)).toEqual(board)
    expect(Y.encodeStateAsUpdate(newcomer.doc)).toEqual(Y.encodeStateAsUpdate(writer.doc))
  }
  await using server = await startServer({ dataDir: folder.path })
  await using later = await connectRaw(server.url, round.board, round.keys.viewer)
  expect(readBoard(later.board)).toEqual(board)
})
