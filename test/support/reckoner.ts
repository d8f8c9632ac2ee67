import { serve } from '../../server/store/serve.ts'

/** What the thread of these tests is asked. */
export interface Reckoning {
  sum(pieces: readonly Uint8Array[]): number
  later(number: number): Promise<number>
  fail(code: string): never
  bufferSize(bytes: Uint8Array): number
  /** Ends the thread without a word, as running out of memory would. */
  die(): never
}

serve<Reckoning>(() => ({
  sum: (pieces) => pieces.flatMap((piece) => [...piece]).reduce((sum, each) => sum + each, 0),
  later: (number) => new Promise((done) => setTimeout(() => done(number), 20)),
  fail(code) {
    throw Object.assign(new RangeError('It does not add up.'), { code, errcode: 13 })
  },
  bufferSize: (bytes) => bytes.buffer.byteLength,
  die: () => process.exit(7),
}))
