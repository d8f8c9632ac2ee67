import { useEffect } from 'react'
import type { FrameView } from '../../shared/board/model.ts'
import type { Camera } from '../canvas/camera/camera.ts'
import { around } from '../canvas/layout/geometry.ts'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import { followView } from '../parts/follow-view.ts'
import { useSession } from '../store/use-board.ts'

/** Keeps the view of the notes, and where on the paper each view was looked at. Shows nothing. */
export function FollowView() {
  const session = useSession()
  const canvas = useCanvas()
  useEffect(() => {
    const cameras = new Map<FrameView, Camera>()
    let before = session.store.frame.get()
    const stopLooking = session.store.frame.subscribe(() => {
      cameras.set(before, canvas.camera.get())
      before = session.store.frame.get()
      canvas.selection.set(new Set())
      const known = cameras.get(before)
      const sheets = around(
        [...session.store.get().patterns.keys()].flatMap((id) => canvas.layout.boxOf(id) ?? []),
      )
      // Notes that a frame holds nowhere yet lie wide apart: its sheets are what one came for.
      if (known !== undefined) canvas.camera.set(known)
      else if (before === null || sheets === null) canvas.fitAll()
      else canvas.lookAt(sheets)
    })
    const stopFollowing = followView(session)
    return () => {
      stopFollowing()
      stopLooking()
    }
  }, [session, canvas])
  return null
}
