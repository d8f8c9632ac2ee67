import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

// A warning nobody reads is an error that comes later: whatever a test prints to the console
// without expecting it fails the test. To expect one, replace the method in the test itself.

let spies: MockInstance[] = []

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((name) => vi.spyOn(console, name))
})

afterEach(() => {
  const printed = spies.flatMap((spy) => spy.mock.calls)
  for (const spy of spies) spy.mockRestore()
  expect(printed).toEqual([])
})
