import { type FormEvent, useState } from 'react'
import { LIMITS } from '../../shared/limits.ts'
import { t } from '../messages/index.ts'
import { personName, rememberName } from '../sync/device.ts'
import { Button } from '../ui/button.tsx'
import { DialogActions } from '../ui/dialog.tsx'
import { FirstDialog } from '../ui/first-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './join-dialog.module.css'

/** Asks once for the name by which the others see this person. Leaving it in any way goes in. */
export function JoinDialog({ onEnter }: { readonly onEnter: (name: string) => void }) {
  const [name, setName] = useState(personName)

  function enter(): void {
    const said = name.trim()
    rememberName(said)
    onEnter(said)
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    enter()
  }

  return (
    <FirstDialog title={t('join.title')} onClose={enter}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          data-start-here
          label={t('join.name')}
          hint={t('join.why')}
          value={name}
          onChange={setName}
          maxLength={LIMITS.labelLength}
          autoComplete="given-name"
          enterKeyHint="go"
        />
        <DialogActions>
          <Button type="submit" kind="main">
            {t('join.enter')}
          </Button>
        </DialogActions>
      </form>
    </FirstDialog>
  )
}
