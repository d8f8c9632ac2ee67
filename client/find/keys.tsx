import { t } from '../messages/index.ts'
import { isApple } from '../platform.ts'
import type { Keys } from './entry.ts'
import styles from './keys.module.css'

/** Keys as they are printed on the keyboard before this person. */
export function KeysShown({ keys }: { readonly keys: readonly Keys[] }) {
  return (
    <span className={styles.ways}>
      {keys.map((one, index) => (
        <span key={printed(one).join('+')} className={styles.way}>
          {index === 0 ? null : <span className={styles.or}>{t('keys.or')}</span>}
          {printed(one).map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

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
