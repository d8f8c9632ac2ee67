import { randomInt } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/access.ts'

/** Makes a join code: short enough to read aloud, of characters that can't be confused. */
export function makeCode(): string {
  let code = ''
  while (code.length < CODE_LENGTH) code += CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]
  return code
}
