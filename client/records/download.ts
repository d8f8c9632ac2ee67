import type { RoundRecord } from '../../shared/record/format.ts'
import { saveFile } from '../platform.ts'
import { fileName } from './file-name.ts'

/** The forms in which a record is handed out. */
export type Form = 'json' | 'md'

/** Hands a record to the person as a file. The JSON is the sealed record, byte for byte. */
export async function download(record: RoundRecord, form: Form): Promise<void> {
  switch (form) {
    case 'json': {
      const { canonicalJson } = await import('../../shared/record/seal.ts')
      saveFile(fileName(record, 'json'), 'application/json', canonicalJson(record))
      break
    }
    case 'md': {
      const { toMarkdown } = await import('../../shared/export/markdown.ts')
      saveFile(fileName(record, 'md'), 'text/markdown;charset=utf-8', toMarkdown(record))
      break
    }
  }
}
