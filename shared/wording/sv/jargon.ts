import type { Rule } from '../rule.ts'

const jargon = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'jargon',
  say,
  cased: true,
  ...where,
})

export const jargonRules: readonly Rule[] = [
  jargon(
    `högt i tak, differentiering*, differentierad*, differentierat, individanpass*, individualiser*, nivåanpass*, nivåanpassad*, nivågrupper*, stöttning*, stöttande, stöttstruktur*, stödstruktur*, scaffold*, formativ*, summativ*, bedömning för lärande, bedömning av lärande, BFL, kollegialt lärande, ledarskap*, klassrumsledarskap*, klassrumsklimat*, klassklimat*, lärklimat*, lärandeklimat*, arbetsklimat*, klimat, klimatet, arbetsro*, studiero*, lärmiljö*, lärandemiljö*, undervisningsmiljö*, tillgänglig lärmiljö, tillgänglighet, inkludering*, inkluderande, inkluderad*, exkluderande, delaktighet*, elevinflytande*, elevdelaktig*, elevaktiv*, elevaktivitet*, elevcentr*, elevstyr*, elevled*, lärarstyr*, lärarled*, lärarcentr*, högre ordningens, högre tänkande, blooms, blooms taxonomi, SOLO-taxonomi*, taxonomi*, metakogni*, kognitiv*, kognitivt, arbetsminne*, dynamiskt tankesätt, dynamiskt mindset, statiskt mindset, growth-mindset*, mindset*, retrieval, återhämtningsövning*, explicit undervisning, direkt instruktion, språkutveckla*, språkinrikta*, språkstöttande, kunskapsutveckla*, kunskapssyn, ämnesövergripande, ämnesintegrerad*, variationsrik*, variation i undervisningen, varierad undervisning, varierande arbetssätt, progression*, utmaning, utmaningar, utmaningen, utmanande, utmanades, utmanas, höga förväntningar, låga förväntningar, förväntningar*, relationell*, relationsskap*, relationsbygg*, relationskompetens*, goda relationer, relationer, tydliggörande pedagogik, tydliggörande, röd tråd, den röda tråden, strukturerad*, strukturerat, tydlig struktur, bra struktur, god struktur, autenticitet, betygsfokus*, betygshets*, beteendestöd*, beteendeproblem*, cirkelmodell*, interaktion, interaktionen, likvärdig*, lärstil*, lärstrateg*, samarbetsförmåga*, kommunikationsförmåga*, analytisk förmåga, skolutveckling*, systematik, systematiskt kvalitetsarbete, variation i, visuellt stöd, växande tankesätt, öppna frågor, slutna frågor, utforskande, fenomenbaserad*, projektbaserad*, problembaserad*, undersökande, kunskapsfokus*, kunskapsinnehåll, ämnesdjup, ämnesdidakt*, allmändidakt*, relationsskapande, relationsarbete, anknytning, tillit, tillitsfull*, trygghetsskapande, trygg miljö, tryggt klimat, tryggt klassrum, tillåtande klimat, högt i tak, stimulerande lärmiljö, motiverande samtal, feedforward, framåtsyft*, lärandematris*, betygskriterier, entreprenörskap, medskapande, medbestämmande, delaktiggör*, elevmedverkan, elevansvar, egenansvar, eget ansvar, ansvarstagande, självständighet, uthållighet, studieteknik, exekutiva funktioner, exekutiv*, sensorisk*, lågstimulerande, bildstöttning, kompensatorisk*, kompenserande, tvålärarsystem, parallellärarskap, samundervisning, co-teaching, tvåspråkighet som, transspråkande, translanguaging, ämnesspråk, skolspråk, språkutveckling, sva-perspektiv, kunskapssyn, människosyn, helhetssyn, klassrumskultur, samtalskultur, kunskapslyft, undervisningskvalitet, kvalitet i, hög kvalitet, kooperativ*, kooperativt lärande, kollaborativ*, samlärande, djupinlärning*, djuplärande, ytinlärning*, ytlärande, lärande, lärandet, lärandefokus, undersökande arbetssätt, arbetssätt, entreprenöriell*, digital kompetens, förmågor, förmågorna, kritiskt tänkande, kreativt tänkande, problemlösningsförmåga, analysförmåga, resonemangsförmåga, begreppsförmåga, lågaffektiv*, extra anpassning*, anpassningar, särskilt stöd, npf-anpass*, NPF-säkr*, UDL, autonomi, resiliens, motståndskraft, ägarskap*, självregler*, självledar*, självförmåga, genrepedagogi*, misskonception*, missuppfattning*, förförståelse*, förkunskaper*, didaktik*, didaktisk*, pedagogisk*, pedagogik*, konsekvent, konsekvens, förutsägbar*, rutiner sitter, tydliga rutiner, fasta rutiner, inarbetade rutiner, goda rutiner, rutiner, kvalitativ*, autentisk*, best practice, evidensbas*, forskningsbas*, vetenskaplig grund, beprövad erfarenhet, produktiva samtal, ordning och reda, trygghet och studiero, gynnsam*, lärandeprocess*, lärprocess*, läroprocess*, kunskapsprogression, kunskapsutveckling, måluppfyllelse*, målstyr*, målfokus*, måltydlighet, transparens, synligt lärande, hattie, vygotskij, proximal utvecklingszon*, proximala utvecklingszon*, läranderådet, feedbackkultur, återkopplingskultur, felkultur, lärkultur, klassrumskultur, värdegrund*, värdegrundsarbete, salutogen*, holistisk*, helhetssyn, elevsyn, barnsyn, barnperspektiv, elevnära, verklighetsnära, verklighetsanknyt*, livslångt lärande, motivationshöjande, motivationsskapande, lustfylld*, lustfyllt, lektionsdesign, lektionsstruktur, lektionsupplägg, helklassundervisning, flippat klassrum, flippad*, dialogisk*, rikt innehåll, rika uppgifter, rik uppgift, hög nivå, rätt nivå, lagom nivå, på rätt nivå, beteendehantering, konflikthantering, bemötande, low-level, tvåvägskommunikation, kommunikativ*, klassrumshantering, interaktiv*, elevfokus, lektionsfokus, samspel*, turtagning fungerar, kontinuitet, sammanhållen, helhet, sekvens av, stegring, rigor`,
    {
      notBefore:
        'ekvation*, för miljön, på jorden, i öknen, vid polerna, zon*, avtal*, -avtal*, hotet, på bilden, stol*, skiva, på musiken, bygg*',
      notAfter:
        'tropiskt, jordens, ökenklimat, torrt, regnigt, world, kroppens, molekylens, bladets, stenens, ytans',
      notNear:
        'öken*, tropisk*, regnskog*, väder*, polar*, växthus*, molekyl*, derivat*, ytan, träets',
    },
  ),
  jargon(
    'återkoppling, återkopplingen, variation, kvalitet, kvaliteten, trygghet, interaktion, engagemang, delaktighet, repetition, fördjupning, stöd, samarbete, samspel, kommunikation, resonemang, problemlösning, kreativitet, nivå, nivån, EPA, modellering, reflektion, disciplin, ordning, tydlighet',
    {
      onlyBefore:
        'genomsyrar, genomsyrade, genomgående, hela passet, hela lektionen, under hela, i fokus, i centrum, märks, märktes, finns, fanns, syns, syntes, i båda rummen, i rummet, på plats, var (?:god|hög|stark|låg|svag|tydlig)',
    },
  ),
  jargon(
    'återkoppling, variation, kvalitet, interaktion, kommunikation, samspel, modellering, reflektion, repetition, kreativitet, problemlösning, samarbete',
    {
      onlyAfter:
        'hög, god, tydlig, bra, stark, riktad, kontinuerlig, konstruktiv, muntlig, direkt, formativ, framåtsyftande, stor, rik, mycket, grad av, nivå av, exempel på, inslag av, fokus på, plats för, utrymme för, gott om, präglad av, kultur av',
    },
  ),
  jargon('struktur, strukturen', {
    onlyAfter:
      'fast, mer, mycket, lite, dålig, svag, stark, fin, ingen, utan, saknade, saknar, brist på, med, gav, skapade, lektionens, hög, och',
    notNear: 'kristall*, molekyl*, cell*, byggnad*, yta*, ytan, berg*, rutnät*',
  }),
  jargon('struktur, strukturen', {
    onlyBefore:
      'på (?:lektionen|lektionerna|undervisningen|arbetet|passet|genomgången)|i (?:lektionen|undervisningen|arbetet|klassrummet|gruppen|klassen)|var, och (?:rutiner|tydlighet|ordning|ramar|trygghet), märks, märktes, fanns, saknas, saknades',
    notNear: 'kristall*, molekyl*, cell*, byggnad*, yta*, ytan, berg*, rutnät*',
  }),
  jargon('tempo, tempot', {
    onlyAfter:
      'högt, lågt, bra, rätt, lagom, raskt, snabbt, gott, jämnt, långsamt, för högt, för lågt, och, med, i, drivet, uppdrivet, tappat, fint, skön, skönt, ett, behagligt, lugnt',
    notNear: 'låt*, låten, musik*, trumma*, taktslag, bpm, metronom*, löp*, spring*, varv*, idrott',
  }),
  jargon('tempo, tempot', {
    onlyBefore:
      'var, är, sjönk, dog, ökade, höll, tappade, i (?:lektionen|undervisningen|genomgången), föll',
    notNear: 'låt*, musik*, metronom*, löp*, spring*, varv*',
  }),
  jargon(
    '(?:är|var|görs|gjordes|bli|blir|blev|göra) (?:mer )?delaktig(?:a)?, tillgänglig för alla, tillgängligt för alla, likvärdig\\p{L}*, exit-ticket*, exitticket*, kamratbedömning*, kamratrespons, självbedömning*, självskattning*, klassrumsdialog*, klassrumssamtal*, gruppdynamik*, varierande arbetsformer, varierade arbetsformer, arbetsform*, direktundervisning, direkt undervisning, samarbetslär*, samarbetsstruktur*, läsförståelsestrateg*, lässtrateg*, universell design, tvålärarskap*, differentiera, differentierar, differentierade, individualisera*, individanpassa*, levandegjorde, levandegör, synliggjorde lärandet, synliggör lärandet, synliggjort lärande, kunskapskrav*, betygskriteri*, centralt innehåll, ämnesplan*, kursplan*, trygghetsarbete, elevsamverkan, delaktiggöra, lärande samtal, produktiv kamp, kognitiv utmaning, lektionsmål, EPA-modell*, EPA-metod*, tankekarta som stöd, stödmaterial för alla, läranderesurs*, lärresurs*, motiverande',
    { notNear: 'slöjd*' },
  ),
  jargon('EPA, modellering, turtagning, aktiv lyssning, PALS, ASL, gruppdynamik, tempo, bildstöd', {
    onlyBefore:
      'i (?:klassrummet|gruppen|arbetet|helklass|undervisningen|grupperna|paren|alla)|genom hela, användes, används, märktes, syntes, fungerade',
  }),
  jargon(
    'stöttade, stöttar, utmanade, utmanar, aktiverade, aktiverar, coachade, coachar, vägledde, vägleder, modellerade, modellerar, scaffoldade, anpassade, anpassar, lyfte, lyfter',
    {
      onlyAfter: 'läraren, l, pedagogen, resursen, hon, han, lärarna, assistenten',
      onlyBefore:
        '(?:för )?(?:eleverna|eleven|barnen|barnet|klassen|gruppen|gruppens|elevernas|elevens|alla|svaga|starka|de|den|dem|uppgiften|undervisningen|materialet|texten|språket|nivån|frågorna|strategin|strategier|tankeprocessen|tankegången|hur)',
      notBefore: '(?:upp|ut|ur|bort) ',
    },
  ),
]
