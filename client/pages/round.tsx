import { useEffect, useMemo, useState } from 'react'
import { CanvasContext, createCanvasModel } from '../canvas/model/canvas-model.ts'
import { placesFor } from '../canvas/placing/first-gap.ts'
import { myNotes } from '../capture/mine.ts'
import { RescuedWords } from '../capture/rescued-words.tsx'
import { endSuggesting } from '../parts/suggest.ts'
import { useTitle } from '../parts/use-title.ts'
import { JoinDialog } from '../people/join-dialog.tsx'
import { remember, remembered, whenIdle } from '../platform.ts'
import { type Focus, FocusContext, NOTHING } from '../store/focus.ts'
import { type Found, FoundContext, NONE_FOUND } from '../store/found.ts'
import { RescueContext, type Rescued } from '../store/rescue.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { useValue, value } from '../store/value.ts'
import { loadAhead } from '../ui/ahead.ts'
import { useMedia } from '../ui/use-media.ts'
import { OpenRound } from './open-round.tsx'
import { FollowView } from './round-later.ts'
import { RoundOnPaper } from './round-on-paper.tsx'
import { RoundOnPhone } from './round-on-phone.tsx'
import { createRoundView, RoundViewContext } from './round-view.ts'
import { showFocus } from './show-focus.ts'
import { usePageKeys } from './use-page-keys.ts'

/** So long the board that is just coming has the device and the line to itself (ms). */
const FIRST_MS = 2_000

/** The board of a round: paper and panel where there is room, tabs on a phone. */
export function RoundPage({ boardId }: { readonly boardId: string }) {
  return (
    <OpenRound key={boardId} boardId={boardId}>
      <RoundScreen />
    </OpenRound>
  )
}

function RoundScreen() {
  const session = useSession()
  const about = useBoardPart((board) => board.about)
  const canvas = useMemo(() => createCanvasModel(session), [session])
  const focus = useMemo(() => value<Focus>(NOTHING), [])
  const found = useMemo(() => value<Found>(NONE_FOUND), [])
  const view = useMemo(createRoundView, [])
  const rescue = useMemo(() => value<readonly Rescued[]>([]), [])
  const mine = useMemo(() => myNotes(session.boardId), [session])
  useEffect(() => () => canvas.dispose(), [canvas])
  useEffect(() => endSuggesting, [])
  useTitle(about.title || about.school)
  usePageKeys(view)

  // What may be needed later comes while the server is there: it may be gone when it is asked for.
  const isConnected = useValue(session.connection).state === 'connected'
  useEffect(() => {
    if (!isConnected) return
    const timer = setTimeout(() => void loadAhead(whenIdle), FIRST_MS)
    return () => clearTimeout(timer)
  }, [isConnected])

  // What is looked at in a panel is shown on the paper.
  useEffect(() => showFocus(focus, canvas, session, view), [focus, canvas, session, view])

  const phone = useMedia('(max-width: 700px)')
  return (
    <FocusContext.Provider value={focus}>
      <CanvasContext.Provider value={canvas}>
        <FoundContext.Provider value={found}>
          <RescueContext.Provider value={rescue}>
            <RoundViewContext.Provider value={view}>
              {phone ? <RoundOnPhone mine={mine} /> : <RoundOnPaper mine={mine} />}
            </RoundViewContext.Provider>
            <RescuedWords
              placesFor={(texts) => placesFor(texts, [...canvas.places.get().values()])}
            />
          </RescueContext.Provider>
        </FoundContext.Provider>
        <FollowView />
        <Joining />
      </CanvasContext.Provider>
    </FocusContext.Provider>
  )
}

/** Asks for a name, once per round and device, whoever comes to take part. */
function Joining() {
  const session = useSession()
  const role = useValue(session.role)
  const stage = useBoardPart((board) => board.stage)
  const joinedName = `joined:${session.boardId}`
  const [joined, setJoined] = useState(() => remembered(joinedName))
  useEffect(() => {
    if (typeof joined === 'string') session.people.tell({ name: joined })
  }, [joined, session])
  const asked = joined === null && role !== 'viewer' && stage.closed === null
  if (!asked) return null
  return (
    <JoinDialog
      onEnter={(name) => {
        remember(joinedName, name)
        setJoined(name)
      }}
    />
  )
}
