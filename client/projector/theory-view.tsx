import type { Theory } from '../../shared/board/model.ts'
import { countEvidence, type Evidence, evidenceOf } from '../../shared/board/trace.ts'
import { exemplarsOf } from '../../shared/board/trail.ts'
import { t } from '../messages/index.ts'
import { usePatternNumbers } from '../parts/numbers.ts'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import { TheorySentence, theoryText } from '../parts/theory-sentence.tsx'
import { useWholeBoard } from '../store/use-board.ts'
import { Fitted } from './fitted.tsx'
import { type Size, sizeFor } from './room-on-wall.ts'
import { SideList } from './side-list.tsx'
import styles from './theory-view.module.css'
import wall from './wall.module.css'

/** So many notes of each pattern are shown at each density; the last stands in two columns. */
const NOTES_SHOWN = [4, 2, 1, 0, 0] as const

/** A theory as a sentence, with the patterns it rests on; beside it the theories so far. */
export function TheoryView({
  theory,
  all,
}: {
  readonly theory: Theory
  readonly all: readonly Theory[]
}) {
  const board = useWholeBoard()
  const pieces = evidenceOf(board, theory)
  const sentence = theoryText(theory)
  const size = sizeFor(sentence)
  return (
    <div className={wall.parted}>
      <main className={wall.main}>
        <h2 className={`${wall.sentence} ${wall[pieces.length === 0 ? size : smaller(size)]}`}>
          <TheorySentence theory={theory} />
        </h2>
        {theory.from === null ? null : (
          <p className={wall.tested}>{t(`testing.told.${theory.tested ?? 'open'}`)}</p>
        )}
        {pieces.length === 0 ? (
          <p className={wall.none}>{t('wall.noEvidence')}</p>
        ) : (
          <RestsOn pieces={pieces} sentence={sentence} />
        )}
      </main>
      <SideList
        title={t('wall.theories')}
        current={theory.id}
        things={all.map((each) => ({ id: each.id, text: theoryText(each) }))}
      />
    </div>
  )
}

/** The evidence needs room beneath the sentence. */
function smaller(size: Size): Size {
  return size === 'huge' ? 'large' : size === 'large' ? 'medium' : size
}

/** All it rests on, with as many notes as leave room for all of it. */
function RestsOn({
  pieces,
  sentence,
}: {
  readonly pieces: readonly Evidence[]
  readonly sentence: string
}) {
  const numbers = usePatternNumbers()
  const weight = countEvidence(pieces)
  return (
    <>
      <h3 className={wall.rests}>
        {t('wall.restsOn')}{' '}
        <span className={wall.weight}>
          {t('theories.support', { count: weight.supports })} ·{' '}
          {weight.challenges === 0
            ? t('theories.noneChallenge')
            : t('theories.challenge', { count: weight.challenges })}
        </span>
      </h3>
      <Fitted
        content={`${sentence}\n${pieces.map(wordsOf).join('\n')}`}
        last={NOTES_SHOWN.length - 1}
        look={(density) => ({
          className: density === NOTES_SHOWN.length - 1 ? styles.two : undefined,
          things: pieces.map((piece) => (
            <Piece
              key={piece.of === 'pattern' ? piece.pattern.id : piece.note.id}
              piece={piece}
              number={piece.of === 'pattern' ? numbers.get(piece.pattern.id) : undefined}
              notes={NOTES_SHOWN[density] ?? 0}
            />
          )),
        })}
      />
    </>
  )
}

function Piece({
  piece,
  number,
  notes,
}: {
  readonly piece: Evidence
  readonly number: number | undefined
  readonly notes: number
}) {
  const stance =
    piece.stance === 'supports' ? null : (
      <span className={styles.against}>{t('wall.challenges')}</span>
    )
  if (piece.of === 'note') {
    const { about, text, room } = piece.note
    return (
      <div className={styles.piece}>
        <span className={wall.mark}>
          <SubjectMark about={about} />
        </span>
        <p className={styles.statement}>{text}</p>
        <p className={styles.facts}>
          {stance}
          {room}
        </p>
      </div>
    )
  }
  return (
    <div className={styles.piece}>
      <span className={wall.number}>P{number}</span>
      <p className={styles.statement}>{patternName(piece.pattern)}</p>
      <p className={styles.facts}>
        {stance}
        <QualifierPips qualifier={piece.pattern.qualifier} />
      </p>
      {notes === 0 || piece.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {exemplarsOf(piece.pattern, piece.notes)
            .slice(0, notes)
            .map(({ id, about, text, room }) => (
              <li key={id} className={wall.note}>
                <span className={wall.mark}>
                  <SubjectMark about={about} />
                </span>
                <span className={styles.words}>{text}</span>
                <span className={wall.room}>{room}</span>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

/** What of a piece takes room on the wall. */
function wordsOf(piece: Evidence): string {
  if (piece.of === 'note') return `${piece.stance} ${piece.note.text}`
  const { pattern, notes, stance } = piece
  const shown = exemplarsOf(pattern, notes).map(({ text }) => text)
  return [stance, pattern.statement, pattern.qualifier, ...shown].join(' ')
}
