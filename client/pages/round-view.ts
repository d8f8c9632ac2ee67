import { createContext, useContext } from 'react'
import { type Value, value } from '../store/value.ts'
import type { PanelName } from './panel-contents.tsx'

/** A dialog of the board's page: one at a time. */
type RoundDialog =
  | 'wording'
  | 'share'
  | 'import'
  | 'restore'
  | 'close'
  | 'palette'
  | 'shortcuts'
  | 'picture'

export type Finding =
  | { readonly state: 'closed' }
  /** `asked` rises each time it is asked for; `from` had the focus before. */
  | { readonly state: 'open'; readonly asked: number; readonly from: Element | null }

/** What is open on the board's page. Keys, menus and the palette ask here; the page shows it. */
export interface RoundView {
  readonly dialog: Value<RoundDialog | null>
  readonly finding: Value<Finding>
  /** What was asked to be shown last; a new object each time, so that it can be asked for again. */
  readonly shown: Value<{ readonly view: PanelName | 'canvas' } | null>
}

/** The board's page as it opens: no dialog, nothing looked for. */
export function createRoundView(): RoundView {
  return {
    dialog: value<RoundDialog | null>(null),
    finding: value<Finding>({ state: 'closed' }),
    shown: value<{ readonly view: PanelName | 'canvas' } | null>(null),
  }
}

/** Opens Find, or goes back into its field. */
export function askToFind({ finding }: RoundView): void {
  const now = finding.get()
  finding.set(
    now.state === 'open'
      ? { ...now, asked: now.asked + 1 }
      : { state: 'open', asked: 0, from: document.activeElement },
  )
}

/** The open round's page provides it. */
export const RoundViewContext = createContext<RoundView | null>(null)

export function useRoundView(): RoundView {
  const view = useContext(RoundViewContext)
  if (view === null) throw new Error('There is no page of a round here.')
  return view
}
