import { useEffect } from 'react'
import type { FrameView } from '../../shared/board/model.ts'
import type { Camera } from '../canvas/camera/camera.ts'
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
      if (known === undefined) canvas.fitAll()
      else canvas.camera.set(known)
    })
    const stopFollowing = followView(session)
    return () => {
      stopFollowing()
      stopLooking()
    }
  }, [session, canvas])
  return null
}
