import { Download } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { rememberMade } from '../parts/made-round.ts'
import { earlierRecord } from '../parts/next-round.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { keeperKey } from '../sync/device.ts'
import { Button } from '../ui/button.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { MenuBeneath } from '../ui/menu-beneath.tsx'
import { download } from './download.ts'
import styles from './record-actions.module.css'

type Doing =
  | { readonly state: 'nothing' }
  | { readonly state: 'asking' }
  | { readonly state: 'filed'; readonly recordId: string }
  | { readonly state: 'failed'; readonly why: string }

/** What can be done with a record: kept as a file, opened as a board, put on the shelf. */
export function RecordActions({
  record,
  fromFile,
  onPicture,
}: {
  readonly record: RoundRecord
  readonly fromFile: boolean
  readonly onPicture: () => void
}) {
  const [, go] = useLocation()
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const keeper = keeperKey()

  async function attempt(act: () => Promise<Doing>): Promise<void> {
    setDoing({ state: 'asking' })
    try {
      setDoing(await act())
    } catch (error) {
      setDoing({ state: 'failed', why: problemText(error) })
    }
  }
  const openAsBoard = (): Promise<void> =>
    attempt(async () => {
      const made = await api.makeBoard({ record }, keeper)
      go(rememberMade(made, record.about.title || record.about.school))
      return { state: 'nothing' }
    })
  const putOnShelf = (key: string): Promise<void> =>
    attempt(async () => ({ state: 'filed', recordId: (await api.fileRecord(record, key)).id }))

  return (
    <div className={styles.actions}>
      <MenuBeneath
        trigger={
          <Button kind="main">
            <Download size={18} aria-hidden />
            {t('record.download')}
          </Button>
        }
      >
        <MenuItem onSelect={() => void download(record, 'json')}>JSON</MenuItem>
        <MenuItem onSelect={() => void download(record, 'md')}>Markdown</MenuItem>
        <MenuItem onSelect={onPicture}>{t('record.picture')}</MenuItem>
      </MenuBeneath>
      {record.board === null ? null : (
        <Button disabled={doing.state === 'asking'} onClick={() => void openAsBoard()}>
          {t('record.openAsBoard')}
        </Button>
      )}
      <Button
        onClick={() => {
          earlierRecord.set(record)
          go('/new')
        }}
      >
        {t('record.startNext')}
      </Button>
      {fromFile && keeper !== null ? (
        <Button disabled={doing.state === 'asking'} onClick={() => void putOnShelf(keeper)}>
          {t('record.putOnShelf')}
        </Button>
      ) : null}
      <p className={styles.told} role="status">
        {doing.state === 'filed' ? t('record.onShelf') : null}
        {doing.state === 'failed' ? doing.why : null}
      </p>
    </div>
  )
}
