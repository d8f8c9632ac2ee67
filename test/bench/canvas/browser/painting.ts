import type { CDPSession } from '@playwright/test'

/** A picture of the window that the browser sent when something in it had changed. */
export interface Picture {
  /** ms since 1970. */
  readonly at: number
  /** How many bytes it has, coded: of two like pictures about the same. */
  readonly size: number
}

/** Watches what is painted; small pictures, so that taking them costs the page nothing. */
export async function watchPainting(cdp: CDPSession): Promise<() => Promise<readonly Picture[]>> {
  const pictures: Picture[] = []
  const hear = ({
    data,
    metadata,
    sessionId,
  }: {
    data: string
    metadata: { timestamp?: number }
    sessionId: number
  }): void => {
    pictures.push({ at: (metadata.timestamp ?? Number.NaN) * 1_000, size: data.length })
    void cdp.send('Page.screencastFrameAck', { sessionId })
  }
  cdp.on('Page.screencastFrame', hear)
  await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 720 })
  return async () => {
    await cdp.send('Page.stopScreencast')
    cdp.off('Page.screencastFrame', hear)
    return pictures
  }
}

/** How much two pictures of the same may differ, as a part of their bytes. */
const ALIKE = 0.03

/** When the window first looked as it does in the end, and stayed so (ms since 1970). */
export function paintedAt(pictures: readonly Picture[]): number {
  const last = pictures.at(-1)
  if (last === undefined) return Number.NaN
  const isAlike = ({ size }: Picture): boolean => Math.abs(size - last.size) <= ALIKE * last.size
  const different = pictures.findLastIndex((picture) => !isAlike(picture))
  return pictures[different + 1]?.at ?? last.at
}
