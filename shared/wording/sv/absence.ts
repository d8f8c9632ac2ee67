import type { Rule } from '../rule.ts'

const absence = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'absence',
  say,
  ...where,
})

const EXPECTED = `uppvärmning*, uppstart*, extrauppgift*, handledning*, vägledning*, motivering*, repetition*, paus, pauser, tid, svar, material, \\p{L}+(?:genomgång|förklaring|instruktion|diskussion|återkoppling|uppföljning|avslutning|tid|stöd|mål)*, differentiering*, anpassning*, individanpassning*, utmaning*, utmanande, stöttning*, stöd, stödstruktur*, hjälp, hjälpmedel, genomgång*, introduktion*, inledning*, avslut*, avslutning*, sammanfattning*, summering*, uppföljning*, återkoppling*, feedback, respons, återblick*, repetition*, mål*, lärandemål*, syfte*, kriterier*, bedömning*, koll, kontroll*, förklaring*, instruktion*, tydlig*, klar, klara, klart, struktur*, röd tråd, plan, planering*, progression, exempel, modell*, modellering*, reflektion*, eftertanke, betänketid, tanketid, tid för, tid att, tid till, möjlighet*, chans, chanser, diskussion*, samtal*, dialog*, interaktion*, samarbete*, grupparbete*, pararbete*, engagemang*, intresse*, motivation*, glädje, energi, driv, tempo, variation*, ordning*, arbetsro*, studiero*, disciplin, konsekvens*, rutin*, regler, ledarskap*, relation*, koppling*, anknytning*, sammanhang*, relevans, förförståelse*, förkunskap*, begrepp*, ordförråd*, visuell*, visuellt stöd, bildstöd*, extrauppgift*, fördjupning*, elevinflytande*, inflytande, delaktighet, ansvar, självständigt, lärande*, förståelse, tecken på, bevis*, försök, beröm, uppmuntran, bekräftelse, positiv*, förväntning*, material*, resurser, laborativt, läromedel, källkritik*, öppna frågor, frågor som, följdfrågor, riktig*, egentlig*, verklig*, ordentlig*, meningsfull*, direkt undervisning, variation i, aktivitet för, uppgift för, alternativ, anpassat, elevaktivitet*, närvaro, ögonkontakt`

const DEED = `följde, följer, följt, återkopplade, återkopplar, återkom, gick igenom, gick tillbaka, kollade, kontrollerade, kollar, stämde av, stämmer av, förklarade, förklarar, visade, visar, modellerade, utmanade, utmanar, utmanades, utmanas, stöttade, stöttades, stödde, hjälpte, hjälpte till, uppmärksammade, uppmärksammar, uppmärksammades, noterade, såg, ser, hörde, ingrep, agerade, reagerade, reagerar, tog upp, tog tillvara, tog hänsyn, tog reda, tog tag, tog, utnyttjade, utnyttjades, använde, användes, använder, gav, ger, fick, får, ställde, ställdes, bad, lät, låter, delade, delades, kopplade, kopplades, knöt, anpassade, anpassades, differentierade, individualiserade, planerade, förberedde, introducerade, presenterade, presenterades, sammanfattade, summerade, avslutade, repeterade, berömde, bekräftade, uppmuntrade, svarade på, bemötte, lyfte, lyftes, nämnde, nämndes, nämns, tydliggjorde, tydliggjordes, förtydligade, framgick, framgår, syntes, syns, fanns, finns, märktes, hann, hanns, gjorde, gjordes, lyckades, nådde, nåddes, inkluderade, inkluderades, deltog, deltar, bidrog, medverkade, lärde, förberedd, tillräckligt, inblandade, räckte till, höll, gick runt, cirkulerade, väntade in, stannade upp, kom tillbaka, kom igång, utvecklade, fördjupade, problematiserade, frågade efter, frågade, erbjöd, erbjöds, hade tid, hade tillgång, hade möjlighet, hade en plan, brydde, engagerade`

