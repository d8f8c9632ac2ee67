import type { ReactNode } from 'react'
import { type Focus, useFocus } from '../store/focus.ts'

/** What can be gone to along a trail. */
type TrailEnd = Exclude<Focus['state'], 'nothing'>

export interface TrailLinkProps {
  readonly to: TrailEnd
  readonly id: string
  /** Spoken instead of what is shown, where that is only a number; begins with it. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A way along the trail from evidence to theory: looks at the other end; by key, goes there. */
export function TrailLink({ to, id, label, className, children }: TrailLinkProps) {
  const focus = useFocus()
  return (
    <button
      type="button"
      aria-label={label}
      className={className}
      onClick={({ detail }) => {
        // A click that no pointer made.
        const follows = detail === 0 ? ({ keyboard: 'follows' } as const) : {}
        focus.set({ state: to, id, ...follows })
      }}
    >
      {children}
    </button>
  )
}
