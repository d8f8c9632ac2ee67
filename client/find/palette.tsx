import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { t } from '../messages/index.ts'
import { type Entry, type EntryGroup, fitting, grouped } from './entry.ts'
import { KeysShown } from './keys.tsx'
import styles from './palette.module.css'

export interface PaletteProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly entries: readonly Entry[]
  /** What can be gone to by the words that were typed: asked at each letter. */
  readonly places: (sought: string) => readonly Entry[]
}

/** Everything that can be done, by its name: typed in part, chosen with the arrows and Enter. */
export function Palette({ open, onClose, entries, places }: PaletteProps) {
  const chosen = useRef<Entry | null>(null)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(stays) => !stays && onClose()}
      onOpenChangeComplete={(isOpen) => {
        const entry = chosen.current
        chosen.current = null
        // What moves the focus must come after it was given back.
        if (!isOpen && entry !== null) setTimeout(entry.run)
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={t('palette.title')}>
          <Commands
            entries={entries}
            places={places}
            onChoose={(entry) => {
              chosen.current = entry
              onClose()
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Commands({
  entries,
  places,
  onChoose,
}: Pick<PaletteProps, 'entries' | 'places'> & { readonly onChoose: (entry: Entry) => void }) {
  const [sought, setSought] = useState('')
  const found = [...fitting(entries, sought), ...grouped(places(sought))]
  return (
    <Autocomplete.Root
      open
      inline
      items={found}
      filter={null}
      value={sought}
      onValueChange={setSought}
      itemToStringValue={(entry: Entry) => entry.name}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.head}>
        <Search size={20} aria-hidden />
        <Autocomplete.Input
          className={styles.field}
          aria-label={t('palette.field')}
          placeholder={t('palette.field')}
          spellCheck={false}
        />
        <Dialog.Close className="for-screen-readers">{t('common.close')}</Dialog.Close>
      </div>
      <Autocomplete.Empty className={styles.empty}>{t('palette.none')}</Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: EntryGroup) => (
          <Autocomplete.Group key={group.value} items={[...group.items]} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.heading}>
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: Entry) => (
                <Autocomplete.Item
                  key={entry.id}
                  value={entry}
                  className={styles.item}
                  onClick={() => onChoose(entry)}
                >
                  <span className={styles.name}>{entry.name}</span>
                  <KeysShown keys={entry.keys} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
