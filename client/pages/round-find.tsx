import { useEffect, useRef } from 'react'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import { useValue } from '../store/value.ts'
import { Find } from './round-later.ts'
import { type Finding, useRoundView } from './round-view.ts'

/** The place of Find; when it closes, the focus goes back to where it came from. */
export function RoundFind({
  className,
  hasPaper,
}: {
  readonly className: string | undefined
  readonly hasPaper: boolean
}) {
  const { finding } = useRoundView()
  const { selection } = useCanvas()
  const now = useValue(finding)
  const last = useRef<Finding>(now)
  useEffect(() => {
    const before = last.current
    last.current = now
    if (before.state === 'open' && now.state === 'closed') giveBack(before.from)
  }, [now])
  if (now.state === 'closed') return null
  return (
    <div className={className}>
      <Find
        asked={now.asked}
        onClose={() => finding.set({ state: 'closed' })}
        onSelect={
          hasPaper
            ? (notes) => {
                selection.set(new Set(notes))
                focusBoard()
              }
            : null
        }
      />
    </div>
  )
}

function giveBack(from: Element | null): void {
  if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus()
  else focusBoard()
}

/** Puts the keyboard on the paper, where keys act on what is selected. */
function focusBoard(): void {
  document.querySelector<HTMLElement>('[data-board]')?.focus({ preventScroll: true })
}
