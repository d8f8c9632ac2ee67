import { describe, expect, it } from 'vitest'
import { type Command, commandFor, type KeyRoom } from '../../../../client/canvas/keys/keymap.ts'

/** "ctrl+shift+g": as one reads it in the manual. */
const ROOM: KeyRoom = { singleKeys: true, oneNote: false }

function pressed(keys: string, code = '', room = ROOM): Command | null {
  const parts = keys.split(/\+(?=.)/)
  return commandFor(
    {
      key: parts.at(-1) ?? '',
      code,
      ctrlKey: parts.includes('ctrl'),
      metaKey: parts.includes('cmd'),
      shiftKey: parts.includes('shift'),
      altKey: parts.includes('alt'),
    },
    room,
  )
}

describe('Keys on the board', () => {
  it.each([
    ['n', 'new-note'],
    ['N', 'new-note'],
    ['p', 'new-pattern'],
    ['v', 'tool-select'],
    ['h', 'tool-pan'],
    ['Enter', 'edit'],
    ['Escape', 'leave'],
    ['Delete', 'delete'],
    ['Backspace', 'delete'],
    ['ctrl+z', 'undo'],
    ['cmd+z', 'undo'],
    ['ctrl+Z', 'undo'],
    ['ctrl+shift+Z', 'redo'],
    ['cmd+shift+z', 'redo'],
    ['ctrl+y', 'redo'],
    ['ctrl+a', 'select-all'],
    ['ctrl+g', 'group'],
    ['ctrl+shift+g', 'take-out'],
    ['ctrl+shift+G', 'take-out'],
    ['ctrl+d', 'duplicate'],
    ['cmd+d', 'duplicate'],
    ['ctrl+0', 'zoom-whole'],
    ['ctrl+-', 'zoom-out'],
    ['ctrl++', 'zoom-in'],
    ['ctrl+shift++', 'zoom-in'],
    ['ctrl+shift+=', 'zoom-in'],
    ['ctrl+=', 'zoom-in'],
  ])('%s asks for %s', (keys, does) => {
    expect(pressed(keys)).toEqual({ does })
  })

  it.each([
    ['!', 'Digit1', 'fit-all'],
    ['"', 'Digit2', 'fit-selection'],
    ['@', 'Digit2', 'fit-selection'],
  ])(
    'shift and the key %s at %s asks for %s, whatever the keyboard writes there',
    (key, code, does) => {
      expect(pressed(`shift+${key}`, code)).toEqual({ does })
    },
  )

  it.each([
    ['ArrowLeft', [-8, 0]],
    ['ArrowRight', [8, 0]],
    ['ArrowUp', [0, -8]],
    ['shift+ArrowDown', [0, 40]],
    ['shift+ArrowLeft', [-40, 0]],
  ])('%s nudges by %j', (keys, by) => {
    const command = pressed(keys)
    // -0 is 0 for whoever adds it.
    expect(command?.does === 'nudge' ? command.by.map((way) => way + 0) : null).toEqual(by)
  })

  it.each([
    'x',
    'Tab',
    ' ',
    '1',
    'alt+n',
    'ctrl+alt+z',
    'ctrl+n',
    'ctrl+c',
    'ctrl+Enter',
    'ctrl+shift+a',
    'cmd+shift+Y',
  ])('%s is not the board’s', (keys) => {
    expect(pressed(keys)).toBeNull()
  })

  it.each([
    ['ctrl+ArrowLeft', 'left', false],
    ['cmd+ArrowDown', 'down', false],
    ['ctrl+shift+ArrowRight', 'right', true],
  ])('%s walks to the neighbour at the %s, with shift adding it', (keys, to, adding) => {
    expect(pressed(keys)).toEqual({ does: 'walk', to, adding })
  })

  it.each(['T', 'ä', '2', '?', 'n', 'p', 'v', 'h', 'shift+N', 'shift+P'])(
    '%s is left to the one note that is selected',
    (keys) => {
      expect(pressed(keys, '', { singleKeys: true, oneNote: true })).toBeNull()
    },
  )

  it('what types no word stays a shortcut while a note is selected', () => {
    const room = { singleKeys: true, oneNote: true }
    expect(pressed('shift+"', 'Digit2', room)).toEqual({ does: 'fit-selection' })
    expect(pressed('Delete', '', room)).toEqual({ does: 'delete' })
    expect(pressed('Enter', '', room)).toEqual({ does: 'edit' })
    expect(pressed(' ', '', room)).toBeNull()
  })

  it('letters and signs alone are no shortcuts where that is switched off', () => {
    const off = { singleKeys: false, oneNote: false }
    for (const keys of ['n', 'p', 'v', 'h']) expect(pressed(keys, '', off)).toBeNull()
    expect(pressed('shift+!', 'Digit1', off)).toBeNull()
    expect(pressed('n', '', { ...off, oneNote: true })).toBeNull()
    expect(pressed('ctrl+g', '', off)).toEqual({ does: 'group' })
    expect(pressed('Delete', '', off)).toEqual({ does: 'delete' })
  })
})
