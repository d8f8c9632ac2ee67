import { useState } from 'react'
import { addPrediction, answersByTable } from '../../shared/board/predictions.ts'
import { t } from '../messages/index.ts'
import { AddLine } from '../parts/add-line.tsx'
import { useKnownLabels } from '../parts/known-labels.ts'
import { remember, remembered } from '../platform.ts'
import { useBoardPart, useBoardParts, useRights, useSession } from '../store/use-board.ts'
import { Answers } from './answers.tsx'
import styles from './predictions.module.css'
import { TeamSelect } from './team-select.tsx'

/** What a student who did all that was asked would know and be able to do: each table's answers. */
export function Predictions({
  asks = true,
}: {
  /** False where the question stands right above. */
  readonly asks?: boolean
}) {
  const { board, newId } = useSession()
  const { write } = useRights()
  const [predictions, about] = useBoardParts((now) => [now.predictions, now.about])
  const tables = answersByTable({ predictions, about })
  const hasTables = useKnownLabels('team').length > 0
  const [team, setTeam] = useOwnTable()
  return (
    <section aria-label={t('predictions.label')} className={styles.predictions}>
      <h2 className="for-screen-readers">{t('predictions.label')}</h2>
      {asks ? <Question /> : null}
      {write ? (
        <div className={styles.add}>
          {hasTables ? (
            <div className={styles.own}>
              <span aria-hidden="true">{t('predictions.ownTable')}</span>
              <TeamSelect label={t('predictions.ownTable')} team={team} onChange={setTeam} />
            </div>
          ) : null}
          <AddLine
            label={t('predictions.field')}
            placeholder={t('predictions.field')}
            button={t('predictions.add')}
            draftName="prediction"
            onAdd={(text) => addPrediction(board, { id: newId(), text, team })}
          />
        </div>
      ) : null}
      {tables.length === 0 ? <p className={styles.none}>{t('predictions.none')}</p> : null}
      {tables.map((table) => (
        <Answers key={table.team} table={table} named={hasTables} />
      ))}
    </section>
  )
}

/** The question in the words of the round, where its timetable has such a step. */
function Question() {
  const line = useBoardPart(
    ({ stage }) => stage.agenda.find(({ kind }) => kind === 'predict')?.line,
  )
  const language = useBoardPart(({ about }) => about.language)
  if (line === undefined || line === '') {
    return <p className={styles.question}>{t('predictions.question')}</p>
  }
  return (
    <p className={styles.question} lang={language}>
      {line}
    </p>
  )
}

/** The table at which this device sits, as it was chosen here last; empty while none was. */
function useOwnTable(): readonly [team: string, choose: (team: string) => void] {
  const { boardId } = useSession()
  const stored = `table:${boardId}`
  const [team, setTeam] = useState(() => {
    const known = remembered(stored)
    return typeof known === 'string' ? known : ''
  })
  return [
    team,
    (chosen) => {
      setTeam(chosen)
      remember(stored, chosen === '' ? null : chosen)
    },
  ]
}
