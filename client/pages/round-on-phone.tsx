import { useEffect, useState } from 'react'
import { Canvas } from '../canvas/canvas.tsx'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import { placesFor } from '../canvas/placing/first-gap.ts'
import { CaptureLine } from '../capture/capture-line.tsx'
import { MyNotes } from '../capture/my-notes.tsx'
import { StepCard } from '../facilitate/step-card.tsx'
import { TimeLeft } from '../facilitate/timer.tsx'
import { t } from '../messages/index.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { useFocus } from '../store/focus.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { useValue, type Value } from '../store/value.ts'
import { RoundDialogs } from './round-dialogs.tsx'
import { RoundFind } from './round-find.tsx'
import { RoundMenu } from './round-header.tsx'
import { PanelContents, Predictions } from './round-later.ts'
import { RoundNotice } from './round-notice.tsx'
import styles from './round-on-phone.module.css'
import { askToFind, type RoundView, useRoundView } from './round-view.ts'

const TABS = ['write', 'outline', 'theories', 'next'] as const
type View = (typeof TABS)[number] | 'canvas'

/** The round in the hand: writing first, the rest as tabs, the paper only when asked for. */
export function RoundOnPhone({ mine }: { readonly mine: Value<readonly string[]> }) {
  const about = useBoardPart((board) => board.about)
  const { facilitate } = useRights()
  const people = useValue(useSession().people)
  const canvas = useCanvas()
  const focus = useFocus()
  const [view, setView] = useState<View>('write')
  const round = useRoundView()
  const finding = useValue(round.finding).state === 'open'
  const places = (texts: readonly string[]) => placesFor(texts, [...canvas.places.get().values()])
  useEffect(
    () =>
      focus.subscribe(() => {
        const { state } = focus.get()
        if (state === 'theory') setView('theories')
        if (state === 'note' || state === 'pattern') setView('outline')
      }),
    [focus],
  )
  useEffect(
    () =>
      round.shown.subscribe(() => {
        const shown = round.shown.get()?.view
        // What is parked stands under the next level of work here.
        if (shown !== undefined) setView(shown === 'parked' ? 'next' : shown)
      }),
    [round],
  )
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <div className={styles.name}>
          <h1 className={styles.title}>{about.title || about.school}</h1>
          <p className={styles.state}>
            <SavedBadge /> · {t('people.here', { count: people.length })}
          </p>
        </div>
        <TimeLeft />
        <RoundMenu onCanvas={() => setView('canvas')} />
      </header>
      <RoundNotice />
      {facilitate && view !== 'write' && !finding ? (
        <div className={styles.lead}>
          <StepCard />
        </div>
      ) : null}
      <RoundFind className={styles.find} hasPaper={view === 'canvas'} />
      <main className={styles.main}>
        <PhoneView view={view} mine={mine} places={places} round={round} />
      </main>
      <nav aria-label={t('round.views')} className={styles.tabs}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => setView(name)}
          >
            {t(`round.${name}`)}
          </button>
        ))}
      </nav>
      <RoundDialogs onImported={() => setView('outline')} placesFor={places} />
    </div>
  )
}

function PhoneView({
  view,
  mine,
  places,
  round,
}: {
  readonly view: View
  readonly mine: Value<readonly string[]>
  readonly places: (texts: readonly string[]) => ReturnType<typeof placesFor>
  readonly round: RoundView
}) {
  const { write } = useRights()
  const step = useBoardPart(({ stage }) => stage.agenda.find(({ id }) => id === stage.step)?.kind)
  switch (view) {
    case 'canvas':
      return <Canvas onImport={() => round.dialog.set('import')} onFind={() => askToFind(round)} />
    case 'write':
      return (
        <>
          <div className={styles.scroll}>
            <StepCard />
            {step === 'predict' ? <Predictions asks={false} /> : null}
            <MyNotes mine={mine} />
          </div>
          {write ? (
            <div className={styles.capture}>
              <CaptureLine placesFor={places} mine={mine} />
            </div>
          ) : null}
        </>
      )
    case 'next':
      return (
        <div key={view} data-scrolls className={styles.panel}>
          <PanelContents name="next" alone />
        </div>
      )
    case 'outline':
    case 'theories':
      // Each view begins at its top, wherever the one before was left.
      return (
        <div key={view} data-scrolls className={styles.panel}>
          <PanelContents name={view} />
        </div>
      )
  }
}
