import { bringTheories } from '../../shared/board/carried.ts'
import { t } from '../messages/index.ts'
import { readRecordFile } from '../parts/read-record.ts'
import { carriedFrom } from '../parts/to-test.ts'
import { useSession } from '../store/use-board.ts'
import { FileButton } from '../ui/file-button.tsx'
import { tell } from '../ui/notice.tsx'

/** Brings the theories of an earlier round, from its record, to a board that is open already. */
export function BringTheories() {
  const { board, newId } = useSession()

  async function bring(file: File): Promise<void> {
    const read = await readRecordFile(file)
    if (!read.ok) {
      tell(read.why, 'problem')
      return
    }
    const theories = carriedFrom(read.record, newId)
    if (theories.length === 0) tell(t('testing.noneToBring'))
    else if (bringTheories(board, theories).ok) tell(t('testing.brought'))
    else tell(t('testing.broughtBefore'))
  }

  return (
    <FileButton
      kind="quiet"
      label={t('testing.bring')}
      accept=".json,application/json"
      onFile={(file) => void bring(file)}
    />
  )
}
