import { t } from '../messages/index.ts'
import { singleKeys } from '../store/shortcuts-setting.ts'
import { useValue } from '../store/value.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { Keys } from './entry.ts'
import { KeysShown } from './keys.tsx'
import styles from './shortcut-sheet.module.css'

/** What keys or hands do, under one heading. */
export interface SheetGroup {
  readonly title: string
  readonly lines: readonly {
    readonly name: string
    /** Keys, or what a hand does in words. */
    readonly by: readonly Keys[] | string
  }[]
}

/** All keys and gestures on one sheet, with the switch for those that are a letter alone. */
export function ShortcutSheet({
  open,
  onClose,
  groups,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly groups: readonly SheetGroup[]
}) {
  const on = useValue(singleKeys)
  return (
    <Dialog open={open} title={t('shortcuts.title')} onClose={onClose} wide>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={(event) => singleKeys.set(event.target.checked)}
        />
        <span>
          {t('shortcuts.single')}
          <span className={styles.hint}>{t('shortcuts.singleHint')}</span>
        </span>
      </label>
      <div className={styles.groups}>
        {groups.map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ name, by }) => (
                <div key={name} className={styles.line}>
                  <dt>{name}</dt>
                  <dd>{typeof by === 'string' ? by : <KeysShown keys={by} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
