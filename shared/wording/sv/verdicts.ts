import type { Rule } from '../rule.ts'

/** What happens in a lesson: of these a writer judges, and measures nothing. */
const LESSON = `lektion*, pass, passet, undervisning*, start, starten, uppstart*, inledning*, introduktion*, intro, introt, avslut*, genomgång*, förklaring*, instruktion*, frågor, frågorna, frågeställning*, diskussion*, samtal*, debatt*, återkoppling*, feedback*, respons*, övergång*, byte, bytet, planering*, stämning*, atmosfär*, ton, klimat*, klassrumsklimat*, relation*, beteende*, uppförande*, rutin*, ledarskap*, tempo, struktur*, upplägg*, grupparbete*, pararbete*, arbete, arbetet, samarbete*, aktivitet*, uppgift, uppgiften, uppgifter, övning*, städning*, uppvärmning*, svar, svaren, insats*, attityd*, inställning*, användning*, arbetssätt*, metod*, arbetsblad*, läxa, läxan, redovisning*, presentation*, bemötande*, kontakt*, repetition*, summering*, sammanfattning*, läsning, högläsning*, läsestund*, sagostund*, samling, samlingen, klassrumsmiljö*, lokal*, miljö, miljön, interaktion*, dynamik*, grupp, gruppen, klass, klassen, stund, stunden, övergångar*`
const AFTER_LESSON = `(?:${LESSON.replaceAll(', ', '|')})(?: [^.;!?\\n]+)? (?:var|är|blev|kändes|verkade)(?: (?:väldigt|mycket|ganska|rätt|lite|så|riktigt|helt|ytterst|inte|för|något|tämligen))?`

const judged = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'praise-blame',
  say,
  ...where,
})

/** Verdicts as soon as they stand by a lesson; elsewhere they say what a thing is like. */
const BY_A_LESSON = `acceptabel*, acceptabl*, allvarlig*, behaglig*, bred, brett, bekväm*, dynamisk*, enkel, enkelt, enkla, energisk*, fräsch*, given, givet, godkänd*, harmonisk*, hetsig*, intensiv*, jobbig*, klumpig*, knasig*, konstig*, konstlad*, kort, kraftfull*, ledsam*, levande, livlig*, livfull*, ljummen, ljumma, lugn*, lätt, lätta, lång, långt, långa, långsam*, lös, löst, lösa, matt, märklig*, naturlig*, nyttig*, obekväm*, ojämn*, okej, ordnad*, orolig*, ovanlig*, pampig*, passiv*, platt, positiv*, negativ*, rask, raskt, rak, rakt, rutinmässig*, rörande, seg, segt, sega, skarp*, skral*, skum, skumt, skön, skönt, sköna, slapp, slappt, slappa, smidig*, snabb, snabbt, snabba, snurrig*, soft, spontan*, spretig*, stabil*, stel, stelt, stela, stilla, stillsam*, stirrig*, stram, stramt, stressad*, suddig*, svajig*, svår, svårt, svåra, tam, tamt, tama, tillåtande, torr, torrt, torra, trivsam*, trång, trög, trögt, tröga, trött, tung, tungt, tunga, tunn, tunt, tunna, tveksam*, tyst, tät, tätt, udda, utdragen, utdraget, utdragna, varierad*, varierande, varm, varmt, varma, vass, vasst, vettig*, viktig*, vimsig*, virrig*, yrvaken, ytlig*, öppen, öppet, överraskande, bra, dålig*, fin, fint, fina, god, gott, goda, hård, hårt, hårda, mjuk, mjukt, mjuka, kall, kallt, kalla, trygg, tryggt, trygga, strukturerad*, ostrukturerad*, splittrad*, spänd, spänt, spända, pressad*, rik, rikt, rika, gles, tjatig*, upprepande, likartad*, blandad*, ordinär*, vanlig, välbekant*, tuff, tufft, tuffa, krävande, lättsam*, lekfull*, humoristisk*, högtidlig*, formell, formellt, strikt, strikta, sträng*, rörlig*, uppbruten, uppbrutet, avbruten, hackig*, ryckig*, yvig*, ivrig*, munter, muntert, glad, glatt, glada, sorglig*, dyster, dystert`

