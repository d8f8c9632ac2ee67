import { type ComponentType, useEffect, useRef } from 'react'
import { loadMoreWords, t } from '../messages/index.ts'
import { useValue, type Value, value } from '../store/value.ts'
import { loadedOnce } from './ahead.ts'
import { Button } from './button.tsx'
import styles from './later.module.css'
import { tell } from './notice.tsx'

type Load<Props> = () => Promise<ComponentType<Props>>

/** A component whose module is loaded later: not asked for or on its way, not to be had, here. */
type Part<Props> =
  | { readonly state: 'coming' }
  | { readonly state: 'missing' }
  | { readonly state: 'here'; readonly Shown: ComponentType<Props> }

interface Loading<Props> {
  readonly part: Value<Part<Props>>
  /** Asks for it; answers whether it is here. */
  readonly bring: () => Promise<boolean>
}

/** The sentences that a part says: those that are there from the beginning, or all. */
type Words = 'first' | 'all'

const moreWords = loadedOnce(loadMoreWords)

function loading<Props>(load: Load<Props>, words: Words): Loading<Props> {
  const part = value<Part<Props>>({ state: 'coming' })
  const once = loadedOnce(async () => {
    const [Shown] = await Promise.all([load(), words === 'all' ? moreWords() : null])
    part.set({ state: 'here', Shown })
  })
  const bring = (): Promise<boolean> =>
    once().then(
      () => true,
      () => false,
    )
  return { part, bring }
}

/**
 * A component that is loaded when it is first shown, or by `load` before. In its place it says so
 * when it can't be had, with a way to try again.
 */
export function later<Props extends object>(
  load: Load<Props>,
  words: Words = 'all',
): ComponentType<Props> & { readonly load: () => void } {
  const module = loading(load, words)
  return Object.assign((props: Props) => <InPlace {...module} props={props} />, {
    load: () => void module.bring(),
  })
}

/** As `later`, for what a page is whole without: in its place nothing says that it can't be had. */
export function laterQuietly<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const module = loading(load, 'all')
  return (props: Props) => <Quietly {...module} props={props} />
}

function Quietly<Props extends object>({
  part,
  bring,
  props,
}: Loading<Props> & { readonly props: Props }) {
  const now = useValue(part)
  useEffect(() => void bring(), [bring])
  return now.state === 'here' ? <now.Shown {...props} /> : null
}

function InPlace<Props extends object>({
  part,
  bring,
  props,
}: Loading<Props> & { readonly props: Props }) {
  const now = useValue(part)
  const isComing = now.state === 'coming'
  useEffect(() => {
    if (!isComing) return
    void bring().then((isHere) => !isHere && part.set({ state: 'missing' }))
  }, [isComing, part, bring])
  switch (now.state) {
    case 'coming':
      return null
    case 'missing':
      return (
        <div role="alert" className={styles.missing}>
          <p>{t('later.missing')}</p>
          <Button onClick={() => part.set({ state: 'coming' })}>{t('later.again')}</Button>
        </div>
      )
    case 'here':
      return <now.Shown {...props} />
  }
}

/** What stands over the page while it is open; without a word of that, as long as it is there. */
export interface Opened {
  readonly open?: boolean
  readonly onClose: () => void
}

/**
 * A dialog or menu that is loaded when it is first opened, or by `load` before. When it can't be
 * had it says so in passing and closes: what opened it can open it again.
 */
export function laterOpened<Props extends Opened>(
  load: Load<Props>,
): ComponentType<Props> & { readonly load: () => void } {
  const module = loading(load, 'all')
  return Object.assign((props: Props) => <Over {...module} props={props} />, {
    load: () => void module.bring(),
  })
}

function Over<Props extends Opened>({
  part,
  bring,
  props,
}: Loading<Props> & { readonly props: Props }) {
  const { open = true, onClose } = props
  const now = useValue(part)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open) return
    let isGone = false
    void bring().then((isHere) => {
      if (isHere || isGone) return
      tell(t('later.missing'), 'problem')
      close.current()
    })
    return () => {
      isGone = true
    }
  }, [open, bring])
  return now.state === 'here' ? <now.Shown {...props} /> : null
}

/**
 * An act whose module is loaded at its first call, or by `load` before. Once it is here it answers
 * as the act does; until then with true, and it is done as soon as it has come.
 */
export function laterDone<Args extends readonly unknown[]>(
  load: () => Promise<(...args: Args) => boolean>,
): ((...args: Args) => boolean) & { readonly load: () => void } {
  let here: ((...args: Args) => boolean) | null = null
  const once = loadedOnce(async () => {
    const [act] = await Promise.all([load(), moreWords()])
    here = act
    return act
  })
  function act(...args: Args): boolean {
    if (here !== null) return here(...args)
    void once().then(
      (come) => come(...args),
      () => tell(t('later.missing'), 'problem'),
    )
    return true
  }
  return Object.assign(act, { load: () => void once().catch(() => undefined) })
}
