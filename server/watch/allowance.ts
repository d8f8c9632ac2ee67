const MINUTE_MS = 60_000

/**
 * Lets the same words pass so often a minute, and says with them how often they were held back
 * before; null: hold them back. A disk that fails for an hour, or a hostile client, must not fill
 * the disk with the log.
 */
export function allowance(
  perMinute: number,
  now: () => number = () => performance.now(),
): (words: string) => number | null {
  const minutes = new Map<string, { readonly began: number; passed: number; held: number }>()
  return (words) => {
    const minute = minutes.get(words)
    if (minute === undefined || now() - minute.began >= MINUTE_MS) {
      minutes.set(words, { began: now(), passed: 1, held: 0 })
      return minute?.held ?? 0
    }
    if (minute.passed < perMinute) {
      minute.passed++
      return 0
    }
    minute.held++
    return null
  }
}
