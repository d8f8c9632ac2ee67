import type { Theory } from '../../shared/board/model.ts'
import { evidenceOf } from '../../shared/board/trace.ts'
import { t } from '../messages/index.ts'
import { patternNumbers } from '../parts/numbers.ts'
import { TheorySentence, theoryText } from '../parts/theory-sentence.tsx'
import { useBoard } from '../store/use-board.ts'
import { FitList } from './fit-list.tsx'
import { sizeFor } from './room-on-wall.ts'
import { SideList } from './side-list.tsx'
import styles from './wall.module.css'

const MOST = 8

/** A theory as a sentence, with the patterns it rests on; beside it the theories so far. */
export function TheoryView({
  theory,
  all,
}: {
  readonly theory: Theory
  readonly all: readonly Theory[]
}) {
  const board = useBoard()
  const numbers = patternNumbers(board)
  const pieces = evidenceOf(board, theory)
  const textOf = (piece: (typeof pieces)[number]): string =>
    piece.of === 'pattern' ? piece.pattern.statement : piece.note.text
  const sentence = theoryText(theory)
  return (
    <div className={styles.parted}>
      <main className={styles.main}>
        <h2 className={`${styles.sentence} ${styles[sizeFor(sentence)]}`}>
          <TheorySentence theory={theory} />
        </h2>
        {pieces.length === 0 ? (
          <p className={styles.none}>{t('wall.noEvidence')}</p>
        ) : (
          <h3 className={styles.rests}>{t('wall.restsOn')}</h3>
        )}
        <FitList total={pieces.length}>
          {pieces.slice(0, MOST).map((piece) => (
            <div
              key={piece.of === 'pattern' ? piece.pattern.id : piece.note.id}
              className={styles.note}
            >
              <span className={styles.number}>
                {piece.of === 'pattern' ? `P${numbers.get(piece.pattern.id) ?? ''}` : ''}
              </span>
              <span className={styles.words}>{textOf(piece) || t('common.untitledPattern')}</span>
              <span className={styles.room}>
                {piece.stance === 'challenges' ? t('wall.challenges') : null}
              </span>
            </div>
          ))}
        </FitList>
      </main>
      <SideList
        title={t('wall.theories')}
        current={theory.id}
        things={all.map((each) => ({ id: each.id, text: theoryText(each) }))}
      />
    </div>
  )
}
