import { useState } from 'react'
import type { RecordTheory } from '../../shared/record/format.ts'
import {
  roomIn,
  type TriadPlan,
  withNamesTurned,
  withoutPerson,
  withPeople,
  withPerson,
  withSwapped,
  withTriads,
} from '../../shared/triads/plan.ts'
import { t } from '../messages/index.ts'
import { theoryText } from '../parts/theory-sentence.tsx'
import { printPage, random } from '../platform.ts'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import { tell } from '../ui/notice.tsx'
import { SelectField } from '../ui/text-field.tsx'
import { useKeptPlan } from './kept-plan.ts'
import { People } from './people.tsx'
import { openPlan, type RoundName, savePlan, saveVisits } from './plan-file.ts'
import { TriadCards } from './triad-cards.tsx'
import { TriadSheets } from './triad-sheets.tsx'
import styles from './triads.module.css'
import { Unplaced } from './unplaced.tsx'
import { WhenVisits } from './when.tsx'

/** A seed is a whole number below this. */
const SEEDS = 2_147_483_647
/** So much of a theory fits into a line of a list. */
const SHOWN = 80

/**
 * Plans who sees whom teach after a round. People are named here and nowhere else: the plan lives on
 * this device alone.
 */
export function Triads({
  keptAs,
  round,
  theories,
}: {
  /** Under which name this device keeps the plan. */
  readonly keptAs: string
  readonly round: RoundName
  readonly theories: readonly RecordTheory[]
}) {
  const { plan, isKept, set, isNewest, forget } = useKeptPlan(keptAs)
  const [told, setTold] = useState('')
  const hasTriads = plan.triads.length > 0

  async function open(file: File): Promise<void> {
    const opened = await openPlan(file)
    setTold(opened === null ? t('triads.noPlanInFile') : t('triads.opened'))
    if (opened !== null) replace(opened, t('triads.opened'))
  }

  /** What takes the place of a plan can be taken back, as long as nothing came after it. */
  function replace(next: TriadPlan | null, said: string): void {
    if (next === null) forget()
    else set(next)
    if (plan.people.length === 0) return
    const act = (): void => set(plan)
    tell(said, 'plain', { label: t('triads.undo'), act, stands: isNewest() })
  }

  return (
    <div className={styles.page}>
      <div className={styles.screen}>
        <p className={styles.lead}>{t('triads.lead')}</p>
        <div className={styles.private}>
          <p>{t(isKept ? 'triads.onlyHere' : 'triads.notKept')}</p>
          <div className={styles.row}>
            <Button onClick={() => savePlan(plan, round)}>{t('triads.save')}</Button>
            <FileButton
              label={t('triads.open')}
              accept=".json,application/json"
              onFile={(file) => void open(file)}
            />
            {plan.people.length === 0 ? null : (
              <Button kind="danger" onClick={() => replace(null, t('triads.forgotten'))}>
                {t('triads.forget')}
              </Button>
            )}
          </div>
          <p role="status" className={styles.told}>
            {told}
          </p>
        </div>
        <People
          people={plan.people}
          room={roomIn(plan)}
          onTurn={(ids) => set(withNamesTurned(plan, ids))}
          onAdd={(more) => set(withPeople(plan, more))}
          onChange={(id, said) => set(withPerson(plan, id, said))}
          onRemove={(id) => replace(withoutPerson(plan, id), t('triads.removed'))}
        />
        <MadeTriads plan={plan} round={round} onChange={set} onReplace={replace} />
        {hasTriads ? <WhenVisits plan={plan} onChange={set} /> : null}
      </div>
      {hasTriads ? <ToPrint plan={plan} round={round} theories={theories} /> : null}
    </div>
  )
}

/** Makes the triads, shows them, and hands out their calendar. */
function MadeTriads({
  plan,
  round,
  onChange,
  onReplace,
}: {
  readonly plan: TriadPlan
  readonly round: RoundName
  readonly onChange: (plan: TriadPlan) => void
  /** Sets a plan that can be taken back, and says what was done. */
  readonly onReplace: (plan: TriadPlan, said: string) => void
}) {
  const [moving, setMoving] = useState(false)
  const hasTriads = plan.triads.length > 0
  const seed = (): number => Math.floor(random() * SEEDS)
  const make = (): void => {
    const made = withTriads(plan, seed())
    if (hasTriads) onReplace(made, t('triads.mixed'))
    else onChange(made)
  }
  return (
    <section aria-labelledby="triad-triads" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="triad-triads" className={styles.heading}>
          {t('triads.title')}
        </h2>
        <Button
          kind={hasTriads ? 'outline' : 'main'}
          disabled={plan.people.length < 3}
          onClick={make}
        >
          {t(hasTriads ? 'triads.makeOthers' : 'triads.make')}
        </Button>
        {plan.triads.length > 1 ? (
          <Button aria-pressed={moving} onClick={() => setMoving(!moving)}>
            {t(moving ? 'triads.moved' : 'triads.move')}
          </Button>
        ) : null}
        {hasTriads && plan.start !== '' ? (
          <Button onClick={() => saveVisits(plan, round, null)}>{t('triads.calendar')}</Button>
        ) : null}
      </div>
      <p className={styles.soft}>{t(hasTriads ? 'triads.how' : 'triads.notMade')}</p>
      <Unplaced
        plan={plan}
        seed={seed}
        onPlace={(placed) => onReplace(placed, t('triads.placed'))}
      />
      {hasTriads ? (
        <TriadCards
          plan={plan}
          moving={moving}
          onSwap={(one, other) => onChange(withSwapped(plan, one, other))}
          onCalendar={(triad) => saveVisits(plan, round, triad)}
        />
      ) : null}
    </section>
  )
}

/** The sheets for the triads, with the protocol that is chosen for them. */
function ToPrint({
  plan,
  round,
  theories,
}: {
  readonly plan: TriadPlan
  readonly round: RoundName
  readonly theories: readonly RecordTheory[]
}) {
  const [chosen, setChosen] = useState<string | null>(null)
  const theory = theories.find(({ id }) => id === (chosen ?? theories[0]?.id)) ?? null
  return (
    <>
      <section aria-labelledby="triad-print" className={`${styles.section} ${styles.screen}`}>
        <h2 id="triad-print" className={styles.heading}>
          {t('triads.sheets')}
        </h2>
        <p className={styles.soft}>{t('triads.sheetsHint')}</p>
        <div className={styles.row}>
          <div className={styles.theory}>
            <SelectField
              label={t('triads.protocol')}
              value={theory?.id ?? ''}
              options={[
                ...theories.map((one) => ({
                  value: one.id,
                  label: shortened(`T${one.number} ${theoryText(one)}`),
                })),
                { value: '', label: t('triads.noProtocol') },
              ]}
              onChange={setChosen}
            />
          </div>
          <Button kind="main" onClick={printPage}>
            {t('triads.print')}
          </Button>
        </div>
      </section>
      <TriadSheets plan={plan} theory={theory} round={round.title || round.school} />
    </>
  )
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`
}
