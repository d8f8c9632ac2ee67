// The one call that is used of papaparse. Its published types name Node's, and with them all of
// Node would be known in `shared` (see `paths` in tsconfig.json).

interface ParsedCsv {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly type: string; readonly row?: number }[]
}

declare const Papa: {
  parse(
    text: string,
    config: {
      readonly delimiter: string
      readonly newline: '\n'
      readonly quoteChar?: string
      readonly preview?: number
    },
  ): ParsedCsv
}

export default Papa
