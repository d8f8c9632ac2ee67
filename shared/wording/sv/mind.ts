import type { Rule } from '../rule.ts'

const mind = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'mind-reading',
  say,
  ...where,
})

const WHO = `de, dom, hon, han, hen, elev, eleven, elever, eleverna, e, barn, barnen, barnet, klassen, gruppen, grupperna, flickan, flickorna, pojken, pojkarna, killen, killarna, tjejen, tjejerna, läraren, l, resursen, alla, många, några, flera, någon, ingen, en, flesta, paret, paren, som, bordet, raden, två, tre, fyra, fem, sex, sju, åtta, nio, tio, \\d+, båda, bägge, verkligen, tydligt, inte, mest, rad \\d, bord \\d, halva klassen, hälften, den, han\\/hon, kompisen, ingen av dem, av dem, pojke, flicka, kille, tjej, där`
const FEELING = `var, är, blev, blir, verkade, verkar, såg, ser, kände sig, känner sig, kändes, mycket, väldigt, jätte, så, lite, helt, ganska, riktigt, tydligt, synbart, mer, mindre, mest, rätt, och, elev, elever, eleven, eleverna, e, barn, barnen, klassen, gruppen, flickan, pojken, killen, tjejen, läraren, l, raden, rad \\d, bordet, de, dom, hon, han, alla, många, några, båda, inte, glada, fortfarande, allt, uppenbart, oftast, bord \\d`

