import type { Foreign } from './observations.ts'

/**
 * The text of a file. UTF-8 and UTF-16 are recognised; what is neither is taken for the encoding
 * that spreadsheets on Windows still save CSV in, where å, ä and ö stand elsewhere.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

// How files begin that are no text, read as text by way of `decodeText` or by a browser (which
// puts U+FFFD for what is no UTF-8).
const BEGINNINGS: readonly (readonly [string, Foreign])[] = [
  // xlsx, ods and Numbers are zip files; the old xls is a compound file.
  ['PK\u0003\u0004', 'spreadsheet'],
  ['\u00d0\u00cf\u0011', 'spreadsheet'],
  ['\ufffd\ufffd\u0011', 'spreadsheet'],
  ['\u2030PNG', 'image'],
  ['\ufffdPNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['\ufffd\ufffd\ufffd', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['%PDF-', 'pdf'],
]

const WEB_PAGE = /^\s*<(?:!doctype|html|\?xml|table|head|body|meta|svg)\b/i

/** What a text is when it is certainly no list of observations; null when it may be one. */
export function foreignForm(text: string): Foreign | null {
  for (const [beginning, form] of BEGINNINGS) if (text.startsWith(beginning)) return form
  if (text.includes('\0')) return 'other'
  if (WEB_PAGE.test(text)) return 'web-page'
  if (!isJson(text)) return null
  return text.includes('"throughline-record"') ? 'record' : 'json'
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