export const absenceRules: readonly Rule[] = [
  absence(
    `saknas, saknades, saknar, saknade, saknat, avsaknad, avsaknaden, brist på, bristen på, bristande, brister i, brast i, brister, glömde, glömmer, glömt, glömde bort, glömt bort, försummade, försummar, underlät, uteblev, uteblir, uteblivna, uteblivet, utebliven, otillräcklig*, inte tillräckligt, för lite (?:tid|stöd|utmaning|återkoppling|hjälp|struktur|variation|interaktion|tanketid|diskussion|samtal|elevtid|talutrymme|material|undervisning), lyste med sin frånvaro, frånvaro av, frånvaron av, obefintlig*, hoppade över, hoppar över, hoppades över, skippade, skippar, strök avslutningen, förbisåg, förbisågs, negligerade, noll (?:återkoppling|utmaning|struktur|stöd|koll|anpassning|engagemang|interaktion|differentiering), inte en enda, inte ens, inte någonstans, ingenstans, aldrig någon, föll bort, tappades bort, missat att, missade att, missar att, misslyckades, misslyckas, missad möjlighet, missat tillfälle, missade tillfället, missade chansen, missade möjligheten, underkommunicera*, utelämnade, utelämnades, oförklarad*, obesvarad*, okommenterad*, ouppmärksammad*`,
    {
      notBefore:
        'uppgift*, fråga*, rad, sida*, bocken, plinten, repet, häcken, bokstav*, bokstäver, ord, tal, talet, siffra*, siffror, på (?:syre|vatten|näring|ljus|mat|järn|protein|sömn|luft|pengar|mark|jobb|arbete|energi|[cd]-vitamin|vitamin)*, syre, bitar, bit, två, tre, fyra, fem, sex, \\d+, en (?:bit|pusselbit|bokstav|sida|spelare)',
      notAfter: 'i texten, i meningen, i ordet, i talet, på kartan, kartan',
      notNear:
        '\\d+ av (?:de |dem )?\\d+, (?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) av (?:de )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|\\d+)(?: \\p{L}+)?, orsak*, sjukdom*, pusselbit*, lucktext*, frånvarolista',
    },
  ),
  absence(
    `glömdes bort, glömdes, hann (?:hon |han |läraren |de |l )?(?:inte|aldrig|ej) (?:avsluta|gå|samla|sammanfatta|runt|visa|förklara|följa|hjälpa|knyta|göra|få|ge|stämma|summera|repetera|till|alla|fråga|läsa|prata|reflektera)|(?:märkte|noterade|uppmärksammade|upptäckte) (?:hon |han |läraren |l )?(?:inte|aldrig)|la inte märke till, lade inte märke till, undvek (?:frågan|svaret|konflikten|att)|(?:ej|inte) (?:avslutat|avslutad|genomgånget|genomgången|förklarat|förklarad|förberett|förberedd|planerat|planerad|uppföljt|bedömt|rättat|rättade|återkopplat|kopplat|anpassat|synlig|synligt|tydliggjort)|inte en (?:enda )?(?:fråga|hand|elev|bok|gång|kommentar|instruktion|förklaring|paus)|(?:gavs|fick|får|ges|hade|har|finns|fanns|blev|gjordes|ställdes|delades|visades|märktes|syntes|hördes) (?:de |hon |han |eleverna |barnen |det )?(?:ingen|inget|inga|aldrig|inte|ej) (?:tid|stöd|hjälp|svar|chans|möjlighet|respons|återkoppling|utmaning|struktur|genomgång|avslutning|uppföljning|förklaring|instruktion*|mål|syfte|material|böcker|hjälpmedel|bildstöd|diskussion|reflektion|frågor|anpassning*|ordning|regler|rutiner|plan|koppling|tanke|ögonkontakt|beröm|bekräftelse|variation|alternativ|extrauppgift*|möjligheten|chansen|tillräckligt|nog|någon|något|några)|(?:kollade|märkte|noterade|såg|hörde|väntade|hjälpte|förklarade|visade|frågade|gick|följde|uppmärksammade|svarade|tog|vände|återkom|avslutade|sammanfattade|berömde|bekräftade|lyssnade|lyckades|ställde|kontrollerade|stämde|knöt|gav) (?:hon |han |läraren |l |de )?(?:inte|aldrig|ej)(?= (?:på handen|handen|händerna|eleven|eleverna|flickan|pojken|barnen|barnet|alla|om|hur|varför|vad|att|målet|upp|in|runt|fram|svaren|svaret|instruktionen|läxan|de som|någon|något|några|med|till|av|den|det|dem|henne|honom)|[.;\\x2c]|$)|(?:kunde|kan) (?:de |hon |han |ingen |eleverna )?inte (?:svara|förklara|se|höra|läsa|nå|delta|följa|arbeta|börja|hitta)|(?:tom|tomt|tomma) på \\p{L}+|(?:nappade|reagerade|svarade|byggde) (?:ingen|inte) (?:på|vidare)|ingen (?:nappade|reagerade|byggde|spann|hakade|följde|märkte|noterade|fångade|plockade|tog) \\p{L}+|ont om (?:tid|material|böcker|plats|datorer|saxar|stöd|utmaning)|ingenting på (?:väggarna|väggen|tavlan|bänkarna)|(?:inget|ingenting) (?:skrivet|sagt|förklarat|gjort|förberett|planerat|uppsatt|framme|som utmanar|som stöttar|att göra)|lämnades (?:obesvarad|utan|ensam|åt sitt öde)|lämnade (?:frågan|frågor|svaret) (?:obesvarad|utan)|gick miste om, går miste om, (?:fick|får) (?:de |eleverna |barnen |hon |han )?inte (?:veta|höra|se|prova|tänka|svara|tid|hjälp|chansen|möjlighet|stöd|ordet|någon|något)|syntes inte till, syns inte till, lyste inte, inte mycket (?:till|av|i väg av)|inte mycket (?:återkoppling|utmaning|diskussion|stöd|struktur|undervisning|lärande)|gick förlorad, gick förlorat, gick om intet, lös med sin frånvaro, lyste med sin frånvaro, i avsaknad av, skippad*, överhoppad*, bortprioriter*, bortglömd*, bortglömt, oanvänd*, oanvänt, outnyttjad*, outnyttjat, osedd*, ohörd*, oupptäckt*, ofullständig*, ofärdig lektion|underlåten*, tid saknas, tiden räckte inte, räckte inte till, räckte inte tiden, tidsbrist, resursbrist, platsbrist, materialbrist, dåligt med (?:tid|material|stöd|plats)|för få (?:böcker|saxar|datorer|frågor|exempel|utmaningar|vuxna|tillfällen)|så få (?:frågor|svar)`,
    {
      notAfter: 'jag, vi, som',
      notBefore:
        'på (?:\\d+|två|tre|fem|tio) (?:min|sek|minuter|sekunder)|under (?:\\d+|två|tre|fem|tio|de)|mellan, på fråga \\d+',
      notNear:
        'wifi, projektor*, lösenord*, inloggning*, batteri*, skylt*, i \\d+ (?:min|sek)*, på \\d+ (?:min|sek)*, under \\d+, under de \\d+, mellan \\d+, av \\d+, av de \\d+, regel*',
    },
  ),
  absence('inte, aldrig, ej', {
    onlyAfter:
      '(?:l|läraren|resursen|pedagogen|fröken|assistenten) (?:\\p{L}+de|\\p{L}+te|gick|tog|såg|gav|bad|lät|fick|kom|höll|drog|sa|skrev|la|satt ner)',
    unless: 'measured',
    notBefore: 'heller, längre, wifi',
    notNear: 'wifi, projektor*, lösenord*, skylt*, regel*',
  }),
  absence('missade, missar', {
    notBefore:
      'bollen, målet, straff*, bussen, tåget, korgen, skottet, skott, hopp*, (?:\\d+|två|tre|fyra|fem)(?! barn| elever| händer| frågor| pojkar| flickor| tillfällen| chanser), första, kastet, mattan, studsen, nätet, passen, ingången',
    notNear: 'skott*, kast*, straff*, korg*, pilar, innebandy, basket*, brännboll',
    notAfter: 'kastade och, sköt och',
  }),
  absence('ingen, inget, inga, inte någon, inte något, inte några', {
    onlyBefore: EXPECTED,
    notBefore: 'samtal i',
    notAfter: 'sa, svarade',
    notNear: 'skylt*, regel*',
  }),
  absence('ingen, inga, inget, ingenting', {
    onlyBefore: `för de, för dem, för den, för elever, till de (?:snabba|som), som utmanade, som (?:hjälpte|följde|förklarade|kollade|stöttade|såg), uppgift för, aktivitet för, lyssnade, brydde, förstod, visste, hjälpte, kollade, engagerade, följde upp, ingrep, reagerade, gjordes, hände, förklarades, förklarade, sammanhängande, lärde`,
  }),
  absence('ingen, inga, inget, ingenting', {
    unless: 'measured',
    notAfter: 'sa, svarade, eller, skrev, sade',
    notBefore: 'aning',
    notNear: 'skylt*, regel*, noll',
    onlyBefore: '\\p{L}+',
  }),
  absence('utan', {
    onlyBefore: `någon, något, några, ${EXPECTED}, att (?:förklara|visa|kolla|kontrollera|fråga varför|ge|få|förstå|följa|stämma|tänka|låta|ha fått|ha förstått|reflektera|vänta|återkoppla|bemöta|bry|se|uppmärksamma|koppla|utmana|stötta|hjälpa|veta|ta|invänta|repetera|sammanfatta|avsluta|motivera|lyssna|säga varför|anpassa|eleverna), vidare förklaring`,
    notBefore: 'någon (?:hjul|räknare|miniräknare)',
    notNear: 'miniräknare, räknare',
  }),
  absence('aldrig', {
    notAfter: 'eller, ibland\\x2c, jag, du, vi',
    notBefore: 'mer i, i livet',
    unless: 'measured',
    notNear:
      'ramsa, sång*, dikt*, (?:alltid|aldrig|sällan|ibland|ofta)(?:\\x2c| \\/| eller) (?:alltid|aldrig|sällan|ibland|ofta)',
  }),
  absence('aldrig', {
    onlyBefore: `${DEED}, tillbaka, upp, någon, några, fråga, riktigt, visa, förklara, följa, ställa, ge, få, använda`,
    notNear: 'i \\d+ min*, på \\d+ min*, under \\d+ min*',
  }),
  absence('inte', {
    onlyAfter: `${DEED}, ${DEED.split(', ')
      .map((verb) => `${verb} (?:hon|han|de|läraren|eleverna|l)`)
      .join(', ')}`,
    onlyBefore:
      'återkoppling, respons, beröm, uppgiften, instruktioner, förklaring, genomgång, avslutning, målen, kriterierna, frågor, upp, någon, något, några, om, alla, att, eleverna, eleven, barnen, dem, de, målet, syftet, på, till, in, tillbaka, med, de som, hur, varför, vad, sina, sitt, sin, igen, tid, tillräckligt, plats, fram, tillfället, möjligheten, ens, ordentligt, riktigt, tydligt, vidare, av, den, det, instruktionen, uppgiften, läromålet, ut, chansen, stöd, hjälp, svara, prata, komma, se, höra, delta, läraren, resursen, ett, en, flickan, pojken, elevernas, klassen, igenom, under, efter, reda, tillvara, heller',
    notBefore:
      'upp handen i, handen (?:på|under|i) \\d+, till (?:hyllan|toppen|golvet), plats på, in i (?:hålet|uttaget), igång dator*',
    notNear:
      'wifi, projektor*, lösenord*, inloggning*, dator*, batteri*, skärmen, skylt*, i \\d+ min*, på \\d+ min*, under \\d+ min*, under (?:de|våra|mina) \\d+',
  }),
  absence(
    'inte (?:förklarat|visat|gett|fått|kollat|stämt av|följt upp|gått igenom|planerat|förberett|anpassat|utmanat|stöttat|uppmärksammat|kopplat|sammanfattat|avslutat|introducerat|hunnit|synligt|tydligt|tydliga|tillgängligt|framme|förberedda|förberedd|anpassade|anpassad|uttalat|uttalade|involverade|inkluderade|involverad|inkluderad|delaktiga|utmanade|utmanad|stöttade|uppföljt|genomtänkt|erbjuda|fick (?:tid|stöd|hjälp|möjlighet|chans))',
  ),
  absence('varken', { onlyBefore: '\\p{L}+', unless: 'measured' }),
  absence('inget, ingenting', {
    onlyAfter: 'sa, sade, säger',
    onlyBefore: 'användbart, vettigt, om (?:mål|syfte|kriterier|lärande|uppgift)*',
  }),
  absence('inte', { onlyAfter: 'hann', onlyBefore: 'runt, fram, med (?:alla|att)' }),
  absence('inte, aldrig, ej', {
    onlyAfter:
      '(?:eleverna|barnen|klassen|gruppen|grupperna|paren|pojkarna|flickorna|killarna|tjejerna|l|läraren) (?:själva |själv )?(?:\\p{L}+de|\\p{L}+te|kom|tog|såg|fick|bjöd|höll|blev|gick|satt|knöt|bröt|drog|lät|skrev|svarar|pratar|antecknar|samarbetar|räcker|frågar|lyssnar|följer|tar|ger|går|kommer|får|har|hade)',
    unless: 'measured',
    notBefore: 'heller, längre, wifi, på (?:fikarast|plats)',
    notNear: 'wifi, projektor*, lösenord*, skylt*, regel*, inloggning*',
  }),
  absence('ingen, inget, inga', {
    onlyAfter: 'är, blir, ges, får, finns det',
    onlyBefore: EXPECTED,
    notNear: 'skylt*, regel*',
  }),
  absence('utan', {
    onlyBefore:
      '(?:\\p{L}+ )?(?:\\p{L}\\p{L}+(?:ning|ningar|else|elser|tion|tioner|angivelse|slut|mål|samling)|hälsning|samling|start|ram|ramar|ledare|målbild|tavla|stödord|ord|bild|bilder|bakgrund)(?! i \\d+| på \\d+)',
    notNear: 'miniräknare, räknare, uppgift*, uppgift:, tävling, räkna',
    unless: 'measured',
  }),
]
