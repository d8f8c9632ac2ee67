/** A line of a list: an optional label before its text. */
export interface Item {
  readonly label: string
  readonly text: string
}

/**
 * What every export format is made of. All texts are plain, as people typed them, with line
 * breaks; each format escapes them in its own way.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** A list, or nothing where there are no items. */
export function list(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** Labelled facts; those that were left empty are left out. */
export function facts(...pairs: readonly (readonly [label: string, text: string])[]) {
  const said = pairs.filter(([, text]) => text.trim() !== '')
  return list(said.map(([label, text]) => ({ label: `${label}:`, text })))
}

/** A section with its heading, or nothing where it would be empty. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}
