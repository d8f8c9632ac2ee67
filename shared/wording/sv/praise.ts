import type { Rule } from '../rule.ts'

const MATTER = `\\p{L}*vatten, doft*, linje*, streck*, syra*, syror*, bas, baser, magnet*, kraft*, lim, tejp, lukt*, ljus*, lampa*, signal*, nät, nätet, wifi, uppkoppling*, bro, bron, broar, balk*, torn*, material*, tyg*, papper*, rep, tråd*, te, kaffe, saft, batteri*, arm*, muskel*, lösning*, verb, ström*, vind*, bindning*, stål, trä, plast, stark hand, svag hand, vänster hand, höger hand, färg*, gift*, kryddor, nuance*, tråd, sken, motor*`
const TEACHING = `lektion*, undervisning*, lärare*, start*, inledning*, avslutning*, genomgång*, förklaring*, instruktion*, frågor, struktur*, stämning*, relation*, ton, samtal*, diskussion*, klimat*, övergång*, upplägg*, arbete*, aktivitet*, uppgift*, exempel, återkoppling*, feedback, respons, stöd, ledarskap*, bemötande*, kontakt*, dialog*, grupp*, klass*, rutiner, tempo*, planering*, arbetsro*, och, resultat*, insats*, svar, idé*, blandning, sätt, grepp*, röst*, språk*, avslut*`

const praise = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'praise-blame',
  say,
  ...where,
})

