/** Bounds how often one address may call a route. */
export function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: 60_000 } }
}
