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

/**
 * The evidence of a theory, or of the one that a next step serves. Marked while the trail is theirs: beside what
 * somebody selected, the marks would read as selected too.
 */
export function evidenceLookedAt(
  { theories, next }: Looked,
  subject: string | null,
): Readonly<Record<string, Stance>> | undefined {
  if (subject === null) return undefined
  return (theories.get(subject) ?? theories.get(next.get(subject)?.theory ?? ''))?.evidence
}
