import type { WordingLanguage } from '../language.ts'
import { absenceRules } from './absence.ts'
import { adverbRules } from './adverbs.ts'
import { adviceRules } from './advice.ts'
import { amountRules } from './amounts.ts'
import { causeRules } from './causes.ts'
import { feelingRules } from './feelings.ts'
import { identityRules } from './identity.ts'
import { jargonRules } from './jargon.ts'
import { labelRules } from './labels.ts'
import { mindRules } from './mind.ts'
import { names } from './names.ts'
import { praiseRules } from './praise.ts'
import { speech } from './speech.ts'
import { tasteRules } from './taste.ts'
import { verdictRules } from './verdicts.ts'

export const english: WordingLanguage = {
  prompts: {
    'praise-blame': 'What did you see or hear?',
    'adverb-verdict': 'What did it look like?',
    'mind-reading': 'What were they doing or saying?',
    'person-label': 'Describe the act, not the person.',
    advice: 'Park it for the next level of work?',
    absence: 'What was there instead?',
    jargon: 'Which words, which task?',
    'vague-amount': 'How many, of how many?',
    cause: 'Keep the reason for later: what was seen?',
    taste: 'What did you see or hear, whoever was watching?',
    identity: 'Use the room code; nobody is named here.',
  },
  rules: [
    ...praiseRules,
    ...verdictRules,
    ...adverbRules,
    ...mindRules,
    ...feelingRules,
    ...labelRules,
    ...adviceRules,
    ...absenceRules,
    ...jargonRules,
    ...amountRules,
    ...causeRules,
    ...tasteRules,
    ...identityRules,
  ],
  speech,
  names,
  numbers: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty both neither`,
  measures: `\\d+, \\d+:\\d+, \\d+m, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, minute, minutes, mins?, seconds?, secs?, bell, during, while, when, until, till, by then, after, before, at table*, at the (?:front|back|next|blue|red|green|yellow|other|near|far|window|three|two|four), in row, on the (?:front|back|left|right|red|blue|carpet), near me, next to me, beside me, I saw, I could see, I heard, in sight, half, all morning, up to, whole`,
}
