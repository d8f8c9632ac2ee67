import type { Board, Stance } from '../../../shared/board/model.ts'
import type { CanvasModel } from '../model/canvas-model.ts'

/** What a trail is shown of: the one thing that is selected, else what a panel looks at. */
export function trailSubject({
  selection,
  lookedAt,
}: Pick<CanvasModel, 'selection' | 'lookedAt'>): string | null {
  const [only] = selection.get()
  if (only === undefined) return lookedAt.get()
  return selection.get().size === 1 ? only : null
}

type Looked = Pick<Board, 'theories' | 'next'>

/** The evidence of the theory that is looked at, or of the one that a next step looked at serves. */
export function evidenceLookedAt(
  { theories, next }: Looked,
  lookedAt: string | null,
): Readonly<Record<string, Stance>> | undefined {
  if (lookedAt === null) return undefined
  return (theories.get(lookedAt) ?? theories.get(next.get(lookedAt)?.theory ?? ''))?.evidence
}
