import type { Language } from '../../board/model.ts'

// Words that stand in every kind of sentence. They also tell the two languages apart.

const ENGLISH = `a about after again all also am an and another any are around as at away back be been
before being both but by came can come could day did do does doing done down each either else even
ever every few for from get gets getting go goes going got had has have having he her here hers
herself him himself his i if in into is it its itself just kept let like little lot made make many
me mine more most much my near next no none nor not now of off on once one only onto or other our
ours out over own part put same saw see seen she should so some still such than that the their
theirs them themselves then there these they thing things this those though through to too took
two under until up upon us very was way we well went were what when where which while who whose
will with within without would yet you your yours`

const SWEDISH = `alla allt andra att av bara blev bli blir bort både de dem den denna deras dess dessa
det detta dig din dit dock du där efter ej ejer eller en er ett fanns fick finns fler flera fram
från får för före gick gjorde gör ha hade han hans har hela henne hennes hon honom hos hur här i
ibland igen in innan inte ja jag kan kom kunde lite man med medan mellan men mer mig min mot mycket
må många måste ned nej ner ni nog nu när något någon några och också om på sa sade samma sedan sen
ser sig sin sina sitt ska skulle som stod så sådan tar till tog två under upp ur ut utan vad var
vara varandra varje varken vars vi vid vilka vilken vill visst vår än ändå även åt över`

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const STOPWORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOf(ENGLISH),
  sv: wordsOf(SWEDISH),
}

/** The language most of a text's small words belong to; `usual` when they don't tell. */
export function languageOf(words: readonly string[], usual: Language): Language {
  const english = words.filter((word) => STOPWORDS.en.has(word)).length
  const swedish = words.filter((word) => STOPWORDS.sv.has(word)).length
  if (english === swedish) return usual
  return swedish > english ? 'sv' : 'en'
}
