import { expect, it } from 'vitest'
import { commandFor } from '../../../client/canvas/keys/keymap.ts'
import { keysByName } from '../../../client/pages/key-list.ts'
import { pageCommandFor } from '../../../client/pages/page-keys.ts'

const alone = { control: false, shift: false, alt: false }
const control = { ...alone, control: true }

it('finds the keys of a command by asking the keymap', () => {
  const room = { singleKeys: true, oneNote: false }
  const list = keysByName(
    (stroke) => pageCommandFor(stroke) ?? commandFor(stroke, room)?.does ?? null,
  )
  expect(list.get('new-note')).toEqual([{ key: 'n', ...alone }])
  expect(list.get('undo')).toEqual([{ key: 'z', ...control }])
  expect(list.get('redo')).toEqual([
    { key: 'y', ...control },
    { key: 'z', ...control, shift: true },
  ])
  expect(list.get('delete')).toEqual([
    { key: 'Delete', ...alone },
    { key: 'Backspace', ...alone },
  ])
  expect(list.get('fit-all')).toEqual([{ key: '1', ...alone, shift: true }])
  expect(list.get('find')).toEqual([{ key: 'f', ...control }])
  expect(list.get('palette')).toEqual([{ key: 'k', ...control }])
  expect(list.get('shortcuts')).toEqual([{ key: '?', ...alone }])
})

it('lists a key that means the same with more held only once', () => {
  const list = keysByName(({ key }) => (key.toLowerCase() === 'q' ? 'quit' : null))
  expect(list.get('quit')).toEqual([{ key: 'q', ...alone }])
})

it.each([
  [{ key: 'f', ctrlKey: true }, 'find'],
  [{ key: 'F', metaKey: true }, 'find'],
  [{ key: 'k', metaKey: true }, 'palette'],
  [{ key: '?', shiftKey: true }, 'shortcuts'],
  [{ key: '?' }, 'shortcuts'],
  [{ key: 'f', ctrlKey: true, shiftKey: true }, null],
  [{ key: 'f', ctrlKey: true, altKey: true }, null],
  [{ key: 'g', ctrlKey: true }, null],
  [{ key: 'f' }, null],
])('%j asks the page for %s', (key, command) => {
  const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  expect(pageCommandFor({ ...held, ...key })).toBe(command)
})
