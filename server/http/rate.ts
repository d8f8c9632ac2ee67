const MINUTE_MS = 60_000

/** Bounds how often one address may call a route. */
export function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: MINUTE_MS } }
}
