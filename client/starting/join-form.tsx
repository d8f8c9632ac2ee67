import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { readCode, showCode } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { joinByCode } from './join-by-code.ts'
import styles from './join-form.module.css'

type Attempt =
  | { readonly state: 'typing' }
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly why: string }

/** The code in the address, as the QR code on the wall brings it. */
function codeInAddress(): string | null {
  return location.hash.length > 1 ? readCode(decodeURIComponent(location.hash.slice(1))) : null
}

/** The code from the wall, typed or scanned, and the way in. */
export function JoinForm() {
  const [, go] = useLocation()
  const [code, setCode] = useState('')
  const [attempt, setAttempt] = useState<Attempt>({ state: 'typing' })
  /** How often was asked or typed on: an answer counts while nothing has come after its question. */
  const turn = useRef(0)

  async function join(typed: string): Promise<void> {
    turn.current += 1
    const { current } = turn
    setAttempt({ state: 'asking' })
    const joining = await joinByCode(typed)
    if (current !== turn.current) return
    if (joining.ok) go(joining.address, { replace: codeInAddress() !== null })
    else setAttempt({ state: 'failed', why: joining.why })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: joining by address happens on arrival
  useEffect(() => {
    const joinFromAddress = (): void => {
      const scanned = codeInAddress()
      if (scanned === null) return
      setCode(showCode(scanned))
      void join(scanned)
    }
    joinFromAddress()
    window.addEventListener('hashchange', joinFromAddress)
    return () => window.removeEventListener('hashchange', joinFromAddress)
  }, [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    void join(code)
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('start.joinCode')}
        hint={attempt.state === 'asking' ? t('start.joining') : t('start.joinHint')}
        problem={attempt.state === 'failed' ? attempt.why : null}
        value={code}
        onChange={(typed) => {
          turn.current += 1
          setCode(typed)
          setAttempt({ state: 'typing' })
        }}
        placeholder="K7Q M2X"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={24}
        large
      />
      <Button
        type="submit"
        kind="main"
        className={styles.join}
        disabled={attempt.state === 'asking'}
      >
        {t('start.join')}
      </Button>
    </form>
  )
}
