import { Link } from 'wouter'
import { PHASES, type Theory } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { sheetOnBoard } from '../parts/sheets.ts'
import { useSession } from '../store/use-board.ts'
import styles from './composer.module.css'

/** What the theory looks like in practice, in four phases; empty until the school writes it. */
export function ProtocolSheet({ theory }: { readonly theory: Theory }) {
  const { boardId, key } = useSession()
  return (
    <details className={styles.fold}>
      <summary>{t('theories.protocol')}</summary>
      <p className={styles.hint}>
        {t('theories.protocolHint')}{' '}
        <Link href={sheetOnBoard(boardId, key, 'protocols')}>{t('protocols.page')}</Link>
      </p>
      {PHASES.map((phase) => (
        <div key={phase} className={styles.clause}>
          <div className={styles.phase} aria-hidden="true">
            {t(`theories.${phase}`)}
          </div>
          <SharedText
            place={{ of: 'protocol', id: theory.id, phase }}
            text={theory.protocol[phase]}
            label={t(`theories.${phase}`)}
            className={styles.text}
          />
        </div>
      ))}
    </details>
  )
}
