import { type ComponentType, createElement, useEffect } from 'react'
import { loadMoreWords } from '../messages/index.ts'
import { useValue, value } from '../store/value.ts'
import { loadedOnce } from '../ui/ahead.ts'

export interface WordingHintProps {
  /** The note, or one of `UNWRITTEN`. */
  readonly note: string
  /** What stands in the field now. */
  readonly text: string
  /** The class of the field, so that the words lie over its own. */
  readonly className?: string | undefined
  /** Whether the line takes room of its own, or lies over what is beneath the note. */
  readonly lies: 'in-line' | 'over'
  /** Whether Esc ends the writing here; elsewhere it puts the question aside. */
  readonly escEnds: boolean
}

const part = value<{ readonly Shown: ComponentType<WordingHintProps> | null }>({ Shown: null })
const bring = loadedOnce(async () => {
  const [{ WordingLine }] = await Promise.all([import('./wording-line.tsx'), loadMoreWords()])
  part.set({ Shown: WordingLine })
})

/**
 * The quiet line under a note that is being written. It is loaded when somebody first writes; as
 * nobody asked for it, nothing is said when it can't be had.
 */
export function WordingHint(props: WordingHintProps) {
  const { Shown } = useValue(part)
  useEffect(() => void bring().catch(() => {}), [])
  return Shown === null || props.text.trim() === '' ? null : createElement(Shown, props)
}
