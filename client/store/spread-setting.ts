import { remember, remembered } from '../platform.ts'
import { type Value, value } from './value.ts'

const NAME = 'spread'

/**
 * Whether this device shows from how many rooms and tables a pattern comes. Off until somebody asks:
 * how widespread a pattern is, the room agrees in words and does not count.
 */
export const spreadShown: Value<boolean> = rememberedSwitch()

function rememberedSwitch(): Value<boolean> {
  const held = value(remembered(NAME) === true)
  return {
    ...held,
    set(on) {
      remember(NAME, on ? true : null)
      held.set(on)
    },
  }
}
