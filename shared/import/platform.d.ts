// What import needs from outside and every platform has. Declared here by its few used parts: the
// published types would bring all of Node or the DOM into `shared`.

declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
