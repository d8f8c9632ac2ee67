/**
 * Whether a key belongs to a word that is still being put together, by an input method or a dead
 * key: it is no command then. Safari sends the key that ends it when it is already over, as 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
