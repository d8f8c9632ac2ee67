import { type ReactNode, useEffect, useState } from 'react'
import { FitList } from './fit-list.tsx'

/** A list at one density. */
export interface Dense {
  readonly things: readonly ReactNode[]
  readonly className?: string | undefined
}

/**
 * A list that is shown as spaciously as all of it fits: `look` says how it looks at each density, 0
 * the most spacious, `last` the densest. What has no room even there is counted beneath.
 */
export function Fitted({
  content,
  last,
  look,
}: {
  /** What is shown, as one word: another begins with the most spacious look again. */
  readonly content: string
  readonly last: number
  readonly look: (density: number) => Dense
}) {
  const [tried, setTried] = useState({ content, density: 0 })
  const density = tried.content === content ? tried.density : 0
  useEffect(() => {
    // In a larger window, and in the letters that were waited for, there may be room again.
    const begin = (): void => setTried({ content, density: 0 })
    addEventListener('resize', begin)
    document.fonts?.addEventListener('loadingdone', begin)
    return () => {
      removeEventListener('resize', begin)
      document.fonts?.removeEventListener('loadingdone', begin)
    }
  }, [content])
  // Past the last look the line for the count is kept free as well.
  const { things, className } = look(Math.min(density, last))
  return (
    <FitList
      total={things.length}
      className={className}
      onShort={density <= last ? () => setTried({ content, density: density + 1 }) : undefined}
    >
      {things}
    </FitList>
  )
}
