import type { Stance } from '../../shared/board/model.ts'
import { sheetName } from '../../shared/export/frames.ts'
import { type References, standingOf, weightOf } from '../../shared/export/references.ts'
import type { Words } from '../../shared/export/words.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { type Hinge, readClauses } from '../parts/sentence.ts'
import styles from './document.module.css'

/** A theory as a sentence, with the trail to what it rests on. */
export function TheorySection({
  theory,
  references,
  words,
}: {
  readonly theory: RecordTheory
  readonly references: References
  readonly words: Words
}) {
  const weight = weightOf(theory, references)
  const standing = standingOf(theory)
  const facts = [
    [words.assumption, theory.assumption],
    [words.disprovedBy, theory.disprovedBy],
    [words.strand, theory.strand ?? ''],
    [words.tested, theory.tested === undefined ? '' : words.tests[theory.tested]],
    [words.status, standing === 'new' ? '' : words.statuses[standing]],
  ] as const
  return (
    <section id={`T${theory.number}`} className={styles.theory} aria-label={`T${theory.number}`}>
      <p className={styles.sentence}>
        <span className={styles.mark}>T{theory.number}</span>{' '}
        {readClauses(theory).map(({ hinge, said, end }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have their place and nothing else
          <span key={index}>
            <b>{hingeIn(words, hinge)}</b> {said === '' ? '…' : said}
            {end}{' '}
          </span>
        ))}
      </p>
      {theory.evidence.length === 0 ? null : (
        <p className={styles.soft}>{words.weighs(weight.supports, weight.challenges)}</p>
      )}
      <Trail label={words.restsOn} stance="supports" {...{ theory, references, words }} />
      <Trail label={words.challengedBy} stance="challenges" {...{ theory, references, words }} />
      <dl className={styles.asides}>
        {facts.map(([label, text]) =>
          text.trim() === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

/** The leading words in the round's language, not the screen's: the document keeps one. */
function hingeIn(words: Words, hinge: Hinge): string {
  switch (hinge) {
    case 'If':
    case 'When':
      return words.leads[hinge]
    case 'then':
    case 'andThen':
    case 'soThat':
      return words[hinge]
  }
}

function Trail({
  label,
  stance,
  theory,
  references,
  words,
}: {
  readonly label: string
  readonly stance: Stance
  readonly theory: RecordTheory
  readonly references: References
  readonly words: Words
}) {
  const evidence = theory.evidence.filter((piece) => piece.stance === stance)
  if (evidence.length === 0) return null
  return (
    <div className={styles.evidence}>
      <h4>{label}</h4>
      <ul>
        {evidence.map(({ target }) => {
          const pattern = references.patterns.get(target)
          const note = references.notes.get(target)
          if (pattern !== undefined) {
            return (
              <li key={target}>
                <a href={`#P${pattern.number}`}>
                  <b>P{pattern.number}</b> {sheetName(pattern, words)}
                </a>{' '}
                <span className={styles.soft}>
                  {t('common.notes', { count: pattern.notes.length })}
                </span>
              </li>
            )
          }
          if (note === undefined) return null
          return (
            <li key={target}>
              <a href={`#note-${note.number}`}>
                <b>[{note.number}]</b> {note.text}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
