/** An address of its own for each person: all of 127.0.0.0/8 is this machine. */
export function addressOf(person: number): string {
  return `127.${1 + ((person >> 16) & 63)}.${(person >> 8) & 255}.${1 + (person % 254)}`
}
