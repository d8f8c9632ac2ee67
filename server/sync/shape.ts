import * as Y from 'yjs'
import { LIMITS } from '../../shared/limits.ts'

type Struct = Y.Item | Y.GC | Y.Skip
type Deletions = ReturnType<typeof Y.decodeUpdate>['ds']

// What no honest writer sends, and what would cost the server more than its bytes. All of it throws.

/** The number of pieces, the lengths they claim, and what is deleted more than once. */
export function checkShape(structs: readonly Struct[], { clients }: Deletions): void {
  if (structs.length > LIMITS.structsPerUpdate) throw new Error('It has too many pieces.')
  let claimed = 0
  // A piece that says only how long it is costs five bytes, whatever it says.
  for (const struct of structs) claimed += struct.length
  if (claimed > LIMITS.boardBytes) throw new Error('It claims to be longer than a board.')
  for (const ranges of clients.values()) {
    let end = 0
    for (const { clock, len } of [...ranges].sort((a, b) => a.clock - b.clock)) {
      // Each range is walked by itself: a thousand over the same stretch walk it a thousand times.
      if (clock < end) throw new Error('It deletes something twice.')
      end = clock + len
    }
  }
}

/** How deep the plain values of an item nest. */
export function checkValues(struct: Struct): void {
  if (!(struct instanceof Y.Item)) return
  const { content } = struct
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) {
    checkDepth(content.arr, LIMITS.depth + 1)
  } else if (content instanceof Y.ContentEmbed) checkDepth(content.embed, LIMITS.depth)
  else if (content instanceof Y.ContentFormat) checkDepth(content.value, LIMITS.depth)
}

function checkDepth(value: unknown, levels: number): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (levels === 0) throw new Error('It nests deeper than a board.')
  // A key `__proto__` was taken for more than a key; Yjs would write such a thing as bytes, and fail.
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error('It pretends to be of another kind.')
  }
  for (const item of Object.values(value)) checkDepth(item, levels - 1)
}
