import { X } from 'lucide-react'
import { useState } from 'react'
import { FAMILIES, type Family } from '../../shared/wording/families.ts'
import { type OwnWords, readWords } from '../../shared/wording/own-words.ts'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/text-field.tsx'
import styles from './wording-dialog.module.css'

/** Words that the round asks about besides, each with its family. */
export function ExtraWords({
  extra,
  onChange,
}: {
  readonly extra: OwnWords['extra']
  readonly onChange: (extra: OwnWords['extra']) => void
}) {
  const [typed, setTyped] = useState('')
  const [family, setFamily] = useState<Family>('praise-blame')

  function add(): void {
    const words = readWords(typed).map((word) => ({ word, family }))
    const others = extra.filter(({ word }) => words.every((one) => one.word !== word))
    onChange([...others, ...words])
    setTyped('')
  }

  return (
    <section className={styles.extra} aria-label={t('wording.extra')}>
      <div className={styles.row}>
        <TextField
          label={t('wording.extra')}
          hint={t('wording.extraHint')}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <SelectField
          label={t('wording.family')}
          value={family}
          options={FAMILIES.map((value) => ({ value, label: t(`wording.family-${value}`) }))}
          onChange={setFamily}
        />
        <Button onClick={add}>{t('wording.add')}</Button>
      </div>
      {extra.length === 0 ? null : (
        <ul className={styles.words} aria-label={t('wording.extra')}>
          {extra.map((item) => (
            <li key={item.word}>
              <span className={styles.word}>{item.word}</span>
              <span className={styles.prompt}>{t(`wording.family-${item.family}`)}</span>
              <Button
                kind="quiet"
                aria-label={t('wording.remove', { word: item.word })}
                onClick={() => onChange(extra.filter(({ word }) => word !== item.word))}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
