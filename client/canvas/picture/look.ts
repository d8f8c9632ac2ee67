import type { Stance, Subject } from '../../../shared/board/model.ts'

export type Tint = Subject | 'plain'
export const TINTS: readonly Tint[] = ['plain', 'teacher', 'student', 'task']

interface Paint {
  readonly fill: string
  readonly edge: string
  readonly mark: string
}

/** The colours and the type of the board, as a picture of it needs them. */
export interface Look {
  readonly notes: Readonly<Record<Tint, Paint>>
  readonly sheet: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly found: string
  readonly stances: Readonly<Record<Stance, string>>
  readonly font: string
}

/** Reads the look from the tokens as they are in the present theme (client/styles/tokens.css). */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element)
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const font = token('font')
  // The person's own colours stand above ours: tints give way, edges remain.
  if (matchMedia('(forced-colors: active)').matches) {
    const paint: Paint = { fill: 'Canvas', edge: 'CanvasText', mark: 'CanvasText' }
    return {
      notes: { plain: paint, teacher: paint, student: paint, task: paint },
      sheet: 'Canvas',
      ink: 'CanvasText',
      soft: 'CanvasText',
      line: 'CanvasText',
      lineStrong: 'CanvasText',
      accent: 'Highlight',
      found: 'Highlight',
      stances: { supports: 'Highlight', challenges: 'LinkText' },
      font,
    }
  }
  const paint = (tint: Tint): Paint => ({
    fill: token(tint),
    edge: token(`${tint}-edge`),
    mark: token(`${tint}-mark`),
  })
  return {
    notes: {
      plain: paint('plain'),
      teacher: paint('teacher'),
      student: paint('student'),
      task: paint('task'),
    },
    sheet: token('sheet'),
    ink: token('ink'),
    soft: token('ink-soft'),
    line: token('line'),
    lineStrong: token('line-strong'),
    accent: token('accent'),
    found: token('found-edge'),
    stances: { supports: token('accent'), challenges: token('danger') },
    font,
  }
}

/** Calls when the theme changes, or the fonts have come; returns how to stop. */
export function onLook(act: () => void): () => void {
  const themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  )
  for (const theme of themes) theme.addEventListener('change', act)
  document.fonts?.addEventListener('loadingdone', act)
  return () => {
    for (const theme of themes) theme.removeEventListener('change', act)
    document.fonts?.removeEventListener('loadingdone', act)
  }
}
