import type { ServerName } from '../servers/server.ts'
import type { Row } from './rows.ts'

/** The rows as a Markdown table that also reads well as it is. */
export function tableOf(rows: readonly Row[], servers: readonly ServerName[]): string {
  const lines = [
    ['', ...servers],
    ...rows.map(({ label, cell }) => [label, ...servers.map((server) => cell(server))]),
  ]
  const widths = ['', ...servers].map((_, column) => {
    return Math.max(...lines.map((line) => line[column]?.length ?? 0))
  })
  const text = lines.map((line) => {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    return `| ${cells.join(' | ')} |`
  })
  const rule = widths.map((width, column) => {
    return column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
  })
  text.splice(1, 0, `| ${rule.join(' | ')} |`)
  return text.join('\n')
}
