import { t } from '../messages/index.ts'
import { handOf } from '../parts/carets.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import type { Person } from '../sync/presence.ts'
import styles from './people-here.module.css'

/** Up to so many are shown one by one, the rest as a number. */
const FACES = 4

/** Who is in the room: initials, and a number where they are many. */
export function PeopleHere() {
  const people = useValue(useSession().people)
  const shown = people.length > FACES + 2 ? people.slice(0, FACES) : people
  const rest = people.length - shown.length
  return (
    <ul className={styles.people} aria-label={t('people.label', { count: people.length })}>
      {shown.map((person) => (
        <li
          key={person.client}
          className={styles.face}
          style={handOf(person.colour)}
          title={nameOf(person)}
        >
          <span aria-hidden="true">{initials(person.name)}</span>
          <span className="for-screen-readers">{nameOf(person)}</span>
        </li>
      ))}
      {rest > 0 ? <li className={`${styles.face} ${styles.rest}`}>+{rest}</li> : null}
    </ul>
  )
}

function nameOf({ name, here }: Person): string {
  const said = name.trim() || t('people.somebody')
  return here === 'me' ? t('people.you', { name: said }) : said
}

/** One or two letters for a name; a dot for nobody's. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const first = [...(words[0] ?? '')][0] ?? '·'
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
