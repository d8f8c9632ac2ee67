import type { Rule } from '../rule.ts'

const mind = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'mind-reading',
  say,
  ...where,
})

const FELT = `var, är, blev, blir, verkade, verkar, såg, satt, stod, kände sig, mycket, väldigt, så, lite, helt, ganska, riktigt, rätt, mer, inte, synbart, synligt, märkbart, fortfarande, elev, elever, eleven, eleverna, e, barn, barnen, klassen, gruppen, flickan, pojken, killen, tjejen, killarna, tjejerna, läraren, l, de, hon, han, hen, alla, båda, många, några, två, tre, fyra, fem, \\d+, raden, bordet, paret, allt mer, uppenbart, tydligt`
/** Swedish turns words about behind a time or place: "after 10 minutes lost they interest". */
const TURNED =
  '(?: de| dom| hon| han| hen| eleverna| barnen| flera| många| några| alla| klassen| gruppen| eleven)?'

export const feelingRules: readonly Rule[] = [
  mind(
    `bekymrad*, bestört*, deppig*, disträ*, dyster, dystra, fundersam*, förbryllad*, förbannad*, förkrossad*, förlägen, förlägna, förnärmad*, förskräckt*, förtvivlad*, förväntansfull*, grinig*, grubblade, grubblar, hjälplös*, hoppfull*, kluven, kluvna, lättad*, modfälld*, nedslagen, nedslagna, nedstämd*, oberörd*, panikslagen, panikslagna, skeptisk*, sorgsen, sorgsna, uppgivet, upphetsad*, upplivad*, uppspelt*, uppjagad*, vilsen, vilsna, vresig*, ängsligt, oinspirerad*, förundrad*, förhäxad*, förtrollad*, trollbund*, hänförd*, exalterad*, euforisk*, lyrisk*, överlycklig*, överförtjust*, olycklig*, lycklig*, ensam och, hemlängtan, tveksam*, tvekande, osugen, osugna, sugen på, sugna på, mallig*, nöjd med, nöjda med, missnöje, förnöjd*, sårad*, kränkt*, bortkommen, bortkomna, oförstående, frågande blick*, tomma blickar, tom blick, glasartad*, bortdomnad*, halvsov*, i dvala, segt inne, i koma, uppe i det blå, på tårna, på alerten, på hugget, på g, laddad*, inspirerade av, i sitt esse, i zonen, i flow, uppslukade, i sin bubbla, i egna tankar, i sina tankar, i tankar, djupt försjunk*, mentalt, i huvudet någon annanstans, avslagen, avslagna, avstängd*, skärpta, skärpt och, skärpte sig, skärper sig, ointressant för, engagerade sig, engagerar sig, intresserade sig, roade av, road av, led av, lider av, generade, blygdes, skämdes, skäms, ångrade, ångrar, oroade sig, oroar sig, avskydde, avskyr, beundrade, föraktade, litade på, litar på, misstänkte, tröttnade, tröttnar, ledsnade, tvivlade, tvivlar, undrade över, greppade, snappade, missuppfatt*, drömde om, bestämde sig för att, var inne i, gick upp i, funderade på, funderar på, funderade över, funderar över, såg fram emot, brann för, brinner för, såg inte (?:meningen|poängen|vitsen|syftet|nyttan)|ser inte (?:meningen|poängen|vitsen|syftet|nyttan)|såg (?:poängen|meningen|vitsen)|greppade, anade, kopplat av, stängt av(?= ?(?:[.;\\x2c]|$))|stängde av(?= ?(?:[.;\\x2c]|$))|kunde (?:inte )?(?:rutinen|rutinerna|reglerna|tabellen|tabellerna|sina|stoffet|innehållet|svaret)|kan (?:rutinen|rutinerna|sina)|mindes, minns, siktade på, siktar på, strävade efter, strävar efter, tänkte ut, bemödade sig, hade som mål att, sugen, sugna, lättade, lättad, lust, redo för, beredda på, inställda på, inställd på, medvetna om, medveten om, omedvetna om, omedveten om, räknade med att, kom ihåg, kommer ihåg, visade (?:inget |stort |stor |litet |liten |ett |en |viss |visst )?(?:intresse|förståelse|nyfikenhet|glädje|stolthet|engagemang|motivation|osäkerhet|rädsla|empati|mognad|vilja|respekt|irritation)|hade (?:inget |stort |ingen |en |god |svag |dålig |bra )?(?:intresse|förståelse|tålamod|självförtroende|lust|koll|hum|susning)|utan intresse, utan lust, av intresse, av lust, mot sin vilja, i smyg, med ett halvt öra, på helspänn, i chock, i panik, i affekt, lyssnade (?:de |hon |han |eleverna |barnen )?(?:spänt|andäktigt|intresserat|förstrött|halvt|noga|uppmärksamt|inte|knappt)|orkade (?:de |hon |han |eleverna |barnen )?inte|kunde inte (?:förstå|fatta|bry sig|vänta)|förstod (?:de |hon |han |eleverna |barnen )?inte|fick (?:en )?aha|aha-upplevelse*, polletten, trillade ner, gick upp ett ljus, ett ljus gick upp, hängde (?:de |hon |han |eleverna |barnen )?(?:inte )?med, över huvudet på, gick över huvudet, tappade${TURNED} (?:intresset|fokus|tråden|koncentrationen|tålamodet|motivationen|sugen|lusten|orken|humöret)|gav${TURNED} upp|slutade${TURNED} lyssna|brydde${TURNED} sig|lärde${TURNED} sig|kände${TURNED} sig|njöt${TURNED} av|tyckte${TURNED} (?:om|att|det|illa)|ville${TURNED} (?:inte|helst|gärna|ha|veta|bara|vara|gå|visa|få|göra|slippa)|visste${TURNED} (?:inte|vad|hur|redan|att)|trodde${TURNED} (?:att|på|inte|det)|försökte${TURNED} (?:att|inte|hitta|få|lösa|förstå|göra|verka|se|komma|hänga|läsa|skriva)|behövde${TURNED} (?:bekräftelse|trygghet|uppmärksamhet|utmaning|stöd)`,
    {
      notAfter: 'jag, att, vad, hur, om du, du, ni',
      notBefore: 'vid (?:dörren|klassrummet)|upp sig, på båten, vågen, batteri*, i schack, igen',
      notNear:
        'rollspel*, karaktär*, huvudperson*, pjäs*, i sagan, sagan om, dator*, datorn, platt*, batteri*, mobil*',
    },
  ),
  mind(
    'absorberad*, avslappnad*, bekväm*, borta, chockad*, fokuserad*, glad, glada, harmonisk*, koncentrerad*, ledsen, ledsna, nöjd, nöjda, positiv, positiva, negativ, negativa, pressad*, redo, road, roade, skärpt*, sluten, slutna, spänd, spända, störd, störda, sur, sura, säker, säkra, trött, trötta, upprörd*, vaken, vakna, vilse, överraskad*, lugn, lugna, uppe i varv, i balans, i obalans, aktiva, passiva, passiv, aktiv, sociala, laddade, peppade, ensam, ensamma, rörd, rörda, berörd, berörda, imponerad*, sliten, slitna, mätta, osams, ense, blasé',
    {
      onlyAfter: FELT,
      notAfter: 'som (?:var|är|varit)',
      notBefore:
        'från skolan, för (?:dagen|mässling)|sjuk*, tal, på (?:rasten|biblioteket|idrotten)|hos, i \\d+, och (?:sjuk|frånvar)\\p{L}+',
      notNear:
        'frånvarande, frånvaro*, närvaro*, upprop*, tallinje*, laddning*, syra*, mjölk*, citron*, vulkan*, ordet',
    },
  ),
  mind(
    'glad, glada, trött, trötta, ledsen, ledsna, säker, säkra, lugna, koncentrerade, koncentrerad, fokuserade, fokuserad, nöjda, sura, chockade, spända, avslappnade',
    {
      atStart: true,
      onlyBefore:
        'elever*, barn, killar*, tjejer*, pojk*, flick*, vid, i, på, miner, blickar, röster, klass*, grupp*',
      notNear: 'påsk, jul',
    },
  ),
  mind(
    'mentalt frånvarande, närvarande i, avvaktande, drömde sig bort, drömmer sig bort, satt och drömde, undvek (?:\\p{L}+ )?(?:ögonkontakt|frågan|frågor|uppgiften|läraren|arbetet)|klarade inte av, klarar inte av, (?:eleven|eleverna|hon|han|de|barnen|pojken|flickan) (?:ansåg|glömde bort|kände igen|tog sig an|klarade inte|kunde inte koncentrera|hade glömt)|på dåligt humör, på gott humör, på bra humör, på glatt humör, humöret, i egna världar, borta i tankarna, med blicken långt borta, såg (?:\\p{L}+ )?(?:frågande|frånvarande|undrande|drömmande|tankspridd|tankspridda|fundersam|fundersamma|hängig|hängiga) ut|längtade ut, längtade hem, längtar efter, ville hem, ville ut, vill hem, vill ut, var i egna tankar, fick nog',
    {
      notAfter: 'som, att, en, sa att',
      notNear:
        'rollspel*, karaktär*, huvudperson*, pjäs*, i sagan, sagan om, ström*, koppar, metall*',
    },
  ),
]
