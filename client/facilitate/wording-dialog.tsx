import { useState } from 'react'
import { setAbout } from '../../shared/board/about.ts'
import { FAMILIES, type Family } from '../../shared/wording/families.ts'
import { promptsIn } from '../../shared/wording/of-language.ts'
import {
  MOST_OWN_WORDS,
  mergedOwnWords,
  type OwnWords,
  readOwnWords,
  readWords,
  withExtraWords,
} from '../../shared/wording/own-words.ts'
import { t } from '../messages/index.ts'
import { remember, remembered } from '../platform.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { ExtraWords, type TypedWords } from './extra-words.tsx'
import styles from './wording-dialog.module.css'

/** Where this device keeps the lists it last saved, for the next round. */
const LAST = 'wording-lists'

/** What the round asks about in notes: families, words that are fine here, words of its own. */
export function WordingDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog open={open} title={t('wording.title')} onClose={onClose} wide>
      {open ? <Lists onClose={onClose} /> : null}
    </Dialog>
  )
}

function Lists({ onClose }: { readonly onClose: () => void }) {
  const { board } = useSession()
  const { language, wording } = useBoardPart(({ about }) => about)
  const [opened] = useState(() => readOwnWords(wording))
  const [own, setOwn] = useState(opened)
  const [allowed, setAllowed] = useState(() => own.allowed.join('\n'))
  const [typing, setTyping] = useState<TypedWords>({ typed: '', family: 'praise-blame' })
  // Another facilitator may have saved since this was opened.
  const merged = mergedOwnWords(
    opened,
    {
      ...own,
      allowed: readWords(allowed),
      extra: withExtraWords(own.extra, typing.typed, typing.family),
    },
    readOwnWords(wording),
  )
  const problemOf = (words: readonly unknown[]): string | null =>
    words.length > MOST_OWN_WORDS ? t('wording.full', { most: MOST_OWN_WORDS }) : null
  const last = remembered(LAST)
  const prompts = promptsIn(language)

  function take(lists: OwnWords): void {
    setOwn(lists)
    setAllowed(lists.allowed.join('\n'))
  }
  function save(): void {
    // What is too much is said at its field.
    if (problemOf(merged.allowed) !== null || problemOf(merged.extra) !== null) return
    const lists = readOwnWords(merged)
    setAbout(board, { wording: lists })
    remember(LAST, lists)
    tell(t('wording.saved'))
    onClose()
  }
  function turn(family: Family, isOn: boolean): void {
    const off = own.off.filter((one) => one !== family)
    setOwn({ ...own, off: isOn ? off : [...off, family] })
  }

  return (
    <>
      <p className={styles.what}>{t('wording.what')}</p>
      {wording === undefined && last !== null ? (
        <Button onClick={() => take(readOwnWords(last))}>{t('wording.takeLast')}</Button>
      ) : null}
      <fieldset className={styles.families}>
        <legend>{t('wording.families')}</legend>
        {FAMILIES.map((family) => (
          <label key={family} className={styles.family}>
            <input
              type="checkbox"
              checked={!own.off.includes(family)}
              onChange={({ target }) => turn(family, target.checked)}
            />
            <span>
              {t(`wording.family-${family}`)}
              <span className={styles.prompt} lang={language}>
                {prompts[family]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={t('wording.allowed')}
        hint={t('wording.allowedHint')}
        value={allowed}
        problem={problemOf(merged.allowed)}
        onChange={setAllowed}
      />
      <ExtraWords
        extra={own.extra}
        typing={typing}
        problem={problemOf(merged.extra)}
        onType={setTyping}
        onChange={(extra) => setOwn({ ...own, extra })}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button kind="main" onClick={save}>
          {t('wording.save')}
        </Button>
      </DialogActions>
    </>
  )
}
