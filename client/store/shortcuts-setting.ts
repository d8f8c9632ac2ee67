import { remember, remembered } from '../platform.ts'
import { type Value, value } from './value.ts'

const NAME = 'single-keys'

/**
 * Whether a letter or sign alone is a shortcut on this device. They act on the board only, and can
 * be switched off: who dictates, or whose hand meets keys by chance, would set them off unasked.
 */
export const singleKeys: Value<boolean> = rememberedSwitch()

function rememberedSwitch(): Value<boolean> {
  const held = value(remembered(NAME) !== false)
  return {
    ...held,
    set(on) {
      remember(NAME, on ? null : false)
      held.set(on)
    },
  }
}
