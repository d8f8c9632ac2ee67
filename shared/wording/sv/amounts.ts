import type { Rule } from '../rule.ts'

const amount = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'vague-amount',
  say,
  ...where,
})

const PEOPLE = `elever, eleverna, elev, barn, barnen, barnet, killar, killarna, tjejer, tjejerna, pojkar, pojkarna, flickor, flickorna, grupper, grupperna, par, paren, händer, händerna, lärare, lärarna, vuxna, i (?:klassen|gruppen|rummet|raden|rummen|ringen), av (?:dem|eleverna|barnen|killarna|tjejerna|grupperna|klassen|paren|svaren|frågorna|böckerna), svar, frågor, böcker, böckerna, rader, ord, fel, gånger, minuter, sekunder, bord, deltagare, läsare, e`
const ACTS = `var, är, hade, har, satt, skrev, läste, gjorde, räckte, pratade, talade, svarade, frågade, jobbade, arbetade, lyssnade, tittade, såg, gick, kom, fick, blev, ville, kunde, förstod, visste, började, slutade, väntade, stod, låg, deltog, engagerade, verkade, använde, ritade, hjälpte, hann, följde, tog, höll, missade, glömde, satte, ställde, lämnade, sa, samarbetade, klarade, kämpade, skrattade, tystnade, fastnade, verkar, sitter, skriver, pratar, jobbar, arbetar, lyssnar, gör, behövde, behöver, valde, stannade, fortsatte, tyckte, försökte, kollade, sprang, med, i, på, som, inte, utom`

/** Answers to choose from: always, sometimes or never. */
const FREQUENCIES =
  '(?:alltid|aldrig|sällan|ibland|ofta)(?:\\x2c| \\/| eller) (?:alltid|aldrig|sällan|ibland|ofta)'

