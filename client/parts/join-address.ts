/** What the QR code holds: the start page with the code behind the `#`. */
export function joinLink(joinAt: string, code: string): string {
  return `${joinAt}/#${code}`
}

/** An address as it is read from the wall: without what browsers add by themselves. */
export function spokenAddress(joinAt: string): string {
  return joinAt.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
