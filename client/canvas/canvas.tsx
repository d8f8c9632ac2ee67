import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { t } from '../messages/index.ts'
import { suggestingOf } from '../parts/suggesting/suggested.ts'
import { singleKeys } from '../store/shortcuts-setting.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { later, laterQuietly } from '../ui/later.tsx'
import { showCamera } from './camera/camera-view.ts'
import { ZoomBar } from './camera/zoom-bar.tsx'
import styles from './canvas.module.css'
import { CanvasTools } from './canvas-tools.tsx'
import { createPastes } from './clipboard/pastes.ts'
import { listenToHands } from './hands/gesture-input.ts'
import { LiftLayer } from './hands/lift-layer.tsx'
import { MarqueeFrame } from './hands/marquee-frame.tsx'
import { OthersHands } from './hands/others-hands.tsx'
import { doToSelected, runCommand } from './keys/commands.ts'
import { commandFor } from './keys/keymap.ts'
import { useCanvas } from './model/canvas-model.ts'
import { Paper } from './paper/paper.tsx'
import { usePart } from './paper/use-thing.ts'
import { followSelection } from './selection/follow-selection.ts'
import { DraftNote } from './writing/draft-note.tsx'
import { beginsText, typeInto } from './writing/typing.ts'

/** These come right after the paper: nothing is selected at first. */
const SelectionBar = later(async () => (await import('./selection/selection-bar.tsx')).SelectionBar)
const Clipboard = later(async () => (await import('./clipboard/clipboard.tsx')).Clipboard)
const TrailLayer = later(async () => (await import('./trail/trail-layer.tsx')).TrailLayer)

/** Only what is too far or too much to have elements is painted: no board of a debrief. */
const Picture = later(async () => (await import('./picture/picture.tsx')).Picture, 'first')

const ViewSwitch = laterQuietly(async () => (await import('../parts/view-switch.tsx')).ViewSwitch)

/** Comes when something is suggested. */
const Outlines = later(async () => (await import('./suggesting/outlines.tsx')).Outlines)

/** The endless paper with notes and patterns on it. */
export function Canvas({
  onImport,
  onFind,
}: {
  readonly onImport: () => void
  readonly onFind: () => void
}) {
  const session = useSession()
  const model = useCanvas()
  const { write } = useRights()
  const surface = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const mayWrite = useRef(write)
  mayWrite.current = write
  const pastes = useMemo(() => createPastes(model), [model])
  const tool = useValue(model.tool)
  const hint = useId()

  // What is seen can be taken hold of: hands are heard from the first picture on.
  useLayoutEffect(() => {
    const element = surface.current
    if (element === null) return
    const watch = new ResizeObserver(() => {
      model.viewport.set({ width: element.clientWidth, height: element.clientHeight })
    })
    watch.observe(element)
    const stop = listenToHands(element, session, model, () => mayWrite.current)
    const stopPastes = pastes.listen(element, () => mayWrite.current)
    const stopSelection = followSelection(session, model)
    return () => {
      watch.disconnect()
      stop()
      stopPastes()
      stopSelection()
    }
  }, [session, model, pastes])

  useEffect(doToSelected.load, [])

  useLayoutEffect(() => {
    if (world.current !== null) return showCamera(world.current, model)
  }, [model])

  return (
    <section
      aria-label={t('canvas.region')}
      aria-describedby={hint}
      className={styles.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the board takes keys while it has the focus
      tabIndex={0}
      data-board
      onKeyDown={(event) => {
        const from = event.target as Element
        if (from.closest('input, textarea, select, [role="menu"], button') !== null) return
        const isNote = (id: string): boolean => session.store.get().notes.has(id)
        const oneNote = write && isOne(model.selection.get(), isNote)
        const command = commandFor(event, { singleKeys: singleKeys.get(), oneNote })
        if (command !== null) {
          if (runCommand(command, session, model, write)) event.preventDefault()
        } else if (oneNote && beginsText(event)) typeInto(model, isNote)
      }}
    >
      <TrailLayer />
      <div ref={surface} className={styles.surface} data-paper data-tool={tool}>
        <Picture />
        <div ref={world} className={styles.world}>
          <Paper />
          <DraftNote />
          <OthersHands />
          <LiftLayer />
          <Suggested />
        </div>
        <div className={styles.veil} />
        <MarqueeFrame />
      </div>
      <p id={hint} hidden>
        <Partly />
      </p>
      <CanvasTools onImport={onImport} onFind={onFind} />
      <ViewSwitch className={styles.views} />
      <SelectionBar />
      <ZoomBar />
      <Clipboard surface={surface} pastes={pastes} />
    </section>
  )
}

/** Who can't see the paper is told where the rest of the board is. */
function Partly() {
  const whole = usePart(useCanvas().scene, (scene) => scene.whole)
  return whole ? null : t('canvas.partly')
}

function Suggested() {
  const { state } = useValue(suggestingOf(useSession()))
  return state === 'shown' ? <Outlines /> : null
}

function isOne(selected: ReadonlySet<string>, isNote: (id: string) => boolean): boolean {
  const [only] = selected
  return only !== undefined && selected.size === 1 && isNote(only)
}
