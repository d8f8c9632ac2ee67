import { ChevronDown, ChevronUp, X } from 'lucide-react'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { t } from '../messages/index.ts'
import { useFocus } from '../store/focus.ts'
import { foundAfter, NONE_FOUND, useFound } from '../store/found.ts'
import { useBoard, useGroups } from '../store/use-board.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Filters } from './filters.tsx'
import styles from './find.module.css'
import { ResultList } from './result-list.tsx'
import { asksAnything, type Hit, NO_QUERY, neighbourHit, type Query, search } from './search.ts'

export interface FindProps {
  /** Rises each time Find is asked for: the field takes the focus again. */
  readonly asked: number
  readonly onClose: () => void
  /** Notes that are to be selected on the paper; null where there is no paper. */
  readonly onSelect: ((notes: readonly string[]) => void) | null
}

/** Looking for notes and patterns: by words, room, what they are about, or being in no pattern. */
export function Find({ asked, onClose, onSelect }: FindProps) {
  const board = useBoard()
  const groups = useGroups()
  const focus = useFocus()
  const found = useFound()
  const [query, setQuery] = useState<Query>(NO_QUERY)
  const [at, setAt] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // Typing goes first; what is found follows it as fast as the device can.
  const asking = useDeferredValue(query)
  const hits = useMemo(() => search(board, groups, asking), [board, groups, asking])

  // Before the first letter can come: one that is selected would be written over by the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useLayoutEffect(() => field.current?.select(), [asked])
  useEffect(() => {
    found.set(foundAfter(found.get(), new Set(hits.map(({ id }) => id)), at))
  }, [found, hits, at])
  useEffect(() => () => found.set(NONE_FOUND), [found])

  function change(next: Query): void {
    setQuery(next)
    setAt(null)
  }
  function go(hit: Hit | null): void {
    if (hit === null) return
    setAt(hit.id)
    focus.set({ state: hit.kind, id: hit.id })
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
  }
  function onFieldKey(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    // Enter that ends a composed word (Japanese, say) is not meant for us.
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    const back = step === -1 || event.shiftKey
    // What was typed in the last moment counts already.
    go(neighbourHit(query === asking ? hits : search(board, groups, query), at, back ? -1 : 1))
  }
  const notes = useMemo(
    () => hits.flatMap((hit) => (hit.kind === 'note' && hit.where.in !== 'parked' ? hit.id : [])),
    [hits],
  )

  return (
    <search aria-label={t('find.label')} className={styles.find} onKeyDown={onKey}>
      <div className={styles.head}>
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
          autoFocus
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('find.field')}
          placeholder={t('find.field')}
          className={styles.field}
          value={query.text}
          onChange={(event) => change({ ...query, text: event.target.value })}
          onKeyDown={onFieldKey}
        />
        <IconButton
          label={t('find.previous')}
          disabled={hits.length === 0}
          onClick={() => go(neighbourHit(hits, at, -1))}
        >
          <ChevronUp size={20} aria-hidden />
        </IconButton>
        <IconButton
          label={t('find.next')}
          disabled={hits.length === 0}
          onClick={() => go(neighbourHit(hits, at, 1))}
        >
          <ChevronDown size={20} aria-hidden />
        </IconButton>
        <IconButton label={t('find.close')} onClick={onClose}>
          <X size={20} aria-hidden />
        </IconButton>
      </div>
      <Filters query={query} onChange={change} />
      <div className={styles.summary}>
        <p role="status">{summary(asking, hits, at)}</p>
        {onSelect === null || notes.length === 0 ? null : (
          <Button kind="quiet" onClick={() => onSelect(notes)}>
            {t('find.selectAll')}
          </Button>
        )}
      </div>
      {hits.length === 0 ? null : <ResultList hits={hits} sought={asking.text} at={at} onGo={go} />}
    </search>
  )
}

const STEPS: Readonly<Record<string, -1 | 1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

function summary(query: Query, hits: readonly Hit[], at: string | null): string {
  if (!asksAnything(query)) return t('find.hint')
  if (hits.length === 0) return t('find.none')
  const index = hits.findIndex(({ id }) => id === at)
  if (index !== -1) return t('find.at', { number: index + 1, count: hits.length })
  return t('find.count', { count: hits.length })
}
