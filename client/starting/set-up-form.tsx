import { type FormEvent, useRef, useState } from 'react'
import { LIMITS } from '../../shared/limits.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { screenLanguage, t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { LabelsField } from './labels-field.tsx'
import { LANGUAGE_NAMES } from './language-names.ts'
import {
  blankSetUp,
  isoDay,
  problemsOf,
  type SetUp,
  type SetUpProblems,
  setUpAfter,
} from './set-up.ts'
import styles from './set-up-form.module.css'
import { TimetableField } from './timetable-field.tsx'

const LIMIT_OF: Partial<Record<keyof SetUp, number>> = {
  school: LIMITS.titleLength,
  title: LIMITS.titleLength,
  network: LIMITS.titleLength,
  focus: LIMITS.focusLength,
  questions: LIMITS.statementLength,
}

/** The set-up of a round. Only the school has to be said. */
export function SetUpForm({
  opening,
  problem,
  earlier,
  onOpen,
}: {
  readonly opening: boolean
  /** Why the round could not be opened, if that was tried. */
  readonly problem: string | null
  /** The record whose round this one follows, if it follows one. */
  readonly earlier: RoundRecord | null
  readonly onOpen: (setUp: SetUp) => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const [setUp, setSetUp] = useState(() => {
    const today = isoDay(new Date())
    return earlier === null ? blankSetUp(today, screenLanguage()) : setUpAfter(earlier, today)
  })
  const [found, setFound] = useState<SetUpProblems>({})

  const bind = <Field extends keyof SetUp>(field: Field) => ({
    value: setUp[field],
    onChange: (value: SetUp[Field]) => {
      setSetUp({ ...setUp, [field]: value })
      setFound(({ [field]: _, ...others }) => others)
    },
    problem: problemOf(field, found),
  })
  const choose = <Field extends 'lead' | 'language'>(field: Field) => ({
    value: setUp[field],
    onChange: (value: SetUp[Field] | null) => value !== null && bind(field).onChange(value),
  })

  function submit(event: FormEvent): void {
    event.preventDefault()
    const problems = problemsOf(setUp)
    setFound(problems)
    if (Object.keys(problems).length === 0) onOpen(setUp)
    // The fields mark themselves in the next drawing; then the first of them can be gone to.
    else requestAnimationFrame(() => goToFirstInvalid(form.current))
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <TextField label={t('newRound.school')} {...bind('school')} autoComplete="organization" />
        <TextField label={t('newRound.date')} type="date" {...bind('date')} />
      </div>
      <TextArea
        label={t('newRound.focus')}
        hint={t('newRound.focusHint')}
        rows={2}
        {...bind('focus')}
      />
      <div className={styles.pair}>
        <LabelsField
          label={t('newRound.rooms')}
          hint={t('newRound.roomsHint')}
          {...bind('rooms')}
        />
        <LabelsField
          label={t('newRound.teams')}
          hint={t('newRound.teamsHint')}
          {...bind('teams')}
        />
      </div>
      <TimetableField
        value={setUp.timetable}
        language={setUp.language}
        onChange={bind('timetable').onChange}
      />
      <Choice
        label={t('newRound.lead')}
        labelled="shown"
        options={(['If', 'When'] as const).map((value) => ({
          value,
          label: t(`newRound.lead${value}`),
        }))}
        {...choose('lead')}
      />
      <details
        className={styles.more}
        open={found.questions !== undefined || found.title !== undefined || undefined}
      >
        <summary>{t('newRound.more')}</summary>
        <div className={styles.fold}>
          <TextField
            label={t('newRound.title')}
            hint={t('newRound.titleHint')}
            {...bind('title')}
          />
          <TextField label={t('newRound.network')} {...bind('network')} />
          <TextArea
            label={t('newRound.questions')}
            hint={t('newRound.questionsHint')}
            {...bind('questions')}
          />
          <Choice
            label={t('newRound.language')}
            labelled="shown"
            options={LANGUAGE_NAMES}
            {...choose('language')}
          />
        </div>
      </details>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" kind="main" className={styles.open} disabled={opening}>
        {t('newRound.open')}
      </Button>
    </form>
  )
}

function problemOf(field: keyof SetUp, found: SetUpProblems): string | null {
  const problem = found[field]
  if (problem === undefined) return null
  switch (problem) {
    case 'empty':
      return t('newRound.schoolEmpty')
    case 'too-long':
      return t('newRound.tooLong', { limit: LIMIT_OF[field] ?? LIMITS.labelLength })
    case 'too-many':
      return t('newRound.tooMany', { limit: LIMITS.listLength })
  }
}

function goToFirstInvalid(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
