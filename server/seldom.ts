/** How long the same thing is not said again (ms). */
const QUIET_MS = 60_000

/**
 * Says a thing at once, and the same thing again only a minute later, then with how often it came
 * meanwhile: a disk that fails for an hour, or a hostile client, must not fill it with the log.
 */
export function seldom<Details>(
  say: (what: string, details: Details, more: number) => void,
  now: () => number = () => performance.now(),
): (what: string, details: Details) => void {
  const said = new Map<string, { at: number; unsaid: number }>()
  return (what, details) => {
    const before = said.get(what)
    if (before !== undefined && now() - before.at < QUIET_MS) {
      before.unsaid++
      return
    }
    said.set(what, { at: now(), unsaid: 0 })
    say(what, details, before?.unsaid ?? 0)
  }
}