export const verdictRules: readonly Rule[] = [
  judged(
    `väl(?!kom|j|d|t|ling|signa|fär|gören|v|l|s|m)\\p{L}+(?:ad|at|ade|en|et|na|d|t|da), (?:en|ett) (?:enda|ren|rent|total|totalt|riktig|salig|fullständig|komplett)(?: stor)? (?:röra|soppa|cirkus|pannkaka|katastrof|kaos|mardröm|dröm|fröjd|njutning|flopp|succé), förtjusande, bedårande, betagande, tilltalande, lockande, inbjudande, välkomnande, stämningsfull*, gemytlig*, hemtrevlig*, ombonad*, fridfull*, behändig*, fiffig*, finurlig*, klurig*, sinnrik*, illa (?:vald|valt|valda|skött|gjord|gjort|planerat|planerade|fungerande|organiserad|organiserat), dåligt (?:vald|valt|valda|skött|gjord|organiserad|fungerande), bra (?:vald|valt|valda|skött|gjord|organiserad|fungerande|upplägg), fint (?:skött|gjort|planerat|uppställt), anmärkningsvärd*, avig, avigt, betydelsefull*, brilliant*, charmerande, chockerande, eftertänksam*, energifylld*, extraordinär*, fenomenal*, fruktansvär*, förstklassig*, förvirrande, genial*, glimrande, gräslig*, grötig*, gäspig*, hejdundrande, hjälplig*, hygglig*, hyfsad*, högklassig*, idérik*, klantig*, klargörande, knackig*, knivskarp*, konstruktiv*, livlös*, lärorik*, magnifik*, medelmåttig*, mönstergill*, nedslående, njutbar*, nyskapande, obegriplig*, obra, odramatisk*, oförglömlig*, oinspirerad*, oinspirerande, olidlig*, omtumlande, orättvis*, osammanhängande, plottrig*, rafflande, remarkab*, sevärd*, skaplig*, solklar*, sprakande, svårbegriplig*, sövande, tafflig*, tankeväckande, taskig*, tjusig*, tradig*, underhållande, uppfriskande, uppsluppen, uppsluppet, utomordentlig*, uttråkande, vådlig*, välgjord*, välgjort, välarbetad*, välregisserad*, väloljad*, välutvecklad*, välriktad*, välavvägd*, välmenande, åldersanpassad*, överlägsen, överlägset, överlägsna, banal*, futtig*, klyschig*, töntig*, larvig*, fånig*, löjlig*, patetisk*, motbjudande, deprimerande, upplyftande, stärkande, energigivande, tröttande, dränerande, irriterande, störande, frustrerande, provocerande, avskräckande, upprörande, häpnadsväckande, förvånansvärd*, oväntat bra, lovande, hoppfull*, övertygande, oövertygande, nöjaktig*, tillfyllest, överarbetad*, överpedagogisk*, ogenomtänkt*, illa planerad*, illa genomförd*, illa förberedd*, dåligt planerad*, felfri, felfritt, felfria, oklanderlig*, berömlig*, föredömlig*, mönsterlektion*, drömlektion*, succélektion*, katastroflektion*, toppbetyg, med beröm godkänd`,
    { notNear: 'synonym*, adjektiv*, motsats*' },
  ),
  judged(BY_A_LESSON, {
    onlyBefore: `${LESSON}, (?:och|men) \\p{L}+ (?:${LESSON.replaceAll(', ', '|')})`,
    notAfter: 'ingen, inget, inga, inte, en, eller, och, lika',
    notBefore: 'läsning:, svar: ',
    atStart: true,
  }),
  judged(BY_A_LESSON, {
    onlyBefore: `${LESSON}, (?:och|men) \\p{L}+ (?:${LESSON.replaceAll(', ', '|')})`,
    onlyAfter:
      'en, ett, mycket, väldigt, riktigt, ganska, så, verkligen, också, fortsatt, genomgående, hade, med, av, för, lite, alldeles',
    notBefore: 'svar på, uppgift på',
    notNear: 'facit',
  }),
  judged(BY_A_LESSON, {
    onlyAfter: AFTER_LESSON,
    notBefore: 'på, vid, i, till, med \\d+, \\d+',
  }),
  judged(
    `(?:var|är|blev|blir) (?:en |ett )?(?:ren |rent |rena |riktig |riktigt |total |lite av en |enda |verklig )?(?:flopp|hit|cirkus|cirkusen|soppa|röra|pannkaka|mardröm|dröm|styrka|svaghet|besvikelse|bragd|bedrift|fullträff|succé|fiasko|höjdare|höjdpunkt|katastrof|katastrofen|kaos|fröjd|njutning|pina|plåga|parodi|tröttsam historia|sömnpiller|lyft|praktexempel|mönsterexempel)`,
  ),
  judged(
    `gick som smort, gick på räls, gick som på räls, gick i stöpet, gick åt skogen, gick åt pipan, gick galant, gick lysande, gick strålande, gick utmärkt, gick sådär, gick bra, gick dåligt, höll måttet, höll inte måttet, inte bra, inte så bra, inte alls bra, över förväntan, under förväntan, under all kritik, hur bra som helst, hur dåligt som helst, guld värd*, (?:kan|kunde) inte bli bättre, bra jobbat, snyggt jobbat, bra gjort, dåligt gjort, flöt på, rann på, tuffade på, i världsklass, i särklass, av hög klass, satt inte, satt klockrent, satt perfekt, satt fint, landade (?:väl|fint|bra|inte|rätt|mjukt)|platt fall, (?:lyfte|sänkte|förstörde|räddade|höjde) (?:lektionen|passet|stämningen|nivån|kvaliteten)|förtjänar (?:beröm|en eloge|cred)|eloge, cred till, helt okej, helt ok, duger, duger inte, dög inte, dög, lämnade (?:en del |mer |mycket )?(?:övrigt )?att önska, lämnar (?:en del |mer |mycket )?(?:övrigt )?att önska, inget vidare, inget att skryta med, inte mycket att hänga i julgranen, klass på, snett ut, helt fel, helt rätt, rätt tänkt, fel tänkt, bra tänkt, bra tänk, bra grepp, mitt i prick, i hamn, till belåtenhet, med den äran, en styrka, en stor styrka, största styrkan, styrkan (?:är|var)|svagheten (?:är|var)|en svaghet, styrkor, svagheter, brister`,
    { notBefore: 'hyllan, i schack', notAfter: 'sa, läraren sa' },
  ),
  judged(
    'tafatt, tafatta, trevande, famlande, valhänt*, usel, usla, urusel*, kass, kassa, toppenbra, förfärlig*, prima, högkvalitativ*, överflödig*, föråldrad*, originell*, fantasifull*, oslagbar*, ett föredöme, på topp, super, väl jobbat, väl utfört, väl genomfört, snygg, snyggt, urtrist, trist, trista, tristess, mördande, hopplös*, under isen, i klass med, av rang, rena drömmen, bra uppslag, klen, klent, klena, mager, magert, torftig*, menlös*, slät, slätstruk*, blek, blekt, lysande idé, smart, smarta, smart drag, snilleblixt*, kanonbra, finemang, superbt, kalas, kalasbra, pangbra, skitbra, tiptop, i sin ordning, mönsterexempel, kvalitativ*, högklassig*, i toppklass, håller hög klass, tama, platt och',
    {
      notNear: 'synonym*, motsats*, adjektiv*',
      notBefore:
        'tarm*, mark, yta, kontor*, telefon*, phone*, tv, färg*, röd*, blå*, kassan, låda*',
      notAfter: 'i',
    },
  ),
  judged('modern, moderna, klok, kloka, ful, fula, fult, fungerande, super, topp, guld', {
    onlyBefore: LESSON,
  }),
  judged('super, topp, guld, toppen, noll', { onlyAfter: AFTER_LESSON, onlyBefore: '$, \\x2c' }),
]
