/** One line of a table: what it says of each column. */
export interface Row<Column extends string> {
  readonly label: string
  readonly cell: (column: Column) => string
}

/** The rows as a Markdown table that also reads well as it is. */
export function tableOf<Column extends string>(
  rows: readonly Row<Column>[],
  columns: readonly Column[],
): string {
  const lines = [
    ['', ...columns],
    ...rows.map(({ label, cell }) => [label, ...columns.map((column) => cell(column))]),
  ]
  const widths = ['', ...columns].map((_, column) => {
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
