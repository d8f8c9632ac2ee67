import type { StepKind } from '../../shared/stage/agenda.ts'
import { t } from '../messages/index.ts'
import { NextLevel } from '../next/next-level.tsx'
import { Parked } from '../next/parked.tsx'
import { Outline } from '../outline/outline.tsx'
import { Predictions } from '../predictions/predictions.tsx'
import { useBoardPart } from '../store/use-board.ts'
import { Theories } from '../theories/theories.tsx'
import styles from './round-panel.module.css'

export const PANELS = ['outline', 'theories', 'next', 'parked'] as const
export type PanelName = (typeof PANELS)[number]

/** What kind of step the room is at. */
export function useStepKind(): StepKind | undefined {
  const stage = useBoardPart((board) => board.stage)
  return stage.agenda.find(({ id }) => id === stage.step)?.kind
}

/** What stands in a panel. */
export function PanelContents({
  name,
  alone = false,
}: {
  readonly name: PanelName
  /** Where no panel of their own holds the parked notes, they stand with the next steps. */
  readonly alone?: boolean
}) {
  switch (name) {
    case 'outline':
      return <Outline />
    case 'theories':
      return <TheoriesAndPredictions />
    case 'next':
      return alone ? <NextAndParked /> : <NextLevel />
    case 'parked':
      return <Parked />
  }
}

/** What is parked comes forward when the room has come to this; until then it stands below. */
function NextAndParked() {
  const isParked = useBoardPart((_, groups) => groups.parked.length > 0)
  const isTime = useStepKind() === 'next'
  return (
    <>
      {isTime && isParked ? <Parked /> : null}
      <NextLevel advice={false} />
      {isTime && isParked ? null : <Parked />}
    </>
  )
}

/** While the room predicts, the student question stands first; later it is folded away below. */
function TheoriesAndPredictions() {
  const predictions = useBoardPart((board) => board.predictions)
  if (useStepKind() === 'predict') {
    return (
      <>
        <Predictions />
        <Theories />
      </>
    )
  }
  return (
    <>
      <Theories />
      {predictions.size === 0 ? null : (
        <details className={styles.fold}>
          <summary>{t('round.predictions', { count: predictions.size })}</summary>
          <Predictions />
        </details>
      )}
    </>
  )
}
