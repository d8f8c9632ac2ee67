import { SUBJECTS, type Subject } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import type { ChoiceOption } from '../ui/choice.tsx'
import styles from './subject-mark.module.css'

const SHAPES: Readonly<Record<Subject, { readonly letter: string; readonly path: string }>> = {
  teacher: {
    letter: 'T',
    path: 'M3.5 1h13A2.5 2.5 0 0 1 19 3.5v13a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 1 16.5v-13A2.5 2.5 0 0 1 3.5 1z',
  },
  student: { letter: 'S', path: 'M10 .5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z' },
  task: {
    letter: 'K',
    path: 'M8.7 1.3a1.5 1.5 0 0 1 2.6 0l8.3 15.4a1.5 1.5 0 0 1-1.3 2.3H1.7a1.5 1.5 0 0 1-1.3-2.3z',
  },
}

/** What a note is about, as a letter in a shape: colour is never the only sign. */
export function SubjectMark({
  about,
  size = 18,
  named = true,
}: {
  readonly about: Subject | null
  readonly size?: number
  /** False where words beside it say the same. */
  readonly named?: boolean
}) {
  if (about === null) return null
  const { letter, path } = SHAPES[about]
  const drawing = (
    <svg
      className={`${styles.mark} ${styles[about]}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={path} />
      <text x="10" y={about === 'task' ? 16.6 : 14.4} textAnchor="middle">
        {letter}
      </text>
    </svg>
  )
  if (!named) return drawing
  return (
    <span className={styles.named}>
      {drawing}
      <span className="for-screen-readers">{t(`subject.${about}`)}</span>
    </span>
  )
}

/** The three subjects as options to choose from. */
export function subjectOptions(): readonly ChoiceOption<Subject>[] {
  return SUBJECTS.map((about) => ({
    value: about,
    label: t(`subject.${about}`),
    mark: <SubjectMark about={about} size={20} named={false} />,
  }))
}
