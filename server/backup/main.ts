import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, configOfProcess } from '../config.ts'
import { makeBackup } from './make-backup.ts'
import { sentenceOf } from './refusal.ts'

const USE = `Say where to: npm run backup -- FILE [--force]\n`

// Which file → make it → one line about it. Ends with 0; 1: it was not made; 2: not understood.

function readArguments(): { readonly file: string; readonly force: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false } },
    })
    const [file, ...more] = positionals
    return file === undefined || more.length > 0
      ? null
      : { file: resolve(file), force: values.force }
  } catch {
    return null
  }
}

async function main(): Promise<void> {
  const asked = readArguments()
  if (asked === null) {
    process.stderr.write(USE)
    process.exitCode = 2
    return
  }
  const { file } = asked
  try {
    const { bytes, boards } = await makeBackup(configOfProcess(), file, asked)
    const megabytes = (bytes / 1_000_000).toFixed(1)
    process.stdout.write(
      `Saved ${boards === 1 ? '1 board' : `${boards} boards`} (${megabytes} MB) to ${file}\n`,
    )
  } catch (error) {
    const why = error instanceof ConfigError ? error.message : sentenceOf(error, file)
    process.stderr.write(`${why}\n`)
    process.exitCode = 1
  }
}

await main()
