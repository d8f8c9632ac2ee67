import { useEffect } from 'react'
import { t } from '../messages/index.ts'
import { followRoomView } from '../parts/follow-view.ts'
import { useTitle } from '../parts/use-title.ts'
import { useBoard, useSession } from '../store/use-board.ts'
import { BeforeView } from './before-view.tsx'
import { ClosedView } from './closed-view.tsx'
import { LineView } from './line-view.tsx'
import { NextView } from './next-view.tsx'
import { NoteView } from './note-view.tsx'
import { PatternView } from './pattern-view.tsx'
import { PredictionsView } from './predictions-view.tsx'
import { TheoryView } from './theory-view.tsx'
import { useLatest } from './use-latest.ts'
import styles from './wall.module.css'
import { WallHead } from './wall-head.tsx'
import { stepOf, type WallView, wallView } from './wall-view.ts'

/** The room view: what everybody looks at together, read from the back row. */
export function Wall() {
  const session = useSession()
  const { people } = session
  const board = useBoard()
  const view = wallView(board, useLatest())
  const { title, school } = board.about
  useTitle(t('wall.title', { title: title || school }))
  useEffect(() => people.tell({ viewer: true }), [people])
  useEffect(() => followRoomView(session), [session])
  return (
    <div className={styles.wall} data-look="wall">
      <WallHead step={stepOf(board)} view={view} />
      <Body view={view} />
    </div>
  )
}

function Body({ view }: { readonly view: WallView }) {
  switch (view.shows) {
    case 'closed':
      return <ClosedView />
    case 'line':
      return <LineView />
    case 'note':
      return <NoteView note={view.note} />
    case 'pattern':
      return <PatternView pattern={view.pattern} all={view.all} />
    case 'predictions':
      return <PredictionsView predictions={view.predictions} />
    case 'theory':
      return <TheoryView theory={view.theory} all={view.all} />
    case 'before':
      return <BeforeView />
    case 'next':
      return <NextView />
  }
}
