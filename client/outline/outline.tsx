import { Plus, SquareDashed } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { patternsInOrder } from '../../shared/board/groups.ts'
import type { Pattern } from '../../shared/board/model.ts'
import { addPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { placeInMargin } from '../parts/margin.ts'
import { usePatternNumbers } from '../parts/numbers.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { suggestGroups } from '../parts/suggest.ts'
import { useFocus } from '../store/focus.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { value } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { laterQuietly } from '../ui/later.tsx'
import { EarlierOfList, MoreOfList } from '../ui/more-of-list.tsx'
import { useWindow, type WindowedList } from '../ui/use-window.ts'
import { OutlineDrag } from './drag.tsx'
import { DropZone } from './drop-zone.tsx'
import { NoteList } from './note-list.tsx'
import styles from './outline.module.css'
import { PatternSection } from './pattern-section.tsx'
import { Suggestions } from './suggestions.tsx'
import { useArrival } from './use-arrival.ts'
import { useFolded } from './use-folded.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useWrittenInSight, type Written, WrittenContext } from './written.ts'

const ViewSwitch = laterQuietly(async () => (await import('../parts/view-switch.tsx')).ViewSwitch)

/** Those on the first screens come at once, those of a debrief after a moment. */
const PACE = { step: 4, quietly: 60 }
/** Of fewer free notes the groups are seen at once. */
const WORTH_ASKING = 6
const FREE = { onto: 'free' } as const

/** The whole board as headings and lists. Whatever the canvas can do can be done here by key. */
export function Outline() {
  const session = useSession()
  const { write } = useRights()
  const region = useRef<HTMLElement>(null)
  const [folded, fold] = useFolded()
  useArrival(region)
  useKeptPlace(region)
  const patterns = usePatterns()
  const { show } = patterns
  const numbers = usePatternNumbers()
  const [written] = useState(() => value<Written | null>(null))
  const open = useCallback(
    (id: string) => {
      fold(id, false)
      show(patternsInOrder(session.store.get()).findIndex((pattern) => pattern.id === id))
    },
    [fold, show, session],
  )
  useWrittenInSight(written, open)

  function newPattern(): void {
    const id = session.newId()
    const at = placeInMargin(session.store.get())
    const frame = session.store.frame.get()
    tellRefusal(addPattern(session.board, { id, at, notes: [], frame }, session.now()))
    show(patternsInOrder(session.store.get()).findIndex((pattern) => pattern.id === id))
    // A new pattern begins with its name.
    requestAnimationFrame(() => {
      region.current?.querySelector<HTMLElement>(`[data-pattern="${id}"] textarea`)?.focus()
    })
  }

  return (
    <section ref={region} data-outline aria-label={t('outline.label')} className={styles.outline}>
      <h2 className="for-screen-readers">{t('outline.label')}</h2>
      <ViewSwitch />
      <WrittenContext value={written}>
        <OutlineDrag>
          {patterns.before === 0 ? null : (
            <EarlierOfList
              before={patterns.before}
              step={PACE.step}
              onEarlier={patterns.showEarlier}
            />
          )}
          {patterns.mounted.map((pattern, index) => (
            <PatternSection
              key={pattern.id}
              pattern={pattern}
              number={numbers.get(pattern.id) ?? patterns.before + index + 1}
              writable={write}
              folded={folded.has(pattern.id)}
              onFold={fold}
            />
          ))}
          {patterns.after <= 0 ? null : (
            <MoreOfList left={patterns.after} step={PACE.step} onMore={patterns.showMore} />
          )}
          {write ? (
            <Button kind="quiet" className={styles.new} onClick={newPattern}>
              <Plus size={16} aria-hidden />
              {t('outline.newPattern')}
            </Button>
          ) : null}
          <Suggestions />
          <DropZone target={FREE} disabled={!write}>
            <FreeNotes writable={write} />
          </DropZone>
        </OutlineDrag>
      </WrittenContext>
    </section>
  )
}

/**
 * The notes in no pattern. They change with every letter and move of one of them: what carries the
 * whole outline must not be rendered with them, since all that can be carried hangs on it.
 */
function FreeNotes({ writable }: { readonly writable: boolean }) {
  const free = useBoardPart((_, groups) => groups.free)
  const count = useBoardPart(({ notes }) => notes.size)
  return (
    <section aria-labelledby="outline-free" data-pattern="" className={styles.free}>
      <h3 id="outline-free" tabIndex={-1} className={styles.heading}>
        {t('outline.free')}
        <span className={styles.count}>{free.length}</span>
      </h3>
      <p className={styles.hint}>{freeHint(count, free.length, writable)}</p>
      {writable && free.length >= WORTH_ASKING ? <SuggestButton /> : null}
      <NoteList label={t('outline.free')} notes={free} inPattern={null} writable={writable} />
    </section>
  )
}

function SuggestButton() {
  const session = useSession()
  return (
    <Button className={styles.new} onClick={() => suggestGroups(session)}>
      <SquareDashed size={16} aria-hidden />
      {t('canvas.suggest')}
    </Button>
  )
}

/** The patterns in order, as far as they are mounted: what comes into focus is. */
function usePatterns(): WindowedList<Pattern> {
  const { store } = useSession()
  const focus = useFocus()
  const patterns = useBoardPart((board) => board.patterns)
  const inOrder = useMemo(() => patternsInOrder({ patterns }), [patterns])
  const inFocus = (): number => {
    const now = focus.get()
    const held = now.state === 'note' ? (store.get().notes.get(now.id)?.in ?? {}) : {}
    return inOrder.findIndex(({ id }) => (now.state === 'pattern' && now.id === id) || id in held)
  }
  const list = useWindow(inOrder, PACE, Math.max(0, inFocus()))
  const { show } = list
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks for it among the patterns of now
  useEffect(
    () =>
      focus.subscribe(() => {
        const index = inFocus()
        if (index !== -1) show(index)
      }),
    [focus, inOrder, show],
  )
  return list
}

function freeHint(notes: number, free: number, write: boolean): string {
  if (notes === 0) return t('outline.noNotes')
  if (free === 0) return t('outline.noneFree')
  return write ? t('outline.freeHint') : ''
}
