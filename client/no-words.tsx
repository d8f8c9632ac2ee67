import { later as en } from './messages/en/later.ts'
import { screenLanguage } from './messages/index.ts'
import { later as sv } from './messages/sv/later.ts'
import { Button } from './ui/button.tsx'
import styles from './ui/later.module.css'

/** What stands on the screen when not even its sentences could be loaded. */
export function NoWords() {
  const words = screenLanguage() === 'sv' ? sv : en
  return (
    <main className={styles.missing}>
      <p>{words['later.missing']}</p>
      <Button onClick={() => location.reload()}>{words['later.again']}</Button>
    </main>
  )
}
