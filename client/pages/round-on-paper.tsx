import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Canvas } from '../canvas/canvas.tsx'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import { placesFor } from '../canvas/placing/first-gap.ts'
import { CaptureLine } from '../capture/capture-line.tsx'
import { StepCard } from '../facilitate/step-card.tsx'
import { t } from '../messages/index.ts'
import { useBoardPart, useRights } from '../store/use-board.ts'
import type { Value } from '../store/value.ts'
import { IconButton } from '../ui/button.tsx'
import { useMedia } from '../ui/use-media.ts'
import { RoundDialogs } from './round-dialogs.tsx'
import { RoundFind } from './round-find.tsx'
import { RoundHeader } from './round-header.tsx'
import { RoundPanel } from './round-later.ts'
import { RoundNotice } from './round-notice.tsx'
import styles from './round-on-paper.module.css'
import { askToFind, useRoundView } from './round-view.ts'

/** The round where there is room: the paper in the middle, the panel at its right. */
export function RoundOnPaper({ mine }: { readonly mine: Value<readonly string[]> }) {
  const canvas = useCanvas()
  const { write } = useRights()
  const narrow = useMedia('(max-width: 1000px)')
  const [panel, setPanel] = useState(!narrow)
  const hide = useCallback(() => setPanel(false), [])
  const view = useRoundView()
  useEffect(
    () =>
      view.shown.subscribe(() => {
        if (view.shown.get()?.view !== 'canvas') setPanel(true)
        else if (narrow) setPanel(false)
      }),
    [view, narrow],
  )
  const places = (texts: readonly string[]) => placesFor(texts, [...canvas.places.get().values()])

  const side = (
    <aside aria-label={t('round.panel')} className={styles.panel}>
      <RoundPanel onHide={narrow ? hide : null} />
    </aside>
  )

  const find = <RoundFind className={styles.find} hasPaper />

  return (
    <div className={styles.screen}>
      <RoundHeader />
      <main className={styles.main}>
        <div className={styles.work}>
          <RoundNotice />
          <StepCard />
          {narrow ? find : null}
          <div className={styles.paper} data-panel-over={(panel && narrow) || undefined}>
            <Canvas onImport={() => view.dialog.set('import')} onFind={() => askToFind(view)} />
            <EmptyPaper />
            {write ? (
              <div className={styles.capture}>
                <CaptureLine placesFor={places} mine={mine} />
              </div>
            ) : null}
            {panel && narrow ? side : null}
            {narrow && panel ? null : (
              <IconButton
                className={styles.turn ?? ''}
                label={panel ? t('round.hidePanel') : t('round.showPanel')}
                aria-expanded={panel}
                onClick={() => setPanel(!panel)}
              >
                {panel ? (
                  <PanelRightClose size={20} aria-hidden />
                ) : (
                  <PanelRightOpen size={20} aria-hidden />
                )}
              </IconButton>
            )}
          </div>
        </div>
        {narrow ? null : find}
        {panel && !narrow ? side : null}
      </main>
      <RoundDialogs onImported={canvas.fitAll} placesFor={places} />
    </div>
  )
}

function EmptyPaper() {
  const isBlank = useBoardPart(({ notes, patterns }) => notes.size + patterns.size === 0)
  const { write } = useRights()
  if (!write || !isBlank) return null
  return (
    <div className={styles.empty}>
      <h2>{t('canvas.empty')}</h2>
      <p>{t('canvas.emptyHow')}</p>
    </div>
  )
}
