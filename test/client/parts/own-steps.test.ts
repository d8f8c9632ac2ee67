import { expect, it, vi } from 'vitest'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { wayOfKey } = await import('../../../client/parts/own-steps.ts')

const key = (name: string, held: Partial<Parameters<typeof wayOfKey>[0]> = {}) =>
  wayOfKey({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

it('[D5] in a field undo and redo are asked for by the keys of both worlds', () => {
  expect(key('z', { ctrlKey: true })).toBe('undo')
  expect(key('z', { metaKey: true })).toBe('undo')
  expect(key('Z', { ctrlKey: true, shiftKey: true })).toBe('redo')
  expect(key('y', { ctrlKey: true })).toBe('redo')
})

it('letters, and what is held with Alt, are none', () => {
  expect(key('z')).toBeNull()
  expect(key('Z', { shiftKey: true })).toBeNull()
  expect(key('z', { ctrlKey: true, altKey: true })).toBeNull()
  expect(key('a', { ctrlKey: true })).toBeNull()
})
