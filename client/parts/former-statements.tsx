import { Check, X } from 'lucide-react'
import { dropFormer, sayFormer } from '../../shared/board/merging.ts'
import type { Pattern } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { MenuItem } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './former-statements.module.css'
import { tellRefusal } from './refusal.ts'

/** What was said of the patterns that were merged into this one, until the room has decided. */
export function FormerStatements({ pattern }: { readonly pattern: Pattern }) {
  const { board } = useSession()
  const { write } = useRights()
  return pattern.formerly.map(({ id, statement }) => (
    <div key={id} className={styles.former}>
      <p className={styles.words}>{t('common.formerly', { statement })}</p>
      {write ? (
        <MenuButton
          label={t('common.formerMenu')}
          items={() => (
            <>
              <MenuItem
                icon={<Check size={16} />}
                onSelect={() => tellRefusal(sayFormer(board, pattern.id, id))}
              >
                {t('pattern-menu.sayFormer')}
              </MenuItem>
              <MenuItem
                icon={<X size={16} />}
                onSelect={() => tellRefusal(dropFormer(board, pattern.id, id))}
              >
                {t('pattern-menu.dropFormer')}
              </MenuItem>
            </>
          )}
        />
      ) : null}
    </div>
  ))
}
