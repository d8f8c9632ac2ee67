import { remember, remembered } from '../platform.ts'
import { type Value, value } from '../store/value.ts'

const NAME = 'single-keys'
const held = value(remembered(NAME) !== false)

/**
 * Whether keys without Ctrl are shortcuts on the board. Who speaks to the device or strikes keys by
 * chance can switch them off; remembered on the device.
 */
export const singleKeys: Value<boolean> = {
  get: held.get,
  subscribe: held.subscribe,
  set(on) {
    held.set(on)
    remember(NAME, on ? null : false)
  },
}
