import { Tabs } from '@base-ui/react/tabs'
import { PanelRightClose } from 'lucide-react'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { StepKind } from '../../shared/stage/agenda.ts'
import { t } from '../messages/index.ts'
import { useFocus } from '../store/focus.ts'
import { useBoardPart } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import { PANELS, PanelContents, type PanelName, useStepKind } from './panel-contents.tsx'
import styles from './round-panel.module.css'
import { useRoundView } from './round-view.ts'

/** The panel that a step works in. */
function panelFor(step: StepKind | undefined): PanelName {
  switch (step) {
    case 'predict':
    case 'theories':
      return 'theories'
    case 'next':
      return 'next'
    case 'write':
    case 'post':
    case 'group':
    case 'name':
    case undefined:
      return 'outline'
  }
}

/**
 * The panel beside the paper, or over it on a tablet, where `onHide` puts it away: outline, theories, next level
 * of work, parked notes.
 */
export function RoundPanel({ onHide }: { readonly onHide: (() => void) | null }) {
  const step = useStepKind()
  const focus = useFocus()
  const parked = useBoardPart((_, groups) => groups.parked)
  const [panel, setPanel] = useState<PanelName>(panelFor(step))
  // At once: it would else turn back what somebody turned to in the first moment.
  useLayoutEffect(() => setPanel(panelFor(step)), [step])
  useEffect(
    () =>
      focus.subscribe(() => {
        const now = focus.get()
        // On a tablet the panel lies over the paper: it makes way for what was asked for there.
        const isOnPaper = now.state === 'note' || now.state === 'pattern'
        if (isOnPaper && now.keyboard !== 'follows') onHide?.()
      }),
    [focus, onHide],
  )
  const { shown } = useRoundView()
  useLayoutEffect(() => {
    const turn = (): void => {
      const view = shown.get()?.view
      if (view !== undefined && view !== 'canvas') setPanel(view)
    }
    // It may be what brought the panel up.
    turn()
    return shown.subscribe(turn)
  }, [shown])
  return (
    <Tabs.Root
      value={panel}
      onValueChange={(next: PanelName) => setPanel(next)}
      className={styles.tabs}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.list}>
          {PANELS.map((name) => (
            <Tabs.Tab key={name} value={name} className={styles.tab}>
              {t(`round.${name}`)}
              {name === 'parked' && parked.length > 0 ? (
                <span className={styles.number}>{parked.length}</span>
              ) : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {onHide === null ? null : (
          <IconButton className={styles.hide ?? ''} label={t('round.hidePanel')} onClick={onHide}>
            <PanelRightClose size={20} aria-hidden />
          </IconButton>
        )}
      </div>
      {PANELS.map((name) => (
        <Tabs.Panel key={name} value={name} data-scrolls className={styles.panel}>
          <PanelContents name={name} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
