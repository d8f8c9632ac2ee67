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

export const swedish: WordingLanguage = {
  prompts: {
    'praise-blame': 'Vad såg eller hörde du?',
    'adverb-verdict': 'Hur såg det ut?',
    'mind-reading': 'Vad gjorde eller sa de?',
    'person-label': 'Beskriv handlingen, inte personen.',
    advice: 'Spara det till nästa nivå av arbetet?',
    absence: 'Vad fanns där i stället?',
    jargon: 'Vilka ord, vilken uppgift?',
    'vague-amount': 'Hur många, av hur många?',
    cause: 'Vänta med orsaken: vad syntes?',
    taste: 'Vad såg eller hörde du, vem som än tittar?',
    identity: 'Skriv rummets kod; ingen nämns vid namn här.',
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
  numbers: `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio båda bägge`,
  measures: `\\d+, \\d+:\\d+, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, femton, tjugo, trettio, minut, minuter, minuten, min, sekund, sekunder, sek, ringde, under (?:tiden|filmen|genomgången|läsningen), medan, när, tills, innan, efter, vid bord*, vid (?:de|det) (?:främre|bakre|andra|första), på (?:rad|raden|främre|bakre), bredvid mig, jag såg, jag hörde, inom synhåll, hälften, hela`,
}