export const amountRules: readonly Rule[] = [
  amount(
    `massor, massor av, massor med, en massa, massvis, mängder, mängder av, mängd, en mängd, en hel del, en del, hel del, gott om, flertal, flertalet, ett flertal, ett antal, merparten, majoriteten, en majoritet, minoritet, de flesta, dom flesta, flesta, flera, fler och fler, åtskilliga, otaliga, oräkneliga, diverse, en handfull, enstaka, någon enstaka, ett fåtal, fåtal, fåtalet, en och annan, några få, väldigt få, ganska få, mycket få, så få, nästan alla, nästan ingen, nästan inga, nästan inget, nästan ingenting, nästan hela (?:klassen|tiden|lektionen|gruppen), nästan samtliga, nästan varje, knappt någon, knappt några, knappt alla, i stort sett alla, i princip alla, i princip ingen, så gott som alla, praktiskt taget, större delen, stora delar av, en stor del, stor del av, en liten del, halva tiden, mycket av tiden, mesta delen, det mesta, mestadels, mestadelen, för det mesta, oftast, ofta, sällan, ibland, emellanåt, då och då, från och till, till och från, alltid, jämt, jämt och ständigt, ständigt, konstant, ideligen, oavbrutet, hela tiden, titt som tätt, gång på gång, om och om igen, upprepade gånger, vid upprepade tillfällen, vid flera tillfällen, flera gånger, många gånger, några gånger, vanligtvis, vanligen, i regel, generellt, i allmänhet, normalt, huvudsakligen, överlag, genomgående, en lång stund, en stund, lång stund, länge, jättelänge, lång tid, evigheter, en evighet, en bra stund, ett bra tag, ett tag, alldeles för många, jättemånga, jättemycket, supermånga, skitmycket, hur många som helst, hur mycket som helst, varenda, varenda elev, var och varannan, varje (?:elev|barn)|varannan elev, hela klassen, hela gruppen, samtliga, lagom mycket, lite då och då, varierande grad, i hög grad, i låg grad, till stor del, till viss del, delvis, ganska många, rätt många, ganska mycket, rätt mycket, väldigt många, väldigt mycket, lite för många`,
    {
      notAfter:
        'lika, hur, lika många, så lika, ordet, först och, den som, vem som, vilken som, inte så, vem, vilken, sist och, vilket',
      notBefore:
        'på \\d+, av \\d+ (?:g|kg)|val, vals, valet, valsedel*, valfråg*, valuppgift*, lika, av (?:två|tre|fyra|fem)',
      notNear:
        'sant eller falskt, flervals*, alltid ibland aldrig, (?:alltid|aldrig|sällan|ibland|ofta)(?:\\x2c| \\/| eller) (?:alltid|aldrig|sällan|ibland|ofta)',
      unless: 'counted',
    },
  ),
  amount('ett par', {
    onlyBefore: `(?:av )?(?:${PEOPLE}, ${ACTS})`.replaceAll(', ', '|'),
    unless: 'counted',
  }),
  amount(
    `(?:lite fler|mer än hälften av|mindre än hälften av|nästan hälften av|närapå alla|omkring hälften av|ungefär hälften av|uppskattningsvis hälften av|drygt hälften av|knappt hälften av|över hälften av|under hälften av|gott och väl hälften av|så många|så få|alla utom några|alla utom ett par|inte alla|inte många|långt ifrån alla|typ alla|i stort sett varje|i princip varje|nästan varje|vartenda|varannan|var tredje|ett gäng|ett dussintal|en klunga|en skara|en stor grupp|en liten grupp|en rad|en serie|en uppsjö|ett stort antal|ett litet antal|ett visst antal|otaligt många|oändligt många|alltför många|alltför få|resten av|återstoden av|övriga) (?:${PEOPLE.replaceAll(', ', '|')}|elev|hand|bok|svaret|klassen|frågor|aktiviteter|uppgifter|avbrott|strategier|metoder)`,
    { unless: 'counted', notAfter: 'ordet' },
  ),
  amount(
    '(?:mer än|mindre än|nästan|omkring|ungefär|uppskattningsvis|drygt|knappt|över|under|cirka|ca|gott och väl|minst|runt|kanske) (?:hälften|halva|en tredjedel|två tredjedelar|en fjärdedel|tre fjärdedelar)',
    {
      unless: 'counted',
      notBefore:
        '(?:full|av (?:cirkeln|pizzan|rutan|tårtan|figuren|koppen|glaset)|glaset|koppen|sidan)',
      notNear: 'bråk, liter, deciliter, cirkel*',
    },
  ),
  amount(`hälften, hälften av, (?:de )?allra flesta`, { onlyBefore: PEOPLE, unless: 'counted' }),
  amount(
    `nästan aldrig, så gott som aldrig, knappt någonsin, alltsomoftast, allt som oftast, hela lektionen, hela passet, hela förmiddagen, hela stunden, hela genomgången, kontinuerligt, oupphörligen, oupphörligt, periodvis, regelbundet, sporadiskt, stundtals, stundom, stup i kvarten, upprepat, upprepande gånger, återkommande, ofta och, allt oftare, mer sällan, i omgångar, dag ut och dag in, som vanligt, som alltid, ännu en gång, gång efter annan, lite då och då, lite till mans, här och där, överallt ifrån, alla möjliga, allehanda, alla sorters, otaliga gånger, hundra gånger, tusen gånger, evinnerlig*, långa stunder, korta stunder, långa perioder, stora delar, större delen, minuter i sträck, då och då, nästan jämt, nästan alltid, till största delen, i det stora hela, på det stora hela, i det närmaste, så gott som, mer eller mindre, merendels`,
    {
      unless: 'counted',
      notBefore: '\\x2c (?:ca |cirka )?\\d+ ?min*, mönster, decimal*, rim, figur*',
      notAfter: 'ett, en',
    },
  ),
  amount('brukar, brukade', { notAfter: 'jag, vi, du, ni, som' }),
  amount('många', {
    notAfter: 'hur, så, lika, för, lika så',
    notBefore: 'år sedan, av er',
    unless: 'counted',
  }),
  amount('några, vissa, somliga', {
    onlyBefore: `${PEOPLE}, ${ACTS}, till, få, andra, stycken, stökiga, enstaka, stunder, saker, uppgifter, exempel`,
    unless: 'counted',
    notAfter: 'utan, inte, inga, aldrig, hade',
  }),
  amount('några, vissa, somliga, en del', {
    atStart: true,
    unless: 'counted',
    notBefore:
      'tal, ord, djur, växter, ämnen, metaller, planeter, länder, föremål, stenar, frukter, bokstäver, av (?:talen|orden|bilderna|korten|stenarna), \\d+',
  }),
  amount('mest', {
    onlyBefore: 'killar*, tjejer*, pojkar*, flickor*, elever*, samma, läraren, prat*, teori',
  }),
  amount('få', {
    onlyBefore:
      'elever, händer, barn, svar, frågor, ord, tillfällen, av (?:eleverna|dem|barnen), räckte, som, svarade, deltog',
    notAfter:
      'att, kan, kunde, ska, skulle, vill, ville, får, fick, för att, måste, brukar, inte, och',
  }),
  amount('alla', {
    onlyBefore: `${PEOPLE.split(', ')
      .filter(
        (word) => !/minuter|sekunder|ord|svar|frågor|gånger|rader|fel|^bord|böcker/.test(word),
      )
      .join(', ')}, ${ACTS}`,
    notAfter:
      'att, åt, för, till, av, inte, nästan, om, bad, ber, så att, låta, samtliga, på, att få, med, framför',
    notBefore:
      'i ring, i kör, \\p{L}+ i kör, (?:\\p{L}+ )?(?:fick|får|hade|har) (?:samma|var sin|varsin|varsitt|ett|en), \\d+, två, tre, fyra, fem, sex, sju, åtta, nio, tio',
    unless: 'counted',
  }),
  amount('mycket', {
    notAfter: 'hur, lika, så, för, inte så',
    notBefore: 'riktigt',
    onlyBefore: '\\p{L}+',
    unless: 'counted',
  }),
  amount('lite', {
    onlyBefore:
      'prat, pratigt, stök, stim, oro, diskussion, frågor, tid, elevprat, talutrymme, skrivet, text, gjort, interaktion, samarbete, aktivitet, då, oroligt, småprat, snack, hjälp',
    notAfter: 'för, en, rita',
  }),
  amount(
    'hälften, halva klassen, halva gruppen, inte så många, inte alla, inte många, en tredjedel, en fjärdedel, två tredjedelar, tre fjärdedelar, allihop, allihopa, lite fler, övriga, resten, resten av klassen, resten av gruppen, de övriga',
    {
      atStart: true,
      unless: 'counted',
      onlyBefore: `${ACTS}, av (?:eleverna|klassen|barnen|gruppen|dem|paren|böckerna|tiden|lektionen)`,
      notNear: 'bråk, tårta*, pizza*, liter',
    },
  ),
  amount('mest', {
    onlyAfter:
      '(?:läraren|l|hon|han|de|eleverna|barnen|klassen|gruppen|pojkarna|flickorna|som) (?:\\p{L}+de|\\p{L}+te|satt|stod|låg|gick|\\p{L}+ar|sitter|står|pratar)',
    notBefore: 'poäng, av alla, röster',
  }),
  amount('alltid, ofta, oftast, sällan, ständigt, jämt, hela tiden, för det mesta', {
    notAfter: 'hur, så, lika, ordet, eller',
    notBefore: 'aldrig, eller',
    notNear: `\\d+ (?:av|gånger|ggr), sant eller falskt, enkät*, ${FREQUENCIES}`,
  }),
  // In "all threw the ball" nobody says how many that were.
  amount('alla, få, ett par, halva gruppen, halva klassen, en del, några', {
    atStart: true,
    unless: 'counted',
    onlyBefore:
      '\\p{L}\\p{L}+(?:ade|dde|gde|lde|rde|nde|vde|kte|ste|pte|tte), bar, drack, höll, la, sjöng, sprang, slog, drog, steg, svarar, pratar, antecknar, arbetar, jobbar, vandrar, tittar, väntar, sitter, står, skriver, läser, ritar, räcker, reser, kan, vill, får, vet, springer, lyssnar',
    notBefore:
      '(?:\\p{L}+ )?(?:samma|var sin|varsin|varsitt)|\\p{L}+ i kör|\\p{L}+ (?:av )?(?:de )?\\d+',
  }),
  amount('mest', {
    onlyAfter:
      '\\p{L}\\p{L}+(?:ade|dde|gde|lde|rde|nde|vde|kte|ste|pte|tte), skrev, satt, stod, låg, gick, sitter, står, skriver, läser, pratar, arbetar, jobbar, svarar, tittar, lyssnar, ritar',
    notAfter: 'som (?:vägde|kostade|vann), vägde, kostade, innehöll',
    notBefore: 'poäng, av, röster, \\d+',
  }),
]
