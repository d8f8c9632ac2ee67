import type { Rule } from '../rule.ts'

const cause = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'cause',
  say,
  cased: true,
  ...where,
})

/** What is done at once, and by a hand or foot: in "went out to fetch water" no cause is guessed. */
const ERRANDS =
  `hämta, låna, lämna, slänga, kasta, gå, sätta sig, ställa sig, lägga, ställa, stänga, öppna, tända, släcka, vässa, dricka, tvätta, torka, sudda, stryka, dra, rita, skriva, mäta, väga, räkna, klippa, limma, byta, trycka, skicka, peka, visa (?!att|hur (?:bra|fint))\\p{L}+, läsa, fråga, be om, dela ut, samla in, plocka, nå, ringa, skaka hand, byta plats`.replaceAll(
    ', ',
    '|',
  )

export const causeRules: readonly Rule[] = [
  cause(
    `eftersom, därför, därför att, därmed, således, följaktligen, sålunda, alltså, på grund av, pga, p\\.g\\.a\\., p g a, tack vare, på så sätt, på så vis, så att, ledde till, leder till, lett till, ledde fram till, ledde det till, resulterade i, resulterar i, resultatet blev, medförde, medför, orsakade, orsakades, orsakar, orsaken, anledningen, anledning till, av den anledningen, berodde på, beror på, berott på, bidrog till, bidrar till, vilket visar, vilket visade, vilket gör, vilket gjorde, vilket ledde, vilket leder, vilket innebär, vilket innebar, vilket betyder, vilket betydde, vilket tyder, vilket tydde, vilket medför, vilket medförde, vilket resulterade, vilket bidrog, vilket hjälpte, vilket skapade, vilket skapar, vilket bevisar, vilket fick, vilket bekräftar, visar att, visade att, visar på, visade på, tyder på, tydde på, antyder, indikerar, indikerade, bevisar, bevisade, bevis på, ett tecken på, tecken på att, innebar att, innebär att, betydde att, betyder att, gör att, gjorde att, gjort att, gjorde dem, gjorde eleverna, gjorde klassen, gjorde barnen, gjorde det (?:lätt|svårt|möjligt|omöjligt|enklare|svårare|lättare|tydligt), fick dem att, fick eleverna att, fick klassen att, fick barnen att, fick alla att, fick honom att, fick henne att, får dem att, får eleverna att, fick igång, till följd av, som en följd, som följd, en följd av, konsekvensen blev, i och med att, i syfte att, med syfte att, syftet var att, möjliggjorde, möjliggör, hjälpte (?:eleverna|dem|barnen|henne|honom|klassen) att, hjälper (?:eleverna|dem|barnen) att, underlättade, underlättar, det är därför, var därför, är därför, så eleverna (?:kunde|fick|kan|inte|förstod), så (?:de|alla|barnen) (?:kunde|kan|förstod|visste|slapp|tappade|blev|inte), skapade (?:lugn|ordning|oro|engagemang|förvirring|trygghet|motivation|intresse|nyfikenhet|stress), skapar (?:lugn|ordning|oro|engagemang|förvirring|trygghet|motivation|intresse), gav (?:lugn|trygghet|engagemang|effekt|resultat), påverkade, påverkar, effekten blev, effekt av, för den skull, av rädsla, av nyfikenhet, av artighet, av vana, i brist på, då (?:ingen|inget|läraren inte|eleverna inte|de inte|uppgiften|instruktionen|klassen|det saknades), utlöste, triggade, ty, väckte (?:\\p{L}+ |\\d+ )?(?:frågor|intresse|nyfikenhet|engagemang|glädje|oro|skratt|diskussion|tankar)|skapade (?:\\p{L}+ )?(?:frågor|diskussion|stämning|förväntan|koncentration)|innebar, föranledde, gav upphov till, beroende på att, med anledning av, med tanke på, med hänsyn till, som ett resultat, som resultat, som konsekvens, en konsekvens av, ett resultat av, en effekt av, orsakat av, orsakad av, orsakades av, i och med genomgången, drev fram, framkallade, provocerade fram, tvingade (?:dem|eleverna|barnen|honom|henne|klassen|alla|gruppen)|lockade (?:dem|eleverna|barnen|honom|henne|klassen|alla|gruppen) (?:att|till|in)|uppmuntrade (?:dem|eleverna|barnen|honom|henne|klassen|alla|gruppen)|hindrade (?:dem|eleverna|barnen|honom|henne|klassen|alla|gruppen)|(?:fick|får) (?:\\p{L}+ )?(?:eleverna|barnen|klassen|pojkarna|flickorna|gruppen|alla|dem|honom|henne|killarna|tjejerna|många|några)(?: längst bak| längst fram| vid bord \\d+)? (?:att|tysta|lugna|engagerade|intresserade|glada|ivriga|rädda|oroliga)|gjorde (?:att|så att|dem|honom|henne|eleverna|barnen|klassen|gruppen)|vilket fick, vilket fick till följd, vilket tvingade, vilket hjälper, vilket gynnar, vilket gynnade, vilket störde, vilket stör, vilket hindrade, vilket väckte, som visar att, som visade att, som gör att, som gjorde att, som ledde till, som fick (?:dem|eleverna|klassen|barnen)|det visar att, det tyder på, detta visar, detta ledde, detta gjorde, detta innebar, det ledde till, det gjorde att, av den orsaken, därav, härav, därigenom, följden blev, följden var, effekten var, tack och lov för, beroende av att, av denna anledning, i ett försök att, i hopp om att, i akt och mening, med målet att, med avsikt att, i avsikt att, med flit för att`,
    {
      notAfter:
        'ordet, orden, skrev, med, med ordet, och, eller, förklara, bindeord, bindeordet, konjunktionen, använder, använde',
      notBefore: 'till (?:andra|första) världskriget',
      notNear: 'bindeord*, konjunktion*, meningsstart*, sambandsord*, orsakskort*',
    },
  ),
  cause('så', {
    onlyAfter: '\\p{L}\\p{L}+, \\d+',
    onlyBefore:
      '(?!fort|länge|snart|här|där|många|mycket|som|att|kallad|kallat|långt|ofta|bra|fint|sent|få)\\p{L}+ (?:var|blev|hade|fick|gick|kunde|började|tog|satt|flyttades|ställdes|stod|kom|valde|gjorde|blir|skrev|slutade|stannade|tystnade)',
    notAfter:
      'och, inte, lika, är, var, precis, då, hur, men, blev, ser, såg, just, ungefär, sa, säger, gjorde, gör, när, om, sedan, sen, eller',
  }),
  cause(
    'vilket (?!är|var|tal|ord|svar|nummer|djur|land|lag|bord|år|håll|steg|sätt|blad|rum)\\p{L}+(?:ar|ade|de|te)',
  ),
  cause('då', {
    onlyAfter: '\\p{L}\\p{L}+, \\d+',
    onlyBefore:
      '\\p{L}+ (?:var|är|hade|saknades|fanns|inte|saknade|låg inte|gick inte|fungerade inte)',
    notAfter: 'och, men, just, redan, sedan, än, då, nu, att, var, blev, hade, är',
    notBefore: 'klockan, de, hon, han',
  }),
  // What somebody goes or reaches for is seen; what an act is to bring about in others is not.
  cause('för att', {
    notAfter: 'tack, börjar, en sak, är, regel',
    notBefore: `inte tala, vara (?:sju|tio|elva|fem), (?:få )?(?:${ERRANDS})`,
    notNear: 'bindeord*, sambandsord*, regel*',
  }),
  cause(
    'och därför, med resultatet att, med resultat att, det gjorde att, och tack vare, främjade, främjar, gynnade, gynnar, gynnas av, bekräftar att, bekräftade att, lockade fram, lockar fram, stärkte (?:gruppen|samarbetet|självförtroendet|eleverna|dem|eleven)|stärker (?:gruppen|samarbetet|eleverna)|av den anledning, anledningen till, orsaken till, hör ihop med, hänger ihop med, på så vis, på det viset fick, smittade av sig',
    {
      notAfter: 'ordet, orden, skrev',
      notNear: 'bindeord*, konjunktion*, meningsstart*, sambandsord*',
    },
  ),
  cause('så', {
    onlyAfter: '[\\p{L}\\d]+\\x2c',
    onlyBefore:
      '(?:de|dom|hon|han|läraren|l|eleverna|eleven|barnen|alla|ingen|inget|paret|paren|gruppen|grupperna|klassen|flera|många|några|två|tre|fyra|fem|sex|\\d+|det|den|resursen|bord \\d+)(?! som| att)',
    notAfter: 'ja\\x2c, nej\\x2c, okej\\x2c, jo\\x2c',
    notNear: 'om, bindeord*, konjunktion*, sambandsord*',
  }),
]
