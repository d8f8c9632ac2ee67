import type { Rule } from '../rule.ts'

const adverb = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'adverb-verdict',
  say,
  ...where,
})

export const adverbRules: readonly Rule[] = [
  adverb(
    `\\p{L}\\p{L}+(?:fullt|mässigt), (?!gemensamt|långsamt|ensamt|tillsamt)\\p{L}\\p{L}\\p{L}+samt, aggressivt, allvarligt, behagligt, bekvämt, bryskt, burdust, buttert, diplomatiskt, diskret, disciplinerat, entonigt, fegt, flinkt, fokuserat, frustrerat, fumligt, förnuftigt, försiktigt, generöst, godmodigt, graciöst, harmoniskt, hetsigt, hjärtligt, hurtigt, hyfsat, högtidligt, idogt, intensivt, irriterat, klantigt, klumpigt, knaggligt, koncentrerat, konstlat, käckt, känslokallt, ledigt och, lojalt, lustigt, lättjefullt, makligt, melodiskt, missmodigt, modigt, myndigt, nitiskt, nogsamt, nonchalant, nöjt, obekvämt, ofint, ogenomtänkt, ohyggligt, olyckligt, omständligt, oplanerat, osmidigt, ovänligt, positivt, prestigelöst, prydligt, rejält, rutinerat, ryckigt, sakligt, sansat, skralt, slött, sorglöst, spontant, storartat, tappert, tillgjort, trubbigt, tveksamt, ultrasnabbt, uppgivet, uppriktigt, utomordentligt, utförligt, utstuderat, vetgirigt, vilset, virrigt, värdigt, välvilligt, överlägset, övertydligt, fridfullt, sävligt, trögt, vårdslöst, hänsynslöst, skoningslöst, outtröttligt, tröstlöst, hopplöst, planenligt, frimodigt, ovilligt, villigt, begeistrat, andäktigt, ödmjukt, storslaget, vältaligt, övertygat, oövertygande, bristfälligt, nödtorftigt, hjälpligt, imponerande, otydligt, luddigt, snurrigt, flyhänt, händigt, fiffigt, finurligt, klurigt, intelligent, smart, dumt, korkat, naivt, självklart, självgående, medvetet, omedvetet, ofrivilligt, frivilligt, avsiktligt, oavsiktligt, onormalt, tålmodigt, bedrövligt, ynkligt, eländigt, hemskt, fruktansvärt, förfärligt, otroligt, oerhört, extremt, synnerligen, tämligen, orimligt, väldigt, ganska \\p{L}+, rätt så, ytterst, ovanligt, anmärkningsvärt, märkvärdigt, tillräckligt, föga, ohämmat, frenetiskt, febrilt, hektiskt, panikartat, stressat, jäktat, illa, hastigt, sakta men säkert, långsamt men säkert, (?:hördes|syntes|märktes) (?:knappt|dåligt|bra|tydligt|väl)|brådstörtat, lätt som en plätt, med lätthet, utan problem, utan ansträngning, som en dans, hux flux, med nöd och näppe, med möda, med besvär, med stor (?:omsorg|möda|entusiasm|inlevelse|noggrannhet)|med viss (?:tvekan|möda|irritation), forcerat, avspänt, avslappnat, ansträngt, krampaktigt, pliktskyldigast`,
    {
      notAfter: 'adverb, ordet, på, från det att, ett, är, som är',
      notBefore:
        'märkt*, ansikte*, min, miner, tal, laddad*, antal, svar, ben, dropp*, ljus*, lagstift*, föremål, material*',
      notNear: 'adverb*, motsats*, synonym*, \\d+ volt',
    },
  ),
  adverb('lagom', {
    notBefore:
      '(?:mycket|många|stor|stort|varm|varmt|tjock|tjockt)?\\s?(?:vatten|deg|smet|för (?:handen|koppen))',
    notNear: 'recept*, deg, måttband',
  }),
  adverb(
    'för, alldeles för, alltför, lite för, lite väl, på tok för, något för, onödigt, orimligt, väldigt, ganska, rätt, extremt, oerhört, förfärligt, otroligt, jätte',
    {
      onlyBefore:
        'lång*, kort*, snabb*, långsam*, svår*, lätt, lätta, enkel*, enkla, hög*, låg*, stor, stort, stora, små, liten, litet, mycket, många, få, tyst*, högljud*, tidig*, sen*, sent, tung*, tunn*, rörig*, stökig*, stressig*, varm*, kall*, trång*, ljus*, mörk*, detaljerad*, abstrakt*, teoretisk*, styrd*, fri, fritt, fria, tung, seg, segt, livlig*, pratig*, oroligt, tufft, hårt, ofta, sällan, länge, snart',
      notAfter: 'att, så, lika',
      notBefore: '(?:antal|tal|bokstäver|bokstav|grupp|rum|barn)',
      notNear: 'guldlock, ordet',
    },
  ),
  adverb(
    'jätte(?!lik|stor|liten|räk|träd|ödl|sken|små)\\p{L}\\p{L}\\p{L}+, (?:super|skit|as|kanon|ultra)(?:bra|kul|tydlig|fin|rolig|svår|lätt|lång|snabb|tyst|hög|låg|engagerad|fokuserad|intresserad|duktig|trött|seg|tråkig|smart|enkel|stökig|rörig|lugn|glad|nöjd|stressad|kort)*',
    { notNear: 'dinosaur*, planet*' },
  ),
  adverb(
    `uppmärksamt, ouppmärksamt, koncentrerat och, tydligt, otydligt, klart och tydligt, ordentligt, noggrant, noga, grundligt, korrekt, inkorrekt, felaktigt, lämpligt, olämpligt, tillräckligt, otillräckligt, effektivt, framgångsrikt, skickligt, mästerligt, smidigt, sömlöst, elegant, fint, utmärkt, självsäkert, entusiastiskt, ivrigt, glatt, gladeligen, stolt, motvilligt, halvhjärtat, helhjärtat, ointresserat, engagerat, oengagerat, lojt, lamt, slappt, pliktskyldigt, mekaniskt, slentrianmässigt, oinspirerat, slarvigt, hafsigt, planlöst, rastlöst, rörigt, strukturerat, ostrukturerat, målmedvetet, målinriktat, produktivt, konstruktivt, självständigt, osjälvständigt, aktivt, passivt, kreativt, fantasifullt, klokt, moget, omoget, ansvarsfullt, respektfullt, respektlöst, artigt, oartigt, otrevligt, vänligt, snällt, varmt, kyligt, strängt, bestämt, auktoritärt, mjukt, känsligt, lyhört, pedagogiskt, tålmodigt, otåligt, nervöst, oroligt, argt, surt, ledset, försiktigt och, blygt, energiskt, livligt, dynamiskt, djupt, ytligt, övertygande, flytande, sammanhängande, logiskt, systematiskt, metodiskt, konsekvent, inkonsekvent, rättvist, orättvist, onödigt, överdrivet, plågsamt, raskt, kvickt, snabbt, jättesnabbt, skyndsamt, naturligt, uppenbart, uppenbarligen, förvånansvärt, tyvärr, dessvärre, lyckligtvis, förhoppningsvis, i princip, i stort sett, egentligen, faktiskt, verkligen, på riktigt, helt enkelt, knappt, nätt och jämnt, knappast, medvetslöst, på rutin, på autopilot, för syns skull, utan vidare, med (?:lätthet|säkerhet|entusiasm|glädje|inlevelse|energi|omsorg|bravur|självförtroende|stor säkerhet|kläm|schvung), gemensamt och bra, på ett (?:bra|dåligt|fint|tydligt|otydligt|trevligt|lugnt|positivt|vänligt|respektfullt|pedagogiskt|roligt|effektivt|otrevligt|hårt|mjukt|naturligt|strukturerat|lustfyllt|smidigt|skickligt|professionellt|kreativt|engagerande|stimulerande|spännande|tråkigt|genomtänkt|härligt|utmärkt|utvecklande) sätt`,
    {
      notAfter: 'adverb, ordet',
      notBefore:
        'synlig*, hörbar*, halv*, märkbar*, \\d+, en (?:minut|sekund|meter)|svar, svarade, mätt, avstånd, bråk, tal, talet, nog, pris, nummer, namngiven, lodrät, lod',
      notNear: 'adverb*, motsats*, galopp*, läs noga',
    },
  ),
  adverb('väl', {
    onlyBefore: '[.;:\\x2c], $',
    onlyAfter: '\\p{L}+',
    notAfter: 'så, lika, nog, ju, då, far, mår, må, är det, det, ja, nej, vill, kan',
  }),
  adverb('väl', {
    onlyBefore:
      '(?:för|genom|av|ut|an|upp|om|till|in)?\\p{L}+(?:at|ade|ad|erat|rad|rat|de|da|tt|ande|ende|en|et|na|ta|dda|nda)',
    onlyAfter: 'mycket, så, var, är, arbetade, fungerade, samarbetade, gick, ganska, väldigt',
    notBefore: 'bekomme',
  }),
  adverb(
    'gick (?:bra|dåligt|fint|smidigt|galet|snett|trögt|lysande|utmärkt|sådär), mycket väl, ganska väl, arbetade väl, samarbetade väl, fungerade väl, mycket bra, riktigt bra',
  ),
  adverb(
    `för (?:snabbt|snabb|snabba|fort|långsamt|länge|lång|långt|långa|kort|korta|lätt|lätta|svår|svårt|svåra|mycket|många|få|lite|litet|stor|stort|stora|hög|högt|höga|låg|lågt|låga|enkel|enkelt|enkla|tidig|tidigt|sen|sent|sena|tyst|tysta|hårt|hård|abstrakt|abstrakta|krångligt|krånglig|krångliga|stressig|stressigt|rörig|rörigt|ytlig|ytligt|stökigt|tung|tungt|tunga|styrd|styrt|styrda|lärarstyrd|lärarstyrt|avancerad|avancerat|avancerade|teoretisk|teoretiskt|otydlig|otydligt|dåligt|högljutt|ljust|varmt|kallt|trångt|sällan|ofta)`,
    {
      notBefore:
        'ränta, sedan, barn, grupper, tal, bokstäver, bokstav, siffror, år sedan, steg, ljud, vokal*, och, eller',
      notAfter:
        'ord, ett ord, vad, tecken, symbol, regel, begrepp, färg, rutan, namn, namnet, kort, bokstaven',
      notNear: 'guldlock, gröt*',
    },
  ),
  adverb('alldeles för, lite för, alltför, lite väl', { onlyBefore: '\\p{L}+' }),
  adverb(
    'endast, enbart, blott, (?:satt|sitter|kopierade|ritade|skrev|målade|väntade|fyllde|pratade|tittade|läste|lekte|gick|stod) (?:\\p{L}+ )?bara, bara (?:skrev|skriver|satt|sitter|ritade|färglade|kopierade|fyllde|väntade|tittade|pratade|läste|målade|gick|stod|lekte|en|ett|två|tre|fyra|fem|\\d+)',
    { notBefore: 'personal, för personal, vuxna', notNear: 'regel*, skylt*, instruktion*' },
  ),
  adverb('bara, endast, enbart, blott', {
    notBefore:
      'armar*, fötter*, händer*, ben, knän, väggar, om, när, ett ögonblick, en stund, en sekund, en minut, vara, för vuxna, för personal',
    notAfter:
      'hörs, hördes, syns, syntes, bar, inte, får, fick, kan, kunde, jag, med, på, ska, skulle, om, det är, vill',
    notNear: 'regel*, skylt*, instruktion*, barfota',
  }),
  adverb('rent ut sagt, rena, ren, rent', {
    onlyBefore: 'kaos*, tids*, rutin*, sysselsättning, slump, avskrift*',
  }),
  adverb(
    '(?:jobbade|jobbar|arbetade|arbetar|kämpade|kämpar|tränade|tränar) (?:mycket |väldigt )?hårt, (?:svarade|svarar|läste|läser|berättade|berättar|förklarade|förklarar|räknade|räknar) (?:mycket |väldigt |helt )?säkert',
  ),
  adverb(
    'väl, klart, enkelt, konkret, abstrakt, vagt, kortfattat, kort och koncist, ingående, barskt, seriöst, oseriöst, ofokuserat, någorlunda, jämnt och fint, rappt, krasst, kryptiskt, okej',
    {
      onlyAfter:
        '(?:förklarade|förklarar|beskrev|beskriver|berättade|berättar|svarade|svarar|instruerade|instruerar|formulerade|formulerar|presenterade|presenterar|sammanfattade|sammanfattar|arbetade|arbetar|jobbade|jobbar|samarbetade|samarbetar|uttryckte sig|uttrycker sig|visade|visar|pratade|pratar|redovisade|redovisar|bemötte|bemöter|ledde|leder)(?: (?:läraren|hon|han|eleverna|de|barnen|mycket|väldigt|ganska|alla|uppgiften|målet))?',
      notBefore: 'att, med \\d+, papper*',
    },
  ),
  adverb(
    'barskt, vresigt, snäsigt, ointresserat, seriöst, oseriöst, ofokuserat, oproffsigt, proffsigt',
  ),
  adverb(
    'med (?:stor )?(?:värme|pondus|säker hand|fast hand|auktoritet|bravur|finess|omsorg|entusiasm|glädje|precision|tålamod|respekt|lätthet|självklarhet|tydlighet|inlevelse|stor vana|iver|energi|humor|glimten i ögat), i (?:rask|jämn|lagom|maklig|snabb|långsam|rasande) takt, i (?:ett )?(?:bra|gott|lagom|rasande|behagligt|skönt|raskt) tempo',
    { notNear: 'musik*, låt, låten, metronom*, idrott*, löp*, spring*' },
  ),
]
