import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { t } from '../messages/index.ts'
import { patternName } from '../parts/pattern-name.ts'
import { SubjectMark } from '../parts/subject-mark.tsx'
import styles from './find.module.css'
import { pieces } from './marks.ts'
import type { Hit, Whereabouts } from './search.ts'

/** The height of a result in pixels (find.module.css takes it from here). */
const ROW = 64
/** So many results beyond the window are drawn too. */
const SPARE = 4

/** What was found, as buttons that lead there. Only those in sight are drawn, however many. */
export function ResultList({
  hits,
  sought,
  at,
  onGo,
}: {
  readonly hits: readonly Hit[]
  readonly sought: string
  /** The id of the result that was gone to. */
  readonly at: string | null
  readonly onGo: (hit: Hit) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const watch = new ResizeObserver(() => setHeight(element.clientHeight))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  // Another search begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every other result
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = 0
  }, [hits])
  const index = hits.findIndex(({ id }) => id === at)
  useEffect(() => {
    const element = list.current
    if (element === null || index === -1) return
    const top = index * ROW
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + ROW > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + ROW - element.clientHeight
    }
  }, [index])

  const first = Math.max(0, Math.floor(scrolled / ROW) - SPARE)
  const last = Math.min(hits.length, Math.ceil((scrolled + height) / ROW) + SPARE)
  return (
    <ul
      ref={list}
      aria-label={t('find.results')}
      className={styles.list}
      style={{ '--row': `${ROW}px` } as CSSProperties}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
    >
      <li aria-hidden="true" style={{ height: first * ROW }} />
      {hits.slice(first, last).map((hit, offset) => (
        <li
          key={hit.id}
          aria-setsize={hits.length}
          aria-posinset={first + offset + 1}
          className={styles.row}
        >
          <button
            type="button"
            className={styles.result}
            aria-current={hit.id === at ? 'true' : undefined}
            onClick={() => onGo(hit)}
          >
            <ResultWords hit={hit} sought={sought} />
          </button>
        </li>
      ))}
      <li aria-hidden="true" style={{ height: (hits.length - last) * ROW }} />
    </ul>
  )
}

function ResultWords({ hit, sought }: { readonly hit: Hit; readonly sought: string }) {
  const isNote = hit.kind === 'note'
  const text = isNote ? hit.note.text : patternName(hit.pattern)
  return (
    <>
      <span className={styles.sign}>{isNote ? <SubjectMark about={hit.note.about} /> : null}</span>
      <span className={isNote ? styles.words : `${styles.words} ${styles.statement}`}>
        {pieces(text, sought).map(({ text: part, sought: isSought }, index) =>
          isSought ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
            <mark key={index}>{part}</mark>
          ) : (
            part
          ),
        )}
      </span>
      <span className={styles.where}>
        {isNote
          ? [hit.note.room, whereabouts(hit.where)].filter(Boolean).join(' · ')
          : t('find.pattern')}
      </span>
    </>
  )
}

function whereabouts(where: Whereabouts): string {
  switch (where.in) {
    case 'pattern':
      return patternName(where.pattern)
    case 'paper':
      return t('find.inNoPattern')
    case 'parked':
      return t('find.parked')
  }
}
