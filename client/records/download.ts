import { fileName } from '../../shared/record/file-name.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import { saveFile } from '../platform.ts'

/** The forms in which a record is handed out. */
export type Form = 'json' | 'md'

/** Hands a record to the person as a file. The JSON is the sealed record, byte for byte. */
export async function download(record: RoundRecord, form: Form): Promise<void> {
  const name = fileName({ ...record.about, closedAt: record.closedAt }, form)
  switch (form) {
    case 'json': {
      const { canonicalJson } = await import('../../shared/record/seal.ts')
      saveFile(name, 'application/json', canonicalJson(record))
      break
    }
    case 'md': {
      const { toMarkdown } = await import('../../shared/export/markdown.ts')
      saveFile(name, 'text/markdown;charset=utf-8', toMarkdown(record))
      break
    }
  }
}
