import { LIMITS } from '../../shared/limits.ts'

/** "A1–A4", "A1-4", "Room 1 - Room 8", "1–6": a beginning, a number, and where it ends. */
const RANGE = /^(.*?)(\d{1,4})\s*[-–—]\s*(.*?)(\d{1,4})$/
/** More than this is no row of rooms but a number that happens to hold a dash. */
const LONGEST_RANGE = 40

/**
 * Rooms or teams as they were typed: divided by commas, semicolons or lines, trimmed, ranges
 * written out, each once whatever its case.
 */
export function readLabels(typed: string): readonly string[] {
  const labels = new Map<string, string>()
  for (const part of typed.split(/[,;\n]/)) {
    for (const label of writtenOut(part.replace(/\s+/g, ' ').trim())) {
      const same = label.toLocaleLowerCase()
      if (label !== '' && !labels.has(same)) labels.set(same, label)
    }
  }
  return [...labels.values()]
}

/** What is wrong with a list of labels, or null. */
export function labelsProblem(labels: readonly string[]): 'too-many' | 'too-long' | null {
  if (labels.length > LIMITS.listLength) return 'too-many'
  return labels.some(({ length }) => length > LIMITS.labelLength) ? 'too-long' : null
}

function writtenOut(part: string): readonly string[] {
  const [, head = '', first = '', again = '', last = ''] = RANGE.exec(part) ?? []
  const from = Number(first)
  const to = Number(last)
  const sameHead = again === '' || again.trim().toLowerCase() === head.trim().toLowerCase()
  if (first === '' || !sameHead || to <= from || to - from >= LONGEST_RANGE) return [part]
  return Array.from({ length: to - from + 1 }, (_, step) => {
    return `${head}${String(from + step).padStart(first.startsWith('0') ? first.length : 1, '0')}`
  })
}
