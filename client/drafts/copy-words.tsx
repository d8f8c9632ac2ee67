import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { LostWords } from '../../shared/board/lost-words.ts'
import { t } from '../messages/index.ts'
import { copyText } from '../platform.ts'
import { Button } from '../ui/button.tsx'
import styles from './drafts.module.css'

type Told = 'nothing' | 'copied' | 'not-copied'

/** Copies words as plain text; where the browser won't, they are shown to be copied by hand. */
export function CopyWords({
  label,
  words,
}: {
  readonly label: string
  readonly words: () => readonly LostWords[]
}) {
  const [told, setTold] = useState<Told>('nothing')
  async function copy(): Promise<void> {
    setTold((await copyText(asText(words()))) ? 'copied' : 'not-copied')
  }
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy size={18} aria-hidden />
        {label}
      </Button>
      <span role="status" className={styles.told}>
        {told === 'copied' ? t('drafts.copied') : null}
      </span>
      {told === 'not-copied' ? (
        <textarea
          readOnly
          className={styles.byHand}
          aria-label={t('drafts.byHand')}
          value={asText(words())}
        />
      ) : null}
    </>
  )
}

/** One text a line, with what it is; a note also with its room. */
function asText(words: readonly LostWords[]): string {
  return words
    .map(({ of, text, room }) => {
      const what = room === '' ? t(`drafts.of-${of}`) : `${t(`drafts.of-${of}`)}, ${room}`
      return `${what}: ${text}`
    })
    .join('\n')
}
