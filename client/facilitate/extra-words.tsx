import { X } from 'lucide-react'
import { FAMILIES, type Family } from '../../shared/wording/families.ts'
import { type OwnWords, withExtraWords } from '../../shared/wording/own-words.ts'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/text-field.tsx'
import styles from './wording-dialog.module.css'

/** Words that are typed and not on the list yet. */
export interface TypedWords {
  readonly typed: string
  readonly family: Family
}

/** Words that the round asks about besides, each with its family. */
export function ExtraWords({
  extra,
  typing,
  problem,
  onType,
  onChange,
}: {
  readonly extra: OwnWords['extra']
  /** What stands in the field: saving takes it as well. */
  readonly typing: TypedWords
  readonly problem: string | null
  readonly onType: (typing: TypedWords) => void
  readonly onChange: (extra: OwnWords['extra']) => void
}) {
  const { typed, family } = typing

  function add(): void {
    if (problem !== null) return
    onChange(withExtraWords(extra, typed, family))
    onType({ typed: '', family })
  }

  return (
    <section className={styles.extra} aria-label={t('wording.extra')}>
      <div className={styles.row}>
        <TextField
          label={t('wording.extra')}
          hint={t('wording.extraHint')}
          value={typed}
          problem={problem}
          onChange={(next) => onType({ typed: next, family })}
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
          onChange={(next) => onType({ typed, family: next })}
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
