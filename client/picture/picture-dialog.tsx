import { useState } from 'react'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import styles from './picture-dialog.module.css'
import { Preview } from './preview.tsx'
import { type PictureForm, type Saved, type Subject, savePicture } from './save-picture.ts'

const SCOPES = ['whole', 'selection', 'seen'] as const
type Scope = (typeof SCOPES)[number]

export interface PictureDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** What there is to draw, by scope; what there isn't can't be chosen. */
  readonly subjects: Readonly<Partial<Record<Scope, () => Subject>>>
  /** The file's name without its ending. */
  readonly fileName: string
}

type Doing = { readonly state: 'nothing' } | { readonly state: 'drawing' } | Saved

/** The board or record as a picture to hang up, print or put into a report. */
export function PictureDialog({ open, onClose, subjects, fileName }: PictureDialogProps) {
  return (
    <Dialog open={open} title={t('picture.title')} onClose={onClose}>
      {open ? <Wishes subjects={subjects} fileName={fileName} /> : null}
    </Dialog>
  )
}

function Wishes({ subjects, fileName }: Pick<PictureDialogProps, 'subjects' | 'fileName'>) {
  const scopes = SCOPES.filter((scope) => subjects[scope] !== undefined)
  const [scope, setScope] = useState<Scope>('whole')
  const [form, setForm] = useState<PictureForm>('png')
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const subject = subjects[scope]

  async function save(): Promise<void> {
    if (subject === undefined) return
    setDoing({ state: 'drawing' })
    // The sentence is shown before the drawing takes the page's time.
    await new Promise((resolve) => setTimeout(resolve, 30))
    try {
      setDoing(await savePicture(subject(), form, fileName))
    } catch {
      setDoing({ state: 'not-drawn' })
    }
  }
  return (
    <>
      {subject === undefined ? null : <Preview key={scope} subject={subject} />}
      {scopes.length < 2 ? null : (
        <Choice
          label={t('picture.what')}
          labelled="shown"
          value={scope}
          options={scopes.map((value) => ({ value, label: t(`picture.${value}`) }))}
          onChange={(next) => next !== null && setScope(next)}
        />
      )}
      <Choice
        label={t('picture.form')}
        labelled="shown"
        value={form}
        options={[
          { value: 'png', label: 'PNG' },
          { value: 'svg', label: 'SVG' },
        ]}
        onChange={(next) => next !== null && setForm(next)}
      />
      <p className={styles.hint}>{t(`picture.${form}Hint`)}</p>
      <p role="status" className={styles.told}>
        {told(doing)}
      </p>
      <DialogActions>
        <Button
          kind="main"
          data-start-here
          disabled={doing.state === 'drawing'}
          onClick={() => void save()}
        >
          {t('picture.save')}
        </Button>
      </DialogActions>
    </>
  )
}

function told(doing: Doing): string {
  switch (doing.state) {
    case 'nothing':
      return ''
    case 'drawing':
      return t('picture.drawing')
    case 'not-drawn':
      return t('picture.notDrawn')
    case 'saved':
      return doing.scale < 1
        ? t('picture.scaled', { percent: Math.max(1, Math.round(doing.scale * 100)) })
        : t('picture.saved')
  }
}
