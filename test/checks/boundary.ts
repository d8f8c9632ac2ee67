/** A place in the tree, with some imports that must be refused there and some that must not. */
export interface ImportBoundary {
  readonly title: string
  readonly at: string
  readonly refused: readonly string[]
  readonly allowed: readonly string[]
}
