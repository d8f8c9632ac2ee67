import { useState } from 'react'
import { setAbout } from '../../shared/board/about.ts'
import { FAMILIES, type Family } from '../../shared/wording/families.ts'
import { promptsIn } from '../../shared/wording/of-language.ts'
import { type OwnWords, readOwnWords, readWords } from '../../shared/wording/own-words.ts'
import { t } from '../messages/index.ts'
import { remember, remembered } from '../platform.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { ExtraWords } from './extra-words.tsx'
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
  const [own, setOwn] = useState(() => readOwnWords(wording))
  const [allowed, setAllowed] = useState(() => own.allowed.join('\n'))
  const last = remembered(LAST)
  const prompts = promptsIn(language)

  function take(lists: OwnWords): void {
    setOwn(lists)
    setAllowed(lists.allowed.join('\n'))
  }
  function save(): void {
    const lists = readOwnWords({ ...own, allowed: readWords(allowed) })
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
        onChange={setAllowed}
      />
      <ExtraWords extra={own.extra} onChange={(extra) => setOwn({ ...own, extra })} />
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button kind="main" onClick={save}>
          {t('wording.save')}
        </Button>
      </DialogActions>
    </>
  )
}