export const praiseRules: readonly Rule[] = [
  praise(
    `(?:jätte|super|skit|as|kanon|ur|gans?ka )bra, jätte(?:fin|kul|rolig|trevlig|tråkig|dålig|stökig|rörig|mysig|duktig)*, superb*, utmärkt*, fantastisk*, underbar*, härlig*, strålande, lysande, briljant*, enastående, suverän*, ypperlig*, förträfflig*, föredömlig*, exemplarisk*, imponerande, imponerades, mästerlig*, makalös*, otrolig*, perfekt*, toppen, toppklass, topp-lektion, kanon, kanonlektion, kanonstart, klockren*, klockrent, fullträff*, succé*, höjdare*, höjdpunkt*, succéartad*, grym, grymt, grymma, cool*, häftig*, magisk*, vacker, vackert, vackra, proffsig*, proffsigt, professionell*, välplanerad*, välstrukturerad*, välfungerande, välgenomförd*, väldisponerad*, välförberedd*, välorganiserad*, väl fungerande, väl genomförd*, väl planerad*, genomtänkt*, ogenomtänkt*, inspirerande, stimulerande, engagerande, medryckande, fängslande, spännande, intressant*, rolig, roligt, roliga, kul, skojig*, trevlig*, otrevlig*, mysig*, trasslig*, läcker, läckert, läckra, charmig*, givande, meningsfull*, meningslös*, värdefull*, värdelös*, onödig*, effektiv*, ineffektiv*, produktiv*, improduktiv*, lyckad, lyckat, lyckade, lyckosam*, misslyckad, misslyckat, misslyckade, framgångsrik*, fungerade (?:bra|dåligt|fint|utmärkt|inte|väl|sådär|utmärkt), funkade (?:bra|dåligt|fint|inte|sådär), fungerar (?:bra|dåligt|fint|väl), tillfredsställande, otillfredsställande, bristfällig*, undermålig*, otillräcklig*, lämplig*, olämplig*, ändamålsenlig*, oacceptab*, kaos, kaotisk*, kaosartad*, rörig*, stökig*, stimmig*, bråkig*, högljudd*, oordnad*, oorganiserad*, ostrukturerad*, slarvig*, hafsig*, usel*, urusel*, kass, kasst, kassa lektion*, bedrövlig*, hemsk*, förskräcklig*, eländig*, katastrof*, fiasko, pinsam*, tråkig*, trist*, långtråkig*, långrandig*, enformig*, monoton*, seg start, seg lektion, segt, sega, torftig*, tamt, intetsägande, medioker*, mediokra, sådär, så där, si och så, slösade tid, slöseri med tid, tidsslöseri, bortkastad*, bortkastat, spilld tid, flummig*, flum, luddig*, otydlig*, oklar, oklart, oklara, krånglig*, tillkrånglad*, krystad*, stelt, välvalda, välvalt, välvald, kreativ*, uppfinningsrik*, påhittig*, fyndig*, elegant*, snygg*, snyggt, gedigen, gediget, gedigna, stabil start, pricksäker*, träffsäker*, mitt i prick, spot on, satt som en smäck, gick hem, gick över förväntan, föll platt, spårade ur, gick snett, gick överstyr, en fröja, en fröjd, en njutning, en glädje, heja, hurra, bravo, wow, tummen upp, guldstjärna, ett nöje, häpnadsväckande, beundransvärd*, berömvärd*, ståtlig*, ljuvlig*, gullig*, gulligt, urbra, urusel, ojämn kvalitet, hög kvalitet, god kvalitet, låg kvalitet, hög klass, hög nivå, låg nivå, kvalitativ*, kvalité*, i toppklass, smart*, genialisk*, genialt`,
    {
      notBefore:
        'från (?:l|läraren|e|eleven|kompisen|två|tre|\\d+), timmen, fakta, hos oss i boken, bin, board*, -board*, phone*, telefon*, klocka*',
      notAfter: 'det var en gång',
      notNear: 'synonym*, motsats*, adjektiv*, kompara*',
    },
  ),
  praise('bra', {
    notAfter: 'må, mår, mådde, inte, är det, lika, ha det, hur',
    notBefore: 'jobbat, att veta',
    notNear: 'adjektiv*, synonym*',
  }),
  praise('god, gott, goda', {
    notBefore:
      'morgon*, dag, kväll*, natt, jul, fortsättning, nyheter, vän, tid, om, och blandat, grannar, vänner, råd, ränta',
    notAfter: 'för, smakade, luktade, smakar, luktar, all',
    notNear: 'ond, onda, saga*, smak*, bulle*, kaka*',
  }),
  praise('fin, fint, fina, finare, finast, finfin*', {
    notBefore: 'väder, sand, och (?:grov|gles)*, sil, tråd, kläder, motorik, nål, pensel',
    notAfter: 'så',
    notNear: 'sandpapper, sil, väder, kornig',
  }),
  praise('stark, starkt, starka, starkare, svag, svagt, svaga, svagare', {
    notNear: MATTER,
    notBefore: 'ström*, sken, verb, växelkurs',
    onlyBefore: '\\p{L}+, \\x2c',
  }),
  praise('stark, starkt, starka, svag, svagt, svaga', {
    onlyAfter: 'var, är, blev, mycket, väldigt, ganska, rätt, riktigt, lite, kändes',
    notNear: MATTER,
  }),
  praise('dålig, dåligt, dåliga, sämre, sämst, sämsta, värst, värsta, uselt', {
    notBefore: 'väder, samvete, sikt',
    notAfter: 'bra eller, mår, mådde',
    notNear: 'väder, tänder',
  }),
  praise('bättre', { notBefore: 'om, att, begagnad', notAfter: 'må, mår' }),
  praise('bäst, bästa', {
    notBefore:
      'före, (?:hopp|tid|kast|resultat|varv|lopp|försök|poäng|omgång|mätning)*(?: var| blev| är|:)? \\d+, kompis*, vän*, av tre, resultat*, gissning',
    notAfter: 'min, hans, hennes, vem, vilken, göra sitt, personbästa',
  }),
  praise('tydlig, tydliga, tydligare, tydlighet, tydligast', {
    notNear: 'siluett*, avtryck*',
    notBefore:
      'ränder, linj*, kant*, spår*, märk*, ringar, prickar, kontur*, bokstäver, siffror, skugg*, streck, gräns*',
  }),
  praise('klar, klart, klara', {
    onlyBefore: `${TEACHING}`,
    notAfter: 'blev, var, bli, är, blir, blivit, nästan, snabbt, först, inte',
    notNear: 'vatten, himmel, plast, blev, var',
  }),
  praise('lugn, lugnt, lugna, lugnare', {
    notBefore:
      'låd*, rummet, vrån, låten, musik*, gatan, och fin hav, hav, vatten, ned, ner, hörnan, hörna',
    notAfter: 'ta det',
    notNear: 'havet, sjön, väder*, hörna*',
  }),
  praise('varm, varmt, varma', {
    onlyBefore: `stämning*, relation*, ton, bemötande*, klimat*, klassrum*, välkomnande*, och (?:trygg|vänlig|välkomnande|inbjudande|kärleksfull)*, lärare*`,
    notNear: 'vatten*, grad*, ute',
  }),
  praise('positiv, positivt, positiva, negativ, negativt, negativa', {
    onlyBefore: `${TEACHING}, stämning*, attityd*, inställning*, energi, förstärkning, klimat, anda`,
    notNear: 'tal, talet, laddning, tallinje*, jon*',
  }),
  praise('hög, högt, höga, låg, lågt, låga', {
    onlyBefore: 'kvalitet*, klass, nivå, verkningsgrad, standard',
    notNear: 'not, meter, cm',
  }),
  praise('respektfull*, respektlös*', { notNear: 'regel*, regler' }),
  praise('hög, låg', {
    onlyBefore: 'energi(?=\\s?$|\\s?[.;!?\\x2c]| (?:i|hela|genom|under))',
    notNear: 'lampa*, krets*, foton*, partikl*, mat*, socker, våg*',
  }),
  praise('stressig, stressigt, stressiga', { notAfter: 'för' }),
  praise(
    '(?:dominerade|dominerar) (?:hela )?(?:samtalet|diskussionen|gruppen|talutrymmet|lektionen|pratet)',
  ),
  praise('tramsade, tramsar, tramsigt, tramsiga, larvade sig, larvar sig'),
  praise('snäll, vänlig, hård, sträng, varm, kall, mjuk', { onlyBefore: 'röst, ton, leende' }),
]