export const mindRules: readonly Rule[] = [
  mind(
    `engagerad, engagerat, engagerade, oengagerad*, engagemang*, uttråkad*, tråkade ut, ofokuserad*, okoncentrerad*, fokus, motiverad*, omotiverad*, omotiverat, motivation*, intresserad*, intresserat, ointresserad*, ointresse, intresse, distraherad*, distraherade, distraherades, förvirrad*, förvirring*, osäker, osäkra, osäkert, osäkerhet, självsäker*, självsäkra, självförtroende, nervös*, nervositet, orolig, oroliga, ängslig*, rädd, rädda, arg, arga, irriterad*, besvik*, missnöjd*, frustrerad*, frustration*, stressad*, uttråkning, håglös*, likgiltig*, ointresserade, entusiasm, entusiastisk*, ivrig, ivriga, nyfiken, nyfikna, nyfiket, nyfikenhet, stolt, stolta, stolthet, otrygg*, obekväm*, generad*, skamsen, skamsna, avundsjuk*, fascinerad*, uppslukad*, försjunk*, överväldigad*, inspirerad*, uppgiven, uppgivna, likgiltighet, glädje, arbetsglädje, upprymd*, förtjust*, förtjusta,
    förstod, förstår, förstå, förstått, förståelse*, missförstod, missförstått, missförstånd*, begrep, begriper, begripit, fattade, fattar, fattat, hajade,
    vågade, vågar, tordes, törs, ville gärna, njöt, njuter, trivdes, trivs, trivsel, brydde sig, bryr sig, orkade, orkar, struntade, struntar, sket i, låtsades, låtsas, med flit, avsiktligt, medvetet, på skoj, ignorerade, ignorerar, nonchalerade, lyssnade inte, lyssnade aktivt, lyssnade verkligen, uppmärksam, uppmärksamma, ouppmärksam*, uppmärksamhet, i sin egen värld, i sina egna världar, dagdröm*, on-task, off-task, hade koll, har koll, hade ingen koll, ingen aning, hade svårt, har svårt, hade lätt för, har lätt för, kämpade, kämpar, insåg, inser, hoppades, hoppas, önskade, längtade, trodde, anade, förväntade sig, antog att, utgick från, förutsatte, tappade (?:intresset|fokus|tråden|koncentrationen|tålamodet|motivationen|sugen|lusten), tappat (?:intresset|fokus|tråden|koncentrationen), höll fokus, behöll fokus, gav upp, ger upp, gett upp, hängde med, hänger med, hänga med, hängde inte, med på noterna, på banan, med på tåget, tog till sig, tog in, ville inte, redo att lära, lust att lära, lärlust, lärde sig, lärt sig, lär sig, villig*, ovillig*, motvillig*, ovilja, vilja, målmedveten, målmedvetna, ambition*, beslutsam*, blev sugna, sugna på, taggad*, peppad*, pigg, pigga, trötta, seg och trött, lojala, loj, loja, håglösa, rastlös*, rastlöshet, trygghet, trygg, trygga, tryggt, säkra på, säker på, kände sig, känner sig, kände att, kändes, känns, upplevde, upplever, upplevdes, verkade, verkar, tycktes, såg ut som om, såg ut att, ser ut att, gav intryck, ger intryck`,
    {
      notBefore:
        'på (?:linsen|mikroskop*|kameran), linsen, mikroskop*, syra*, saft*, lösning*, sladden, knuten, i sladden, isen, vid skärmen, avstånd, av ljus, av mätetal, upp för',
      notAfter:
        'vad hon, vad han, vad de, vad eleven, vad eleverna, att, vi, jag, om du, vad är, teckna, rita, linsens, linsen',
      notNear: 'mikroskop*, brännpunkt*, mätfel',
    },
  ),
  mind(
    'fokuserad, fokuserade, fokuserat, koncentrerad, koncentrerade, koncentrerat, glad, glada, gladare, ledsen, ledsna, sur, sura, trött, nöjd, nöjda, lugn, bekväm, bekväma, säker, säkra, upprörd*, chockad*, förvånad, förvånade, överraskad*, avslappnad*, spänd, spända, vilse, vilsna, skärrad*, pigg, pigga, lost, taggade, trygg, trygga, stressad, stressade, hungriga, lekfulla',
    {
      onlyAfter: FEELING,
      notBefore: 'lösning*, syra, mjölk, saft, smak, för citron',
      notNear: 'syra*, saft*, lösning*, pH*, mjölk*, citron*',
    },
  ),
  mind('ville, vill, önskar, ville inte, vill inte', { onlyAfter: WHO, notBefore: 'du, ni' }),
  mind('visste, vet, kände till', { onlyAfter: `${WHO}`, notBefore: 'du' }),
  mind(
    'tyckte, tycker, gillade, gillar, älskade, älskar, hatade, hatar, ogillade, föredrog, uppskattade',
    { onlyAfter: WHO, notBefore: '(?:längden|avståndet|antalet|vikten|höjden|svaret)' },
  ),
  mind('tyckte om, tycker om, tyckte det var, tyckte att', { notAfter: 'jag' }),
  mind('tänkte, tänker', {
    onlyAfter: WHO,
    notAfter: '(?:hur|vad) (?:de|dom|hon|han|hen|eleven|eleverna|paret|gruppen)',
    notBefore: 'högt, tyst i, i \\d+, \\d+',
  }),
  mind('kände, känner', {
    onlyAfter: WHO,
    notBefore: 'på, igen, med (?:handen|händerna|fingret|fingrarna), efter, i, under',
  }),
  mind(
    'försökte, försöker, försökt, ansträngde sig, anstränger sig, gjorde sitt bästa, gör sitt bästa',
    { notAfter: 'jag', notBefore: 'igen, två, tre, fyra, \\d+' },
  ),
  mind('roade, skrämda, skrämd, inte roade, uttråkad', { notBefore: 'sig med' }),
  mind(
    'så (?:glada|trötta|ledsna|uttråkade|koncentrerade|nöjda|förvånade|intresserade|bekymrade|frågande) ut, såg (?:\\p{L}+ )?(?:glad|glada|trött|trötta|ledsen|ledsna|uttråkad|uttråkade|nöjd|nöjda|förvånad|förvånade|intresserad|intresserade|bekymrad|frågande|koncentrerad|koncentrerade|rädd|rädda|stolt|arg|sur|lättad|lättade|besviken|besvikna|obekväm|obekväma|förvirrad|förvirrade) ut',
  ),
  mind('fick kämpa, får kämpa', { notBefore: 'om, mot' }),
]
