import { useEffect, useState } from 'react'
import { Canvas } from '../canvas/canvas.tsx'
import { useCanvas } from '../canvas/canvas-model.ts'
import { placesFor } from '../canvas/placing.ts'
import { CaptureLine } from '../capture/capture-line.tsx'
import { MyNotes } from '../capture/my-notes.tsx'
import { StepCard } from '../facilitate/step-card.tsx'
import { TimeLeft } from '../facilitate/timer.tsx'
import { t } from '../messages/index.ts'
import { SavedBadge } from '../parts/saved-badge.tsx'
import { useFocus } from '../store/focus.ts'
import { useBoard, useRights, useSession } from '../store/use-board.ts'
import { useValue, type Value } from '../store/value.ts'
import { RoundMenu } from './round-header.tsx'
import { ImportDialog, PanelContents, ShareDialog } from './round-later.ts'
import { RoundNotice } from './round-notice.tsx'
import styles from './round-on-phone.module.css'

const TABS = ['write', 'outline', 'theories', 'next'] as const
type View = (typeof TABS)[number] | 'canvas'

/** The round in the hand: writing first, the rest as tabs, the paper only when asked for. */
export function RoundOnPhone({ mine }: { readonly mine: Value<readonly string[]> }) {
  const { about } = useBoard()
  const { facilitate } = useRights()
  const people = useValue(useSession().people)
  const canvas = useCanvas()
  const focus = useFocus()
  const [view, setView] = useState<View>('write')
  const [sharing, setSharing] = useState(false)
  const [importing, setImporting] = useState(false)
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
        <RoundMenu
          onImport={() => setImporting(true)}
          onShare={() => setSharing(true)}
          onCanvas={() => setView('canvas')}
        />
      </header>
      <RoundNotice />
      {facilitate && view !== 'write' ? (
        <div className={styles.lead}>
          <StepCard />
        </div>
      ) : null}
      <main className={styles.main}>
        <PhoneView view={view} mine={mine} places={places} onImport={() => setImporting(true)} />
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
      <ShareDialog open={sharing} onClose={() => setSharing(false)} />
      <ImportDialog
        open={importing}
        onClose={() => setImporting(false)}
        onAdded={() => setView('outline')}
        placesFor={places}
      />
    </div>
  )
}

function PhoneView({
  view,
  mine,
  places,
  onImport,
}: {
  readonly view: View
  readonly mine: Value<readonly string[]>
  readonly places: (texts: readonly string[]) => ReturnType<typeof placesFor>
  readonly onImport: () => void
}) {
  const { write } = useRights()
  switch (view) {
    case 'canvas':
      return <Canvas onImport={onImport} />
    case 'write':
      return (
        <>
          <div className={styles.scroll}>
            <StepCard />
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
        <div className={styles.panel}>
          <PanelContents name="next" />
          <PanelContents name="parked" />
        </div>
      )
    case 'outline':
    case 'theories':
      return (
        <div className={styles.panel}>
          <PanelContents name={view} />
        </div>
      )
  }
}
