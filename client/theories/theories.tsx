import { useEffect, useRef, useState } from 'react'
import { theoriesInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { takesEvidence } from '../parts/evidence-place.ts'
import { useNewTheory } from '../parts/new-theory.ts'
import { type Focus, NOTHING, useFocus } from '../store/focus.ts'
import { useBoardPart, useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { BringTheories } from './bring-theories.tsx'
import { Composer } from './composer.tsx'
import { EvidenceDrag } from './evidence-drag.tsx'
import styles from './theories.module.css'
import { TheoryCard } from './theory-card.tsx'
import { UnusedPatterns } from './unused-patterns.tsx'

/** The theories of the board, each a card that opens, and the patterns still without one. */
export function Theories() {
  const { write } = useRights()
  const newTheory = useNewTheory()
  const { open, setOpen } = useOpenTheory()
  const theories = theoriesInOrder({ theories: useBoardPart((board) => board.theories) })
  return (
    <section aria-label={t('theories.label')} className={styles.theories}>
      <h2 className="for-screen-readers">{t('theories.label')}</h2>
      {theories.length === 0 ? <p className={styles.none}>{t('theories.none')}</p> : null}
      <EvidenceDrag>
        <ol className={styles.list}>
          {theories.map((theory, index) => (
            <li
              key={theory.id}
              data-theory={theory.id}
              {...(write ? takesEvidence({ theory: theory.id, stance: 'supports' }) : {})}
              className={`${styles.card} ${theory.id === open ? styles.open : ''}`}
            >
              {theory.id === open ? (
                <Composer theory={theory} number={index + 1} onClose={() => setOpen(null)} />
              ) : (
                <TheoryCard theory={theory} number={index + 1} onOpen={() => setOpen(theory.id)} />
              )}
            </li>
          ))}
        </ol>
        {write ? (
          <Button className={styles.new} onClick={() => newTheory()}>
            {t('theories.new')}
          </Button>
        ) : null}
        {write ? <BringTheories /> : null}
        <UnusedPatterns />
      </EvidenceDrag>
    </section>
  )
}

/**
 * Which theory is open. It follows the focus to another theory, and stays open while one looks at
 * its patterns and notes.
 */
function useOpenTheory() {
  const focus = useFocus()
  const [open, setOpen] = useState<string | null>(() => {
    const now = focus.get()
    return now.state === 'theory' ? now.id : null
  })
  const before = useRef(open)
  useEffect(
    () =>
      focus.subscribe(() => {
        const now = focus.get()
        if (now.state !== 'theory') return
        setOpen(now.id)
        // It may be open already.
        if (followsTo(now, now.id)) takeKeyboard(cardOf(now.id))
      }),
    [focus],
  )
  // A card that opened below another that closed would else have moved out of sight.
  useEffect(() => {
    const shown = open ?? before.current
    before.current = open
    const card = cardOf(shown)
    card?.scrollIntoView({ block: 'nearest' })
    // The button that was pressed is gone: its successor takes the keyboard.
    if (document.activeElement === document.body || followsTo(focus.get(), shown))
      takeKeyboard(card)
  }, [focus, open])
  return {
    open,
    setOpen(id: string | null) {
      setOpen(id)
      focus.set(id === null ? NOTHING : { state: 'theory', id })
    },
  }
}

function cardOf(id: string | null): Element | null {
  return document.querySelector(`[data-theory="${id}"]`)
}

function followsTo(now: Focus, id: string | null): boolean {
  return now.state === 'theory' && now.id === id && now.keyboard === 'follows'
}

function takeKeyboard(card: Element | null): void {
  card?.querySelector<HTMLElement>('h3 button')?.focus({ preventScroll: true })
}
