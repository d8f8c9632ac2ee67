import { expect, it, vi } from 'vitest'

const idle = (): Promise<void> => Promise.resolve()

/** Each test has a page of its own. */
async function newPage() {
  vi.resetModules()
  return import('../../../client/ui/ahead.ts')
}

it('what is loaded once is kept; what failed is asked for again', async () => {
  const { loadedOnce } = await newPage()
  let isAway = true
  let asked = 0
  const load = loadedOnce(async () => {
    asked++
    if (isAway) throw new Error('away')
    return 'here'
  })
  await expect(load()).rejects.toThrow('away')
  isAway = false
  expect(await load()).toBe('here')
  expect(await Promise.all([load(), load()])).toEqual(['here', 'here'])
  expect(asked).toBe(2)
})

it('all is loaded ahead, one after the other, also what comes to be known on the way', async () => {
  const { loadAhead, loadedOnce } = await newPage()
  const order: string[] = []
  const part = (name: string, more = (): void => undefined) =>
    loadedOnce(async () => {
      order.push(`${name}…`)
      await idle()
      order.push(name)
      more()
    })
  part('page')
  part('panel', () => void part('picker'))
  await loadAhead(idle)
  expect(order).toEqual(['panel…', 'panel', 'picker…', 'picker', 'page…', 'page'])
  await loadAhead(idle)
  expect(order).toHaveLength(6)
})

it('loading ahead ends without a word when the server is away, and goes on another time', async () => {
  const { loadAhead, loadedOnce } = await newPage()
  const came: string[] = []
  let isAway = false
  for (const name of ['first', 'second']) {
    loadedOnce(async () => {
      if (isAway) throw new Error('away')
      came.push(name)
      isAway = true
    })
  }
  await loadAhead(idle)
  expect(came).toEqual(['second'])
  isAway = false
  await loadAhead(idle)
  expect(came).toEqual(['second', 'first'])
})
