import { X } from 'lucide-react'
import { type ClipboardEvent, type SyntheticEvent, useRef, useState } from 'react'
import { LIMITS } from '../../shared/limits.ts'
import { type Colleague, EXPERIENCES, type Experience } from '../../shared/triads/people.ts'
import { asFits, maybeTurned, readPeople } from '../../shared/triads/read-people.ts'
import { t } from '../messages/index.ts'
import { newId } from '../platform.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import { SelectField, TextArea, TextField } from '../ui/text-field.tsx'
import styles from './people.module.css'
import { makesWords, readWords } from './words.ts'

/** Who takes part: typed in, pasted as a list, or from a spreadsheet. */
export function People({
  people,
  room,
  onAdd,
  onTurn,
  onChange,
  onRemove,
}: {
  readonly people: readonly Colleague[]
  /** How many more there is room for. */
  readonly room: number
  readonly onAdd: (more: readonly Colleague[]) => void
  /** What was read as their names and subjects are their last and first names. */
  readonly onTurn: (ids: readonly string[]) => void
  readonly onChange: (id: string, said: Partial<Colleague>) => void
  readonly onRemove: (id: string) => void
}) {
  const [list, setList] = useState('')
  const [told, setTold] = useState('')
  const section = useRef<HTMLElement>(null)
  const [turnable, setTurnable] = useState<readonly Colleague[]>([])

  function take(source: string | Uint8Array): boolean {
    const whole = readPeople(source)
    const read = asFits(whole, room)
    setTold(readWords(read))
    const more = read.ok ? read.people.map((person) => ({ ...person, id: newId() })) : []
    setTurnable(maybeTurned(more) ? more : [])
    if (more.length > 0) onAdd(more)
    return read.ok
  }

  /** The keyboard goes on to who stands there now, after the last to where one is added. */
  function remove(id: string, index: number): void {
    onRemove(id)
    requestAnimationFrame(() => {
      const buttons = section.current?.querySelectorAll<HTMLElement>('ol button') ?? []
      const next = buttons[Math.min(index, buttons.length - 1)]
      ;(next ?? section.current?.querySelector('input'))?.focus()
    })
  }

  function add(person: Colleague): void {
    setTurnable([])
    setTold(room === 0 ? t('triads.full', { limit: LIMITS.peoplePerBoard }) : '')
    if (room > 0) onAdd([person])
  }

  return (
    <section ref={section} aria-labelledby="triad-people" className={styles.section}>
      <h2 id="triad-people" className={styles.heading}>
        {t('triads.people')}
      </h2>
      <AddPerson
        onAdd={add}
        onList={(text) => {
          take(text)
        }}
      />
      <details className={styles.fold}>
        <summary>{t('triads.paste')}</summary>
        <div className={styles.paste}>
          <TextArea
            label={t('triads.list')}
            hint={t('triads.listHint')}
            rows={5}
            value={list}
            onChange={setList}
          />
          <div className={styles.row}>
            <Button onClick={() => take(list) && setList('')}>{t('triads.addList')}</Button>
            <FileButton
              label={t('triads.fromFile')}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onFile={(file) => {
                void file.arrayBuffer().then((bytes) => take(new Uint8Array(bytes)))
              }}
            />
          </div>
        </div>
      </details>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <NamesTurned
        people={turnable}
        onTurn={() => {
          onTurn(turnable.map(({ id }) => id))
          setTurnable([])
        }}
        onKeep={() => setTurnable([])}
      />
      {people.length === 0 ? null : (
        <ol className={styles.people} aria-label={t('triads.people')}>
          {people.map((person, index) => (
            <PersonRow
              key={person.id}
              person={person}
              number={index + 1}
              onChange={(said) => onChange(person.id, said)}
              onRemove={() => remove(person.id, index)}
            />
          ))}
        </ol>
      )}
      <p className={styles.makes}>{makesWords(people)}</p>
    </section>
  )
}

/** Asks whether a list was one of last and first names. */
function NamesTurned({
  people,
  onTurn,
  onKeep,
}: {
  readonly people: readonly Colleague[]
  readonly onTurn: () => void
  readonly onKeep: () => void
}) {
  const [first] = people
  if (first === undefined) return null
  const name = `${first.subject} ${first.name}`
  return (
    <div className={styles.row}>
      <p>{t('triads.turned', { name, subject: first.subject })}</p>
      <Button onClick={onTurn}>{t('triads.turn')}</Button>
      <Button onClick={onKeep}>{t('triads.noTurn')}</Button>
    </div>
  )
}

const NOT_SAID = ''

function experiences(): readonly { readonly value: Experience | ''; readonly label: string }[] {
  return [
    { value: NOT_SAID, label: t('triads.experience.unsaid') },
    ...EXPERIENCES.map((value) => ({ value, label: t(`triads.experience.${value}`) })),
  ]
}

/** The fields for one more. Several lines pasted into the name are a list. */
function AddPerson({
  onAdd,
  onList,
}: {
  readonly onAdd: (person: Colleague) => void
  readonly onList: (text: string) => void
}) {
  const [name, setName] = useState('')
  const [subject, setSubject] = useState('')
  const [experience, setExperience] = useState<Experience | ''>(NOT_SAID)
  const form = useRef<HTMLFormElement>(null)

  function add(event: SyntheticEvent): void {
    event.preventDefault()
    form.current?.querySelector('input')?.focus()
    if (name.trim() === '') return
    onAdd({
      id: newId(),
      name: name.trim(),
      subject: subject.trim(),
      experience: experience === NOT_SAID ? null : experience,
    })
    setName('')
    setSubject('')
    setExperience(NOT_SAID)
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text')
    if (!/[\n\t]/.test(text.trim())) return
    event.preventDefault()
    onList(text)
  }

  return (
    <form ref={form} className={styles.add} onSubmit={add}>
      <TextField
        label={t('triads.name')}
        value={name}
        maxLength={LIMITS.labelLength}
        autoComplete="off"
        onPaste={paste}
        onChange={setName}
      />
      <TextField
        label={t('triads.subject')}
        value={subject}
        maxLength={LIMITS.labelLength}
        autoComplete="off"
        onChange={setSubject}
      />
      <SelectField
        label={t('triads.experience')}
        value={experience}
        options={experiences()}
        onChange={setExperience}
      />
      <Button type="submit">{t('triads.add')}</Button>
    </form>
  )
}

/** One person, to be put right or taken off. */
function PersonRow({
  person,
  number,
  onChange,
  onRemove,
}: {
  readonly person: Colleague
  readonly number: number
  readonly onChange: (said: Partial<Colleague>) => void
  readonly onRemove: () => void
}) {
  return (
    <li className={styles.person}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <input
        className={styles.cell}
        aria-label={t('triads.nameOf', { number })}
        value={person.name}
        maxLength={LIMITS.labelLength}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <input
        className={styles.cell}
        aria-label={t('triads.subjectOf', { number })}
        placeholder={t('triads.subject')}
        value={person.subject}
        maxLength={LIMITS.labelLength}
        onChange={({ target }) => onChange({ subject: target.value })}
      />
      <select
        className={styles.cell}
        aria-label={t('triads.experienceOf', { number })}
        value={person.experience ?? NOT_SAID}
        onChange={({ target }) => {
          const chosen = EXPERIENCES.find((one) => one === target.value)
          onChange({ experience: chosen ?? null })
        }}
      >
        {experiences().map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <IconButton label={t('triads.remove', { name: person.name })} onClick={onRemove}>
        <X size={16} aria-hidden />
      </IconButton>
    </li>
  )
}
