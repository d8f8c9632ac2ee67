import type { ReactNode } from 'react'
import {
  groupNotes,
  nextInOrder,
  patternsInOrder,
  predictionsInOrder,
  theoriesInOrder,
} from '../../shared/board/groups.ts'
import type { Board, Note } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { patternName } from '../parts/pattern-name.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import styles from './restore.module.css'

/** Everything that stood on a board, to be read: nothing in it can be changed. */
export function PointContents({ board }: { readonly board: Board }) {
  const groups = groupNotes(board)
  const predictions = predictionsInOrder(board)
  const theories = theoriesInOrder(board)
  const next = nextInOrder(board)
  const empty = [board.notes, board.patterns, board.predictions, board.theories, board.next]
  if (empty.every(({ size }) => size === 0)) {
    return <p>{t('restore.nothing')}</p>
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.contents} tabIndex={0} aria-label={t('restore.contents')}>
      {patternsInOrder(board).map((pattern) => (
        <Part
          key={pattern.id}
          title={
            <>
              {patternName(pattern)}{' '}
              {pattern.qualifier === null ? null : <QualifierPips qualifier={pattern.qualifier} />}
            </>
          }
        >
          <Notes notes={groups.byPattern.get(pattern.id) ?? []} />
        </Part>
      ))}
      {groups.free.length === 0 ? null : (
        <Part title={t('restore.free')}>
          <Notes notes={groups.free} />
        </Part>
      )}
      {groups.parked.length === 0 ? null : (
        <Part title={t('round.parked')}>
          <Notes notes={groups.parked} />
        </Part>
      )}
      {predictions.length === 0 ? null : (
        <Part title={t('round.predictions', { count: predictions.length })}>
          <ul>
            {predictions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Part>
      )}
      {theories.length === 0 ? null : (
        <Part title={t('round.theories')}>
          <ul>
            {theories.map((theory) => (
              <li key={theory.id}>
                <TheorySentence theory={theory} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {next.length === 0 ? null : (
        <Part title={t('round.next')}>
          <ul>
            {next.map(({ id, action }) => (
              <li key={id}>{action}</li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  )
}

function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return <p className={styles.soft}>{t('restore.empty')}</p>
  return (
    <ul>
      {notes.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
