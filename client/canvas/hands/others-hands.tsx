import { memo, useLayoutEffect, useRef } from 'react'
import type { Point } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import type { Person } from '../../sync/presence.ts'
import { Carried } from './carried.tsx'
import { glide } from './glide.ts'
import styles from './lift-layer.module.css'

/** So many things in one person's hand are shown; more are a number beside the name. */
const SHOWN = 24
const ORIGIN: Point = [0, 0]

const gliding = glide(() => matchMedia('(prefers-reduced-motion: reduce)').matches)

/** What others carry, where they carry it, with their name. */
export function OthersHands() {
  const { people } = useSession()
  return useValue(people).map((person) =>
    person.here === 'me' || person.holding === null ? null : (
      <Hand
        key={person.client}
        client={person.client}
        name={person.name}
        held={wordsOf(person.holding)}
      />
    ),
  )
}

/** Ids and where they were lifted, as one word that stays equal while nothing else is in the hand. */
function wordsOf(holding: NonNullable<Person['holding']>): string {
  return Object.entries(holding)
    .map(([id, [x, y]]) => `${id}:${x}:${y}`)
    .join(' ')
}

/** One person's hand: drawn once when it lifts something, then only moved. */
const Hand = memo(function Hand({
  client,
  name,
  held,
}: {
  readonly client: number
  readonly name: string
  readonly held: string
}) {
  const { people } = useSession()
  const layer = useRef<HTMLDivElement>(null)
  const things = held === '' ? [] : held.split(' ').map(thingOf)
  const [first] = things

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lifted anew begins where it lies
  useLayoutEffect(() => {
    const key = String(client)
    const show = ([x, y]: Point): void => {
      if (layer.current !== null) layer.current.style.transform = `translate(${x}px, ${y}px)`
    }
    const follow = (): void =>
      gliding.send(key, people.moving.get().get(client)?.carried ?? ORIGIN, show)
    follow()
    const stop = people.moving.subscribe(follow)
    return () => {
      stop()
      gliding.drop(key)
    }
  }, [people, client, held])

  if (first === undefined) return null
  return (
    <div ref={layer} aria-hidden="true" className={styles.hand}>
      {things.slice(0, SHOWN).map(({ id, at }) => (
        <Carried key={id} id={id} at={at} />
      ))}
      <span className={styles.name} style={{ left: first.at[0], top: first.at[1] }}>
        {name || t('people.somebody')}
        {things.length > 1 ? ` · ${things.length}` : null}
      </span>
    </div>
  )
})

function thingOf(word: string): { readonly id: string; readonly at: Point } {
  const [id = '', x = '0', y = '0'] = word.split(':')
  return { id, at: [Number(x), Number(y)] }
}
