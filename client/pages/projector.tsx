import { Wall } from '../projector/wall.tsx'
import { OpenRound } from './open-round.tsx'

/** The room view of a round. */
export function ProjectorPage({ boardId }: { readonly boardId: string }) {
  return (
    <OpenRound boardId={boardId}>
      <Wall />
    </OpenRound>
  )
}
