import type { Rule } from '../rule.ts'

const advice = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'advice',
  say,
  cased: true,
  ...where,
})

export const adviceRules: readonly Rule[] = [
  advice(
    `borde, bör, borde ha, borde inte, måste, kunde ha, kunde haft, kunde gjort, kunde varit, kunde gärna, kunde med fördel, kunde kanske, hade kunnat, hade behövt, hade gärna, hade varit (?:bra|bättre|bäst|roligt|kul|intressant|fint|önskvärt|spännande|lämpligt|klokt|lättare|enklare|tydligare|skönt), hade blivit (?:bättre|tydligare|lättare|enklare), hade vunnit på, hade hjälpt, hade underlättat, vore (?:bra|bättre|bäst|fint|kul|roligt|intressant|önskvärt|lämpligt|klokt|toppen|spännande|värt|skönt|en idé), skulle (?:kunna|behöva|ha|må bra|vinna på|gynnas|tjäna på|vilja se|hjälpa|underlätta|vara bra|vara bättre|vara kul|vara intressant|fungera bättre|behövt), skulle vara (?:\\p{L}+are|bra|fint|önskvärt|lämpligt), jag skulle, jag hade \\p{L}+(?:it|at|tt|rt|lt|kt|ft), jag hade (?:gjort|velat|gärna|stoppat|delat|börjat|låtit|valt|visat|gett|tagit|kört|lagt|satt|frågat|bett|använt|önskat), jag rekommenderar, man borde, man bör, man kan ju, man kunde, man skulle, man behöver, ni borde, du borde, nästa gång, till nästa gång, i framtiden, framöver, framledes, fortsättningsvis, hädanefter, tips, tipset, ett tips, mitt tips, mitt förslag, (?:ett|mitt) förslag (?:är|vore|kan), förslagsvis, föreslår, rekommenderar, rekommendation*, mitt råd, prova att, prova gärna, testa att, testa gärna, pröva att, pröva gärna, försök att, försök få, tänk på, tänk på att, kom ihåg att, glöm inte, se till att, låt eleverna, låt dem, låt barnen, ge eleverna, ge dem, ge barnen, gå runt mer, varför inte, kanske (?:testa|prova|pröva|låta|dela|flytta|använda|visa|ge|ha|börja|fråga|byta|ska|kan|borde|skulle|bättre|kunde), bättre om, bättre att, bättre med, utvecklingsområde*, utvecklingspunkt*, utvecklingsmöjlighet*, förbättringsområde*, förbättringspotential, att utveckla, att förbättra, kan utvecklas, kan förbättras, kan bli bättre, kan göras, går att utveckla, går att förbättra, värt att, värd att, överväg, överväga, övervägas, fundera på, fundera över, det gäller att, hellre, helst, önskvärt, önskar mer, önskar att, skulle önska, gärna mer, gärna fler, mer (?:\\p{L}+ )?(?:behövs|krävs|önskas|hade)|mindre (?:\\p{L}+ )?(?:behövs|hade), (?:mer|mindre|fler|färre|längre|kortare|tydligare) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:behövs|krävs|önskas|tack|efterlyses), behövs, behövs det, viktigt att, jobba vidare med, EBI, ett önskemål, önskemål`,
    {
      notAfter:
        'två, tre, fyra, fem, sex, \\d+, vad, vem, hur, var, vilka, vilket, som, skylt, sa, att eleverna, att de, om de',
      notBefore: 'på toaletten, gå på toa*, gå på toaletten, på toa, och måste, kort, burk*',
      notNear:
        'regel*, regler, skylt*, uppgift:, instruktion:, instruktionen:, instruktioner:, hjälpverb*, på affischen',
    },
  ),
  advice(
    `(?:behöver|behövde) (?:ligga|stå|sitta|finnas|synas|läggas|sättas|ställas|flyttas|kortas|tydliggöras|förberedas|planeras|struktureras|komma|styras|begränsas|förenklas|utökas|utmanas|stöttas)|(?:det )?hade behövts, hade det behövts, (?:en|min|någon) (?:idé|tanke|rekommendation|uppmaning) (?:är|vore|kan vara|:)|(?:kan|kunde|skulle) (?:man |läraren |l |hon |han |de |ni |vi )?(?:kanske |gärna |med fördel |också |även )?(?:behöva|behövas|ligga framme|finnas framme|ha haft|ha gett|ha låtit|ha fått|ha legat|ha använt|ha väntat|ha börjat|ha stannat|förbättras|utvecklas|kortas|förenklas|underlätta|hjälpa|testa|prova|pröva|fundera|tänka på|jobba mer|arbeta mer|läggas|flyttas|vinna på|må bra av)|(?:kan|kunde) (?:man|läraren|l|ni|vi) (?:ha|använda|låta|ge|göra|börja|visa|fråga|vänta|dela|flytta|lägga|sätta|stanna|korta|ta|gå|be|skapa|bygga|variera|haft|gjort|använt|låtit|gett)|läraren (?:kan|får|kunde) (?:gärna|med fördel|fundera|tänka|prova|testa)|skulle (?:passa|räcka|lyfta|förbättra|stärka|skärpa|förenkla|underlätta|spara|ge|göra det|lösa|hjälpa|tjäna)|hade (?:det )?(?:räckt|räckt med|passat|sparat|lyft|stärkt|förenklat|löst|tjänat|vunnit|gett|gjort det|funkat bättre|fungerat bättre)|om bara, med fördel, nästa steg, steg två vore, passa på att, satsa på, skulle behövas, skulle det behövas, tänk om (?:de|man|läraren|alla|eleverna|vi)|vad sägs om, öva mer, öva på att, träna mer, träna på att, jobba mer, jobba med att, arbeta mer, arbeta med att, tänk att, utveckla gärna, lägg gärna, ta gärna, ge gärna, gå gärna, visa gärna, använd gärna, lyft gärna, ställ gärna, låt gärna, fråga gärna, börja gärna, gärna (?:en|ett|mer|fler|längre|kortare|tydligare|att|med|med en)|får gärna, fick gärna, kunde gärna, kan gärna, bäst vore, bättre vore, enklare vore, smartare vore, klokast vore, rimligen borde, ett bättre sätt, ett annat sätt vore, en bättre (?:idé|lösning|plats|plan|fråga|start), är det bättre att, det är bättre att, det är viktigt att, viktigt att tänka på, att tänka på, något att (?:tänka på|utveckla|jobba med|fundera på|förbättra)|finns att (?:utveckla|förbättra|göra)|finns (?:det )?utrymme för, plats för förbättring, rum för förbättring, går att göra, gick att göra bättre, hade kunnat (?:vara|bli|göra|få|ha|ge)|hade mått bra, hade tjänat på, hade gynnats, hade varit smart, hade varit klokt, hade varit lättare, istället borde, i stället borde, är att rekommendera, rekommenderas, efterlyses, efterlyser, önskas, saknar jag, vill se mer, vill gärna se, hade velat se, hade önskat, önskat mig, ska (?:ligga|stå|finnas|vara) (?:framme|tydlig|synlig)*`,
    {
      notAfter:
        'vad, vem, hur, var, vilka, vilket, som, skylt, sa, att eleverna, att de, om de, frågade om, regel',
      notBefore: 'på toa*, låna',
      notNear:
        'regel*, regler, skylt*, uppgift:, instruktion:, instruktionen:, instruktioner:, recept*, på affischen, hjälpverb*',
      cased: true,
    },
  ),
  advice(
    'använd, kanske, gärna, försök med, försök, kom ihåg, lägg in, lägg, satsa på, ta, sätt, gå, tips, utveckla, förslag, undvik, tydligare, nästa steg, fundera, prova, testa, pröva',
    {
      atStart: true,
      onlyBefore:
        'en, ett, mer, fler, gärna, att, in, med, på, tid, inte, någon, något, hellre, bara, runt, fler, färre, \\x3a',
      notBefore:
        '(?:en|ett) (?:kort|tal|ord|siffra|bok|penna|sten|kula|tärning|färg)|på (?:dig|er)|med \\d+|\\d+',
      notNear:
        'bladet, instruktion:, instruktionen:, kort*, kompis*, partner, sa, frågade, skärmen',
      cased: true,
    },
  ),
  advice('behöver, behövde', {
    onlyBefore: `mer, mindre, fler, färre, bli, få, ha, ge, göra, tänka, träna, öva, jobba, arbeta, släppa, samla, visa, börja, sluta, stanna, vänta, ställa, stödja, stötta, hjälpa, prata, låta, lyssna, förbereda, planera, utveckla, utvecklas, tydliggöra, förklara, ta, gå, se, sätta, anpassa, utmana, utmanas, variera, hitta, skapa, bygga, använda, inte, också, kanske, verkligen, en (?:tydligare|bättre|annan|längre|plan)|ett (?:tydligare|bättre|annat)|stöd, stöttning, struktur, rutiner, hålla, sänka, höja, korta, fundera, vara, följa, återkoppla, modellera, repetera, sitta, flyttas, placeras, dela, organisera`,
    notAfter: 'om, vad, vem, som, jag, du, vi, ni, hur',
    notBefore: 'gå på toa*, ta (?:en|ett) (?:penna|sudd|blad), låna, använda toa*',
    notNear: 'uppgift:, receptet, ingredienser',
  }),
  advice(
    'prova, testa, pröva, använd, ge, låt, visa, börja, dela, fundera, överväg, variera, korta, minska, öka, utmana, släpp, flytta, bygg, skapa, samla, stanna, vänta, ställ, följ upp, förbered, planera, tydliggör, repetera, modellera',
    {
      atStart: true,
      onlyBefore: `att, gärna, mer, mindre, fler, färre, dem, eleverna, barnen, gruppen, ned, ner, en annan, istället, i stället, hellre, upp, in, kortare, längre, in mer, fram, med att, på att, inte, om (?:bänkar|grupper)*`,
      notNear: 'uppgift, bladet, instruktion*, tavlan, uppgiften',
    },
  ),
  advice('mer, mindre, fler, färre, längre, kortare, tydligare', {
    atStart: true,
    notBefore: 'än, att, \\d',
    onlyBefore: '\\p{L}+',
    notNear: 'jämför*, än',
  }),
  advice('prova, pröva', {
    atStart: true,
    onlyBefore: '\\p{L}+',
    notBefore: 'på, igen, du, själv, jackan, smaka*, räkna, lösa, skriv*',
    notNear: 'uppgift*, bladet, instruktion*, tavlan, kort*',
  }),
  advice(
    `förtydligas, kortas, kortas ned, kortas ner, delas upp, förenklas, förbättras, utvecklas, ses över, tas bort, läggas, göras, vara`,
    {
      onlyAfter:
        'kan, går att, behöver, behövde, tål att, tålde att, kan med fördel, kan gärna, får gärna',
      notBefore: '(?:i|på|till) (?:två|tre|fyra|fem|\\d+)|med, inne, ute, kvar, med \\d+',
      notAfter: 'att det, som',
      notNear: 'vara (?:rätt|fel|sant|falskt|både|ett|en|\\d+)',
    },
  ),
  advice(
    'vinner på att, vann på att, tjänar på att, tål att, tålde att, mår bra av att, kräver en, kräver ett, kräver mer, kräver fler, dags att, hög tid att, våga (?:låta|vänta|släppa|lita), får gärna, behövde (?:kortas|förtydligas)',
    { notAfter: 'sa att det är, det är, var det, är det' },
  ),
  advice('bör, borde, kan, kunde, försök, man kan, man kunde, man bör', {
    atStart: true,
    onlyBefore:
      '(?:(?:läraren|man|eleverna|de|instruktionen|också|gärna|kanske|nog) )?(?:låta|dela|delas|börja|använda|ge|visa|flytta|stanna|fråga|vänta|korta|lägga|läggas|sätta|prova|testa|ha|variera|utveckla|utvecklas|förbättra|förbättras|samla|fundera|bli|få|vara|göra|göras|skriva|låtit|gett)',
    notNear: 'bladet, uppgift:, regel*',
  }),
]
