import type { RoundRecord } from '../record/format.ts'
import type { Block, Item } from './blocks.ts'
import { outlineOf } from './outline.ts'

/** A record as Markdown (CommonMark with GitHub's tables), ending with a line break. */
export function toMarkdown(record: RoundRecord): string {
  return `${outlineOf(record).map(blockAsMarkdown).join('\n\n')}\n`
}

function blockAsMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lines(block.text).join(' ')}`
    case 'paragraph':
      return lines(block.text).join(HARD_BREAK)
    case 'list':
      return block.items.map(itemAsMarkdown).join('\n')
    case 'table':
      return [block.head, block.head.map(() => null), ...block.rows].map(rowAsMarkdown).join('\n')
  }
}

/** A backslash at the end of a line keeps the break that was typed there. */
const HARD_BREAK = '\\\n'

function itemAsMarkdown({ label, text }: Item): string {
  const marked = label.trim() === '' ? [] : [`**${lines(label).join(' ')}**`]
  return `- ${[...marked, lines(text).join(`${HARD_BREAK}  `)].join(' ')}`
}

/** Cells are texts; null makes the rule under the head. */
function rowAsMarkdown(cells: readonly (string | null)[]): string {
  return `| ${cells.map((cell) => (cell === null ? '---' : lines(cell).join('<br>'))).join(' | ')} |`
}

/** The lines of a typed text, escaped; blank ones would end the block, so they are left out. */
function lines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLine)
}

/** Escapes what Markdown would take for its own; a reference like [17] stays readable. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\[(?!\d+\](?![([:]))/g, '\\[')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?=[#>]|[+-](?:\s|$)|[-=]+$)/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/(\s)(?=#+$)/, '$1\\')
}
