import { useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '../messages/index.ts'
import { readRecordFile } from '../parts/read-record.ts'
import { FileButton } from '../ui/file-button.tsx'
import styles from './open-file.module.css'
import { FILE_ADDRESS, openedFile } from './opened-file.ts'

/** Opens a record from a file. What is no record gets its sentence here, and nothing changes. */
export function OpenFile() {
  const [, go] = useLocation()
  const [problem, setProblem] = useState<string | null>(null)

  async function open(file: File): Promise<void> {
    const read = await readRecordFile(file)
    if (!read.ok) {
      setProblem(read.why)
      return
    }
    setProblem(null)
    openedFile.set(read.record)
    go(FILE_ADDRESS)
  }

  return (
    <>
      <FileButton
        label={t('start.openFile')}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {problem === null ? null : (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </>
  )
}
