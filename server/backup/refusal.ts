/** A backup that was not made, and the sentence that says why. */
export class BackupRefused extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BackupRefused'
  }
}

/** Why something failed while `file` was written, as one sentence where it is a usual thing. */
export function sentenceOf(error: unknown, file: string): string {
  if (error instanceof BackupRefused) return error.message
  const { code, message } = error as { code?: unknown; message?: unknown }
  switch (code) {
    case 'ENOSPC':
      return `There is no room left on the disk for ${file}.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Not allowed to write ${file}.`
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no folder for ${file}.`
    default:
      return `The backup failed: ${typeof message === 'string' ? message : String(error)}`
  }
}
