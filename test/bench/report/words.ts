/** Milliseconds as a person reads them: two digits, or the whole ones. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value < 10 ? value.toFixed(1) : whole(value)
}

export function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en-GB') : '–'
}

export function percent(share: number): string {
  return `${whole(100 * share)} %`
}

/** Bytes as megabytes. */
export function mb(bytes: number): string {
  const value = bytes / 1e6
  return Math.abs(value) < 10 ? value.toFixed(1) : whole(value)
}

/** Bytes as kilobytes. */
export function kb(bytes: number): string {
  const value = bytes / 1e3
  return Math.abs(value) < 10 ? value.toFixed(1) : whole(value)
}
