import { expect, it } from 'vitest'
import { startThread, type Thread, ThreadGoneError } from '../../server/store/thread.ts'
import type { Reckoning } from '../support/reckoner.ts'

async function withThread(
  test: (thread: Thread<Reckoning>, deaths: readonly Error[]) => Promise<void>,
): Promise<readonly Error[]> {
  const deaths: Error[] = []
  {
    await using thread = await startThread<Reckoning>(
      new URL('../support/reckoner.ts', import.meta.url),
      { name: 'reckoner', data: null, gone: (error) => deaths.push(error) },
    )
    await test(thread, deaths)
  }
  return deaths
}

it('a thread does what it is asked, and what it throws arrives with its code', async () => {
  const deaths = await withThread(async ({ ask }) => {
    expect(await ask('sum', [new Uint8Array([1, 2]), new Uint8Array([3])])).toBe(6)
    await expect(ask('fail', 'FULL')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'It does not add up.',
      code: 'FULL',
      errcode: 13,
    })
    expect(await ask('sum', [])).toBe(0)
  })
  expect(deaths).toEqual([])
})

it('a piece of a large buffer is sent without the rest', async () => {
  await withThread(async ({ ask }) => {
    const large = new Uint8Array(10_000)
    expect(await ask('bufferSize', large.subarray(10, 30))).toBe(20)
    expect(await ask('bufferSize', Buffer.from('a short one'))).toBe(11)
    expect(large.length).toBe(10_000)
  })
})

it('a thread that is let go finishes what is under way', async () => {
  let later: Promise<number> = Promise.resolve(0)
  const deaths = await withThread(async ({ ask }) => {
    later = ask('later', 5)
  })
  expect(await later).toBe(5)
  expect(deaths).toEqual([])
})

it('when a thread dies, everybody who waits hears it, and it is reported once', async () => {
  const deaths = await withThread(async ({ ask }, known) => {
    const waiting = [ask('later', 1), ask('die'), ask('sum', [])]
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
    expect(known.length).toBe(1)
    await expect(ask('sum', [])).rejects.toBeInstanceOf(ThreadGoneError)
  })
  expect(deaths.length).toBe(1)
})
