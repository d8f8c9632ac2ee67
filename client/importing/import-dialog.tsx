import { useRef, useState } from 'react'
import { t } from '../messages/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { PlacesFor } from './add.ts'
import { ChooseSource } from './choose-source.tsx'
import styles from './import-dialog.module.css'
import { Preview } from './preview.tsx'
import { refusalSentence } from './sentences.ts'
import { NOTHING, readFile, readPaste, type Source } from './source.ts'

/** Brings notes onto the board from a file or a paste; shows first what was understood. */
export function ImportDialog({
  open,
  onClose,
  onAdded,
  placesFor,
}: {
  readonly open: boolean
  readonly onClose: () => void
  /** Called after notes were added, to show where they are. */
  readonly onAdded: () => void
  readonly placesFor: PlacesFor
}) {
  function finish(): void {
    onClose()
    onAdded()
  }
  return (
    <Dialog open={open} title={t('import.title')} onClose={onClose} wide>
      <Import onDone={finish} placesFor={placesFor} />
    </Dialog>
  )
}

function Import({
  onDone,
  placesFor,
}: {
  readonly onDone: () => void
  readonly placesFor: PlacesFor
}) {
  const [pasted, setPasted] = useState('')
  const [source, setSource] = useState<Source>(NOTHING)
  const latest = useRef(0)

  async function read(reading: Promise<Source>): Promise<void> {
    const mine = ++latest.current
    const found = await reading.catch((): Source => NOTHING)
    // An answer to what was typed before the last key counts for nothing.
    if (mine === latest.current) setSource(found)
  }
  function takeFile(file: File): void {
    setPasted('')
    setSource({ from: 'reading' })
    void read(readFile(file))
  }
  function takePaste(text: string): void {
    setPasted(text)
    void read(readPaste(text))
  }
  function startAgain(): void {
    latest.current++
    setPasted('')
    setSource(NOTHING)
  }

  if (source.from === 'file' && source.preview.ok) {
    return (
      <Preview
        key={source.name}
        preview={source.preview}
        from={source.name}
        placesFor={placesFor}
        onDone={onDone}
        onBack={startAgain}
      />
    )
  }
  return (
    <>
      <ChooseSource pasted={pasted} onPaste={takePaste} onFile={takeFile} />
      <p className={styles.status} role="status">
        {source.from === 'reading' ? t('import.reading') : null}
      </p>
      {source.from === 'file' && !source.preview.ok ? (
        <p className={styles.problem} role="alert">
          {t('import.fileRefused', { name: source.name, why: refusalSentence(source.preview) })}
        </p>
      ) : null}
      {source.from === 'paste' ? (
        source.preview.ok ? (
          <Preview
            preview={source.preview}
            from={null}
            placesFor={placesFor}
            onDone={onDone}
            onBack={startAgain}
          />
        ) : (
          <p className={styles.problem} role="alert">
            {refusalSentence(source.preview)}
          </p>
        )
      ) : null}
    </>
  )
}
