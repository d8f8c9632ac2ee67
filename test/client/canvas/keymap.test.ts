import { describe, expect, it } from 'vitest'
import { type Command, commandFor } from '../../../client/canvas/keymap.ts'

/** "ctrl+shift+g": as one reads it in the manual. */
function pressed(keys: string, code = ''): Command | null {
  const parts = keys.split(/\+(?=.)/)
  return commandFor({
    key: parts.at(-1) ?? '',
    code,
    ctrlKey: parts.includes('ctrl'),
    metaKey: parts.includes('cmd'),
    shiftKey: parts.includes('shift'),
    altKey: parts.includes('alt'),
  })
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
    'ctrl+ArrowLeft',
    'ctrl+Enter',
    'ctrl+shift+g',
    'ctrl+shift+a',
    'cmd+shift+Y',
  ])('%s is not the board’s', (keys) => {
    expect(pressed(keys)).toBeNull()
  })
})
