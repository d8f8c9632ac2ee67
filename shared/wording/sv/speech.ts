import type { SpeechWords } from '../speech.ts'

/** A word of who is asked, between asking and what is asked: "four of the pupils by the door". */
const ANYBODY = '(?!och)[\\p{L}\\d]+?'

export const speech: SpeechWords = {
  speakers: `L, Lär, Lärare, Läraren, E, Elev, Elever, Eleven, Eleverna, Barn, Barnet, Barnen, Pojke, Flicka, Pojken, Flickan, Kille, Killen, Tjej, Tjejen,
    Resurs, Resursen, Assistent, Assistenten, Pedagog, Pedagogen, Fritids, Kompis, Kompisen, En annan, Annan elev, Andra eleven, Klassen, Alla, Jag, (?:Elev|Barn) (?:A|B|C|D|E|F), T, S`,
  toward: 'till, säger, sa, frågar, frågade, svarar, svarade, ropar, viskar',
  saying: `sa, sade, säger, sagt, ropade, ropar, viskade, viskar, mumlade, skrek, berättar att, berättade att, berättade om, berättade hur, svarade att, svarar att, förklarade att, påpekade att, undrade, undrar (?:om|vad|varför|hur|vem|när|vilken|var), läste upp, läser upp, läste högt, påminde om, påminner om, meddelade att, upprepade att, enligt (?!mig|min|mitt)\\p{L}+, skrev att,
    (?:fick|får|fått|på) frågan (?:om|vad|varför|hur|vem),
    (?:frågade|frågar|frågat|(?:att|får|ska|skulle|kan|kunde|fick) fråga)(?: ${ANYBODY})?(?: ${ANYBODY})?(?: ${ANYBODY})?(?: ${ANYBODY})?(?: ${ANYBODY})? (?:om|vad|varför|hur|vem|var|när|vilken|vilket|vilka|efter), bad (?:\\p{L}+)(?: \\p{L}+)?, ber (?:\\p{L}+)(?: \\p{L}+)?`,
  said: 'sa, sade, säger, frågade, frågar, svarade, svarar, ropade, viskade, mumlade',
  somebody:
    'hon, han, hen, de, dom, jag, vi, en, ett, flera, killarna, tjejerna, pojkarna, flickorna, barnen, kompisen, kamraten, kokerskan, vaktmästaren, mamman, pappan',
  signs: `affisch, affischen, skylt, skylten, lapp, lappen, etikett, etiketten, rubrik, rubriken, titel, titeln, bild, bilden, mål, målet, lärandemål, syfte, syftet, kriterier, regel, regler, regeln, fråga, frågan, fråga \\d+, citat, text, texten, rad, tavlan, på tavlan, på väggen, på skärmen, skärmen, påstående, uppmaning, instruktion, instruktionen, meningsstart, meningsstarter, startmening, stämpel, klistermärke, klistermärket, sång, visa, ramsa, omslag, sida, diktamen, ordspråk, motto, dagens ord, veckans ord, anslag, planering, schema, lektionens namn, uppgift, uppgiften, bladet, uppgiftskort, uppgiftskortet, kort, kortet, häftet, kriterierna, texten`,
  lists: `ord, ordbank, ordbanken, ordlista, ordlistan, ordvägg, ordväggen, orden, adjektiv, adverb, verb, substantiv, begrepp, alternativ, alternativen, val, kolumner, kategorier, etiketter, kort, korten, rubriker, högar, motsatser, synonymer, skala, känslokort`,
  titled:
    'märkt, märkta, kallad, rubricerad, stämplad, betitlad, med texten, med rubriken, med ordet',
  swaps: {
    verbs: 'bytte, byter, bytt, ändrade, ändrar, ersatte, ersätter',
    between: 'mot, till, med',
  },
  bearers:
    'stämpel, stämpeln, stämplar, klistermärke, klistermärken, skylt, skylten, lapp, lappen, diplom, diplomet, märke, ansikte, ansikten, känslokort, hög, högen, kolumn, kolumnen, knapp, knappen',
  bearing: 'lyder, frågar efter, ber om, nämner, listar',
  showing: 'visar, visade, lyder, frågar, ber',
  judged:
    'affisch, affischen, affischer, affischerna, tavlan, väggen, väggarna, skärmen, bild, bilden, bilder, bilderna',
  verdicts: `rörig, rörigt, röriga, stökig, stökigt, tråkig, tråkigt, tråkiga, blekt, bleka, blek, fin, fint, fina, bra, dålig, dåligt, dåliga, tydlig, tydligt, tydliga,
    otydlig, otydligt, otydliga, snygg, snyggt, snygga, ful, fult, fula, plottrig, plottrigt, utmärkt, härlig, underbar, fantastisk, duktig, suverän, varm, lugn`,
  states: `trygg, trygga, lugn, lugna, varm, uttråkad, uttråkade, engagerad, engagerade, oengagerad, oengagerade, ofokuserad, ofokuserade, fokuserad, fokuserade,
    trött, trötta, glad, glada, nervös, osäker, osäkra, säker, motiverad, motiverade, omotiverad, omotiverade, ointresserad, ointresserade, intresserad, intresserade, snäll, sträng, tydlig, otydlig, stressad, stressade, passiv, passiva, aktiva, aktiv, förvirrad, förvirrade, stolt, stolta, nyfiken, nyfikna, koncentrerad, koncentrerade, nervösa, nöjd, nöjda, frustrerad, frustrerade, uppgiven, uppgivna, distraherad, distraherade, irriterad, irriterade`,
  dealing: 'med (?:barnen|eleverna|alla|klassen|de|sina), ton, röst, relation*, bemötande',
  manner: '(?:i|med) (?:en|ett) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:röst|ton|leende|tonfall)',
  tone: 'helt enkelt, faktiskt, egentligen, argt, surt, glatt, lugnt, strängt, snällt, varmt, högt, mjukt, vasst, stolt, \\p{L}+igt',
  unsaid: '(?:inget|ingenting) (?:användbart|vettigt|om)|något(?! om)',
  sorting: `skrev, skriver, skrivet, sortera, sorterade, sorterar, rangordna, parade, lade, la, satte, tryckt, valde, välj, under, skala, står, stod, rubrik, val`,
}
