import type { ReactNode } from 'react'
import { framesIn, freePatterns, looseNotes } from '../../shared/export/frames.ts'
import { referencesOf } from '../../shared/export/references.ts'
import { dateInWords, WORDS, type Words } from '../../shared/export/words.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import styles from './document.module.css'
import { FrameTable } from './frame-table.tsx'
import { NextLevel } from './next-level.tsx'
import { NoteList } from './note-list.tsx'
import { PatternSection } from './pattern-section.tsx'
import { TheorySection } from './theory-section.tsx'

/**
 * A record as a document to read and print, in the round's own language. Its places have names:
 * P1, T2 and note-17 lead from a theory to what it rests on, and back.
 */
export function RecordDocument({ record }: { readonly record: RoundRecord }) {
  const { about, before = [] } = record
  const words = WORDS[about.language]
  const references = referencesOf(record)
  const patterns = freePatterns(record)
  const loose = looseNotes(record)
  const facts = [
    [words.school, about.school],
    [words.network, about.network],
    [words.date, dateInWords(about.date, words)],
    [words.people, record.people > 0 ? String(record.people) : ''],
    [words.rooms, about.rooms.join(', ')],
    [words.teams, about.teams.join(', ')],
  ] as const
  return (
    <article className={styles.document} lang={about.language}>
      <dl className={styles.facts}>
        {facts.map(([label, text]) =>
          text === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <Contents record={record} words={words} />
      <Section title={words.focus} shown={about.focus.trim() !== ''}>
        <p className={styles.focus}>{about.focus}</p>
      </Section>
      <Section title={words.questions} shown={about.questions.length > 0}>
        <ul className={styles.plain}>
          {about.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.before} shown={before.length > 0}>
        <ul className={styles.plain}>
          {before.map(({ id, action, owner, came }) => (
            <li key={id}>
              {action}{' '}
              <span className={styles.soft}>
                {[owner, words.cames[came ?? 'unsaid']].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="patterns" title={words.patterns} shown={patterns.length > 0}>
        {patterns.map((pattern) => (
          <PatternSection
            key={pattern.id}
            pattern={pattern}
            record={record}
            references={references}
            words={words}
          />
        ))}
      </Section>
      {framesIn(record, words).map((frame) => (
        <Section key={frame.title} title={`${words.sortedBy}: ${frame.title}`} shown>
          <FrameTable frame={frame} references={references} words={words} />
        </Section>
      ))}
      <Section id="predictions" title={words.predictions} shown={record.predictions.length > 0}>
        <ul className={styles.plain}>
          {record.predictions.map(({ id, text, team }) => (
            <li key={id}>
              {text} {team === '' ? null : <span className={styles.soft}>{team}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="theories" title={words.theories} shown={record.theories.length > 0}>
        {record.theories.map((theory) => (
          <TheorySection key={theory.id} theory={theory} references={references} words={words} />
        ))}
      </Section>
      <Section id="next" title={words.next} shown={record.next.length > 0}>
        <NextLevel next={record.next} references={references} words={words} />
      </Section>
      <Section title={words.freeNotes} shown={loose.some(({ parked }) => !parked)}>
        <NoteList notes={loose.filter(({ parked }) => !parked)} />
      </Section>
      <Section title={words.parked} shown={loose.some(({ parked }) => parked)}>
        <NoteList notes={loose.filter(({ parked }) => parked)} />
      </Section>
    </article>
  )
}

/** What was found, in numbers that lead to it. */
function Contents({ record, words }: { readonly record: RoundRecord; readonly words: Words }) {
  const parts = [
    ['patterns', words.patterns, freePatterns(record).length],
    ['predictions', words.predictions, record.predictions.length],
    ['theories', words.theories, record.theories.length],
    ['next', words.next, record.next.length],
  ] as const
  return (
    <nav className={styles.contents} aria-label={t('record.contents')}>
      {parts.map(([id, title, count]) =>
        count === 0 ? null : (
          <a key={id} href={`#${id}`}>
            <b>{count}</b> {title}
          </a>
        ),
      )}
    </nav>
  )
}

function Section({
  id,
  title,
  shown,
  children,
}: {
  readonly id?: string
  readonly title: string
  readonly shown: boolean
  readonly children: ReactNode
}) {
  if (!shown) return null
  return (
    <section id={id} className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}
