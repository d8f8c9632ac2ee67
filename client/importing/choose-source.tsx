import { Upload } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { t } from '../messages/index.ts'
import { FileButton } from '../ui/file-button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import styles from './import-dialog.module.css'

/** A file by button or drop, or text by paste. */
export function ChooseSource({
  pasted,
  onPaste,
  onFile,
}: {
  readonly pasted: string
  readonly onPaste: (text: string) => void
  readonly onFile: (file: File) => void
}) {
  const [over, setOver] = useState(false)

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    const text = event.dataTransfer.getData('text/plain')
    if (file !== undefined) onFile(file)
    else if (text !== '') onPaste(text)
  }

  return (
    <>
      <p>{t('import.what')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same */}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Upload size={22} aria-hidden />
        <FileButton
          label={t('import.choose')}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onFile={onFile}
        />
        <span>{t('import.orDrop')}</span>
      </div>
      <TextArea
        label={t('import.paste')}
        hint={t('import.pasteHint')}
        rows={pasted === '' ? 4 : 3}
        value={pasted}
        onChange={onPaste}
      />
    </>
  )
}
