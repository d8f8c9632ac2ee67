import * as Y from 'yjs'

// The "and then"s of a theory are a list of texts. A text that moves in the order stays the text it
// is, so that what somebody types in it meanwhile is in it still: only its rank changes, an attribute
// of the text itself. Without ranks the order is that of the list.

/** The attribute of a link's text that says where it stands. */
const RANK = 'rank'

/** A link as the document holds it. */
export interface HeldLink {
  /** A text, or what an older or foreign writer put in its place. */
  readonly held: unknown
  /**
   * Names a text for as long as the document is open, whatever is added or taken away before it;
   * empty where there is none to write in.
   */
  readonly name: string
  readonly rank: string
  /** Its place in the list of the document. */
  readonly at: number
}

/** The links of a theory in the order in which they are read. What holds no links has none. */
export function linksOf(held: unknown): readonly HeldLink[] {
  const items: readonly unknown[] = held instanceof Y.Array ? held.toArray() : plainLinks(held)
  return items
    .map((item, at) => ({ held: item, name: nameOfText(item), rank: rankOf(item), at }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank < b.rank ? -1 : 1))
}

/** The text of a link by its name, or null. */
export function linkNamed(held: unknown, name: string): Y.Text | null {
  const found = name === '' ? undefined : linksOf(held).find((link) => link.name === name)
  return found?.held instanceof Y.Text ? found.held : null
}

export function setLinkRank(link: Y.Text, rank: string): void {
  link.setAttribute(RANK, rank)
}

function nameOfText(item: unknown): string {
  const id = item instanceof Y.Text ? item._item?.id : undefined
  return id === undefined ? '' : `${id.client}-${id.clock}`
}

/** Links without a rank come first, in the order of the list. */
function rankOf(item: unknown): string {
  const rank: unknown = item instanceof Y.Text ? item.getAttribute(RANK) : ''
  return typeof rank === 'string' ? rank : ''
}

function plainLinks(held: unknown): readonly string[] {
  return Array.isArray(held) ? held.filter((item) => typeof item === 'string') : []
}
