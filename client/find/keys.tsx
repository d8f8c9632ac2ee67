import { t } from '../messages/index.ts'
import { isApple } from '../platform.ts'
import type { Keys } from './entry.ts'
import styles from './keys.module.css'

/** Keys as they are printed on the keyboard before this person. */
export function KeysShown({ keys }: { readonly keys: readonly Keys[] }) {
  return (
    <span className={styles.ways}>
      {waysOf(keys).map((way, index) => (
        <span key={way.join('+')} className={styles.way}>
          {index === 0 ? null : <span className={styles.or}>{t('keys.or')}</span>}
          {way.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

/** The ways to press them; the four arrows are one. */
function waysOf(keys: readonly Keys[]): readonly (readonly string[])[] {
  const [first] = keys
  const areArrows =
    keys.length === ARROWS.length && keys.every(({ key }) => key.startsWith('Arrow'))
  if (first === undefined || !areArrows) return keys.map(printed)
  return [[...printed(first).slice(0, -1), ...ARROWS]]
}

const ARROWS = ['←', '↑', '→', '↓'] as const

function printed({ key, control, shift, alt }: Keys): readonly string[] {
  const held = [
    control ? (isApple() ? '⌘' : t('keys.control')) : '',
    alt ? (isApple() ? '⌥' : t('keys.alt')) : '',
    shift ? (isApple() ? '⇧' : t('keys.shift')) : '',
  ]
  return [...held.filter((name) => name !== ''), nameOf(key)]
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
}

function nameOf(key: string): string {
  switch (key) {
    case 'Enter':
      return t('keys.enter')
    case 'Escape':
      return t('keys.escape')
    case 'Delete':
      return t('keys.delete')
    case 'Backspace':
      return t('keys.backspace')
    case 'Tab':
      return t('keys.tab')
    case ' ':
      return t('keys.space')
    default:
      return SIGNS[key] ?? key.toUpperCase()
  }
}
