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
import { sizeFor } from './room-on-wall.ts'
import { SideList } from './side-list.tsx'
import styles from './theory-view.module.css'
import wall from './wall.module.css'

/** From the most spacious look to the densest: so many notes of each pattern, and how they stand. */
const LOOKS = [
  { notes: 4, className: undefined },
  { notes: 2, className: undefined },
  { notes: 1, className: undefined },
  { notes: 1, className: styles.short },
  { notes: 0, className: undefined },
  { notes: 0, className: styles.two },
] as const

/** More evidence than this takes the whole wall. */
const MOST_BESIDE = 3

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
  const isWide = pieces.length > MOST_BESIDE
  return (
    <div className={isWide ? styles.wide : wall.parted}>
      <main className={wall.main}>
        <h2
          className={`${wall.sentence} ${pieces.length === 0 ? wall[sizeFor(sentence)] : sizeAbove(sentence)}`}
        >
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
      {isWide ? null : (
        <SideList
          title={t('wall.theories')}
          current={theory.id}
          things={all.map((each) => ({ id: each.id, text: theoryText(each) }))}
        />
      )}
    </div>
  )
}

/** The evidence needs room beneath the sentence. */
function sizeAbove(sentence: string): string | undefined {
  const size = sizeFor(sentence)
  return size === 'huge' || size === 'large' ? wall.medium : styles.compact
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
        last={LOOKS.length - 1}
        look={(density) => ({
          className: LOOKS[density]?.className,
          things: pieces.map((piece) => (
            <Piece
              key={piece.of === 'pattern' ? piece.pattern.id : piece.note.id}
              piece={piece}
              number={piece.of === 'pattern' ? numbers.get(piece.pattern.id) : undefined}
              notes={LOOKS[density]?.notes ?? 0}
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
    piece.stance === 'supports' ? null : <b className={styles.against}> {t('wall.challenges')}</b>
  if (piece.of === 'note') {
    const { about, text, room } = piece.note
    return (
      <div className={styles.piece}>
        <span className={wall.mark}>
          <SubjectMark about={about} />
        </span>
        <p className={styles.single}>
          {text} <span className={wall.room}>{room}</span>
          {stance}
        </p>
      </div>
    )
  }
  const { pattern } = piece
  return (
    <div className={styles.piece}>
      <span className={wall.number}>P{number}</span>
      <p className={styles.statement}>
        {patternName(pattern)}
        <span className={styles.facts}>
          {' '}
          <QualifierPips qualifier={pattern.qualifier} />
          {stance}
        </span>
      </p>
      {notes === 0 || piece.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {exemplarsOf(pattern, piece.notes)
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
