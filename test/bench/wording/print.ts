import { readFileSync } from 'node:fs'
import { LANGUAGES } from '../../../shared/board/model.ts'
import { findHints } from '../../../shared/wording/of-language.ts'
import { measure, readLabelled } from './measure.ts'

const [file, asked = 'en'] = process.argv.slice(2)
const language = LANGUAGES.find((one) => one === asked)
if (file === undefined || language === undefined) {
  process.stderr.write(`npm run bench:wording -- FILE.tsv [${LANGUAGES.join('|')}]\n`)
  process.exitCode = 1
} else {
  const figures = measure(readLabelled(readFileSync(file, 'utf8')), findHints(language))
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}
