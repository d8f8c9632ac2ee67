import type { Pattern } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useRights } from '../store/use-board.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './former-statements.module.css'
import { FormerMenuPopup } from './opened.ts'

/** What was said of the patterns that were merged into this one, until the room has decided. */
export function FormerStatements({ pattern }: { readonly pattern: Pattern }) {
  const { write } = useRights()
  return pattern.formerly.map(({ id, statement }) => (
    <div key={id} className={styles.former}>
      <p className={styles.words}>{t('common.formerly', { statement })}</p>
      {write ? (
        <MenuButton
          label={t('common.formerMenu')}
          menu={(opened) => <FormerMenuPopup {...opened} pattern={pattern.id} former={id} />}
        />
      ) : null}
    </div>
  ))
}
