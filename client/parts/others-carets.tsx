import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { nameOf, type TextPlace } from '../../shared/board/text-places.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import type { Writer } from '../sync/writers.ts'
import { caretsIn, handOf, type OthersCaret, pieces } from './carets.ts'
import styles from './others-carets.module.css'

/** Who of the others writes in this text now; draws again only when that changes. */
export function useWriters(place: TextPlace): readonly Writer[] {
  const { writers } = useSession().people
  const held = useRef(place)
  held.current = place
  const name = nameOf(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same name is the same place
  const follow = useCallback(
    (listener: () => void) => writers.subscribe(held.current, listener),
    [writers, name],
  )
  return useSyncExternalStore(follow, () => writers.in(held.current))
}

/** A text with the carets of those who write in it, for as long as there are any. */
export function TextWithCarets({
  place,
  text,
  writers,
}: {
  readonly place: TextPlace
  readonly text: string
  readonly writers: readonly Writer[]
}) {
  const { board } = useSession()
  return pieces(text, caretsIn(board, place, writers, text)).map((piece, index) =>
    piece.is === 'caret' ? (
      // The name comes up again wherever the caret goes.
      <CaretMark key={`${piece.caret.client}:${piece.caret.at}`} caret={piece.caret} />
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their order
        key={index}
        className={piece.selectedBy === null ? undefined : styles.selected}
        style={piece.selectedBy === null ? undefined : handOf(piece.selectedBy)}
      >
        {piece.text}
      </span>
    ),
  )
}

function CaretMark({ caret }: { readonly caret: OthersCaret }) {
  const mark = useRef<HTMLSpanElement>(null)
  // A name near the right edge goes to the left, or it would stick out of its text.
  useLayoutEffect(() => {
    const element = mark.current
    const around = element?.parentElement
    if (element === null || !(around instanceof HTMLElement)) return
    const left = element.getBoundingClientRect().left - around.getBoundingClientRect().left
    element.toggleAttribute('data-back', left > around.getBoundingClientRect().width / 2)
  })
  return (
    <span ref={mark} className={styles.caret} style={handOf(caret.colour)} aria-hidden="true">
      <span className={styles.name}>{caret.name || t('people.somebody')}</span>
    </span>
  )
}

/** Says for screen readers who writes here. */
export function WritingHere({
  writers,
  id,
}: {
  readonly writers: readonly Writer[]
  readonly id?: string
}) {
  if (writers.length === 0) return null
  const names = writers.map(({ name }) => name || t('people.somebody'))
  return (
    <span id={id} className="for-screen-readers">
      {t('writing.here', { names: names.join(', ') })}
    </span>
  )
}
