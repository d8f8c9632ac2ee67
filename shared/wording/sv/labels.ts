import type { Rule } from '../rule.ts'

const label = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'person-label',
  say,
  cased: true,
  ...where,
})

const PERSON = `lärare*, elev*, barn*, kille*, killar*, tjej*, pojk*, flick*, grabb*, klass*, grupp*, pedagog*, kollega*, vikarie*, resurs*, person*, ledare*, läsare, skribent*, människa*, typ*, gäng*, kvinna*, man, unge*, ungar*, lirare, själ, matematiker`

/** What somebody is called like: a label as soon as it stands before a person or behind "is". */
const TRAITS = `drömmande, rättfram*, burdus*, brysk*, kärv*, butter, buttra, sprallig*, sprudlande, pigg*, skärpt*, käck*, präktig*, stabil*, hetsig*, temperamentsfull*, explosiv*, lättretlig*, långsint*, fumlig*, klumpig*, tankspridd*, tillmötesgående, inställsam*, självupptag*, självisk*, givmild*, hurtig*, fåordig*, ordkarg*, korrekt*, kylig*, högljudd*, högröstad*, tystlåt*, svår att nå, trulig*, tvivlande, uppmuntrande, stöttande, peppande, inspirerande, engagerande, aggressiv*, allvarlig*, arrogant*, artig*, barnslig*, begåvad*, bestämd*, busig*, charmig*, cool, coola, disträ*, dominant*, dryg, dryga, dum, dumma, egoistisk*, energisk*, envis, envisa, fjantig*, framfusig*, fånig*, försiktig*, försynt*, generös*, glömsk*, gnällig*, hjälpsam*, hyperaktiv*, händig*, impulsiv*, inbunden, inbundna, klok, kloka, konstnärlig*, krävande, känslig*, ledaraktig*, livlig*, lyhörd*, modig*, mogen, mogna, musikalisk*, naiv, naiva, nonchalant*, opålitlig*, pålitlig*, ordningsam*, osjälvständig*, självständig*, petig*, plikttrogen, plikttrogna, rar, rara, respektlös*, respektfull*, ryslig*, sammanbiten, sammanbitna, självgående, skolkande, skötsam*, slapp, slappa, sportig*, stillsam*, strulig*, svår, svåra, sårbar*, söt, söta, tafatt*, tjatig*, tjurig*, tramsig*, trotsig*, tuff, tuffa, tvär, tvära, utagerande, vild, vilda, vimsig*, virrig*, välartad*, överaktiv*, speciell*, udda, jobbig*, besvärlig*, stökig*, bråkig*, pratig*, tyst, tysta, tystlåt*, blyg*, lugn, lugna, snabb, snabba, långsam*, trög, tröga, svag, svaga, stark, starka, duktig*, smart, smarta, klipsk*, lat, lata, slö, slöa, flitig*, ambitiös*, driven, drivna, drivande, engagerad*, omotiverad*, ofokuserad*, okoncentrerad*, orolig*, rastlös*, nervös*, osäker, osäkra, trygg*, otrygg*, social*, asocial*, glad*, sur, sura, arg, arga, ilsken, ilskna, snäll*, elak*, trevlig*, otrevlig*, rolig*, tråkig*, sträng*, snål*, rättvis*, orättvis*, auktoritär*, mesig*, slapphänt*, karismatisk*, varm, varma, kall, kalla, mjuk, mjuka, hård, hårda, mild, milda, omtänksam*, empatisk*, känslokall*, humoristisk*, pedantisk*, noggrann*, slarvig*, oorganiserad*, organiserad*, rutinerad*, erfaren, erfarna, oerfaren, oerfarna, ny och osäker, ung och, gammaldags, modern, kreativ*, fantasifull*, fantasilös*, intelligent*, kunnig*, okunnig*, kompetent*, inkompetent*, skicklig*, duglig*, oduglig*, hopplös*, omöjlig*, problematisk*, typisk*, söndertrasad*, bortskämd*, kaxig*, mallig*, skrytsam*, pratsam*, pratglad*, nyfiken, nyfikna, vetgirig*, intresserad*, ointresserad*, skoltrött*, studiemotiverad*, lydig*, olydig*, välkammad*, lillgammal*, brådmogen, brådmogna, tillgiven, tillgivna, kramig*, kelig*, mammig*, gullig*, goa, go`
const SOMEBODY = `lärare*, \\p{L}*lärare, elev, elever, eleven, eleverna, barn, barnet, barnen, kille*, killar*, tjej*, pojk*, flick*, grabb*, klass, klassen, klasser, pedagog*, kollega*, kollegor, vikarie*, resurs*, person, personen, personer, människa, människor, unge, ungen, ungar*, gäng, gänget, kvinna, kvinnan, dam, herre, själ, typ, typen, läsare, skribent*, matematiker, talare, lyssnare, ledare, lirare, krabat*, figur, individ*, fröken, fritidsledare, assistent*, grupp, gruppen, gäst, sjua, sjuor, åtta, åttor, nia, nior, tonåring*`

export const labelRules: readonly Rule[] = [
  label(
    `(?!(?:manlig|kvinnlig|ansvarig|övrig|enskild|färdig|ledig|tidig|daglig|vanlig|\\p{L}+årig|arabisk|nordisk|asiatisk|persisk|kurdisk|fysisk|praktisk|kommunal|gemensam|ensam|frivillig|somalisk|syrisk|rysk|grekisk|turkisk|femtiotal|gymnasial)(?:a|t|ma|)(?!\\p{L}))\\p{L}\\p{L}\\p{L}+(?:ig|iga|sam|samma|full|fulla|isk|iska|iv|iva|lös|lösa)`,
    {
      onlyBefore:
        'lärare, kille, killar, killarna, tjej, tjejer, tjejerna, pojke, pojkar, pojkarna, flicka, flickor, flickorna, elev, klass, grupp, unge, ungar, grabb, grabbar, resurs, pedagog, vikarie, kollega',
      notNear: 'i sagan, sagan om, karaktär*, roman*, pjäs*, rollspel*, i rollen',
    },
  ),
  label(TRAITS, {
    onlyBefore: SOMEBODY,
    notAfter: 'ingen, inga, vår, inte',
    notBefore: 'barn- och, elev \\d, klass \\d, grupp \\d',
    notNear: 'saga om, i sagan, sagan om, sagans, karaktär*, roman*, pjäs*, rollspel*, i rollen',
  }),
  label(
    TRAITS.split(', ')
      .filter((trait) => !/^(?:tyst|snabb|långsam|glad|trött)/.test(trait))
      .join(', '),
    {
      onlyAfter:
        '(?:läraren|l|hon|han|hen|resursen|pojken|flickan|eleven|killen|tjejen|barnet|klassen|gruppen|vikarien|pedagogen|\\d\\p{L}|åk \\d|kollegan|eleverna|barnen|de)(?: är| var| verkar| verkade| framstår som| framstod som| känns)(?: väldigt| mycket| så| ganska| rätt| lite| riktigt| alltid| ju| en| ett)?',
      notBefore: 'på, i, vid, till, med, över, för, framme, och (?:stark|hög)|klar*, med \\d+',
      notNear: 'saga om, i sagan, sagan om, sagans, karaktär*, roman*, pjäs*, rollspel*, i rollen',
    },
  ),
  label(
    `(?:är|var) en (?:riktig|liten|sann|verklig|äkta|sådan där|typisk|ren|fullfjädrad|ganska|rätt|väldigt|mycket) (?:liten )?\\p{L}+, \\p{L}+inriktade? (?:klass|grupp|elev|elever|lärare|kille|tjej)|lågmäl\\p{L}+ (?:lärare|elev|elever|kille|tjej|pedagog)|de (?:pratigaste|stökigaste|tystaste|snabbaste|långsammaste|svagaste|starkaste|duktigaste|blygaste|livligaste|bråkigaste|smartaste|\\p{L}+aste) (?:eleverna|barnen|killarna|tjejerna)?|de (?:mer|mest|minst|mindre) \\p{L}+ (?:eleverna|barnen|killarna|tjejerna)|strebrar*, streber, tuffing*, översittare*, busfrö*, ljushuvud*, snille, snillen, killgäng*, tjejgäng*, pluggis*, stökmakar*, klassens (?:ljus|geni|stjärna|ledare|drottning|kung|bästa|sämsta|lustigkurre|primus)|gruppens (?:ledare|clown|stjärna|geni|eldsjäl)|nybörjarlärar*, nybörjare i yrket|(?:en|ung|ny|nervös|oerfaren|duktig) vikarie|en veteran, typiska? (?:tonåring*|killar?|tjejer?|pojkar?|flickor?|sjuor?|åttor?|nior?|elever?)|små (?:änglar|monster|troll|stjärnor|gull)|särskole*elev*, sva-elev*, npf-barn*, npf-elev*, adhd-(?:kille|tjej|barn|elev)*, lässvag*, mattesvag*, språksvag*, skolsvag*, svagpresterande, underpresterande, högbegåvad*, lågbegåvad*, resurskrävande, problemgrupp*, problemklass*, favoriten i klassen, mobboffer, hackkyckling*, ledargestalt*, alfahanne*, drottningbi*, plugghäst*, mönsterelev*, skolstjärna*, mattegeni*, mattesnille*, språkgeni*, bokmal*, slarvmaja, gnällspik*, surpuppa*, tjurskalle*, vildhjärna*, yrväder, virvelvind, virrpanna, sengångare, snigel, latmask*, sölkorv*, fegis*, lipsill*, skvallerbytta*, morsgris*, glädjespridare, solstråle*, pärla till, klippa, stöttepelare, eldsjäl*, entusiast*, nörd*, särbegåv*, krävande grupp, tung grupp, bråkig grupp, duktig grupp, svag grupp, stark grupp, duktig klass, svag klass, stark klass, härlig klass, jobbig klass, lugn klass, pratig klass, trygg vuxen`,
    {
      notNear: 'saga om, i sagan, sagan om, sagans, karaktär*, roman*, pjäs*, snigel på, mullvad',
      notBefore: 'på (?:bladet|stenen)',
    },
  ),
  label(
    `sträng, stränga, strängt sagt, snäll, snälla, snällare, omtänksam*, tålmodig*, otålig*, erfaren, erfarna, erfaret, oerfaren, oerfarna, oförberedd*, välförberedd*, lärarkandidat*, lärarstudent*, nyexad*, nyexaminerad*, nyutexaminerad*, nyblivna? lärare, obehörig*, rutinerad*, orutinerad*, lat, lata, lataste, slö, slöa, duktig*, flitig*, arbetsam*, begåvad*, obegåvad*, smarta elever, smart kille, smart tjej, klipsk*, intelligent*, korkad*, dum, dumma, trög, tröga, långsamma elever, svagpresterande, lågpresterande, högpresterande, särbegåvad*, svagbegåvad*, studiesvag*, studiestark*, skoltrött*, studiemotiverad*, plugghäst*, mönsterelev*, favoritelev*, besserwisser*, bråkstak*, bråkmakare*, busunge*, busiga, busig, odåga, värsting*, värstingar, klassens clown, clown, pajas, pajasen, pratkvarn*, pratig*, pratglad*, pratsam*, blyg, blyga, blygt, tystlåt*, tillbakadrag*, inåtvänd*, utåtriktad*, utåtagerande, social kille, social tjej, översocial, framåt kille, framåt tjej, ledartyp*, naturbegåvning*, naturlig ledare, född ledare, född lärare, född pedagog, naturlig pedagog, karismatisk*, karismatiskt, auktoritär*, auktoritet, dominant*, slapphänt*, mesig*, mes, ouppfostrad*, väluppfostrad*, oförskämd*, uppkäftig*, fräck, fräcka, elak*, otacksam*, mobbare*, kaxig*, bortskämd*, omogen, omogna, mogen för sin ålder, mogna elever, hopplös*, jobbig, jobbiga, besvärlig*, krävande elev*, problembarn*, problemelev*, bokstavsbarn*, diagnosbarn*, npf-barn*, npf-elev*, adhd*, autist*, autistisk*, dyslektik*, asperger*, invandrarbarn*, invandrarelev*, nyanländ*, tvåspråkiga svaga, lågaffektiv person, eldsjäl*, stjärnlärare, stjärnelev*, proffs, supermänniska, gammaldags, gamla skolan, av gamla stammen, ambitiös*, noggrann, noggranna, slarver*, slarvpelle, stökpelle, stökmaja, hetlevrad*, lättkränkt*, lättstörd*, lättdistraherad*, känslig kille, känslig tjej, mammig, pappig, dagdrömmare, drömmare, följare, ensamvarg*, särling*, kuf, udda fågel, kontrollfreak, perfektionist*, pedant*, petnoga, ointresserad lärare, varm person, varmhjärtad*, godhjärtad*, empatisk*, kärleksfull*, moderlig*, faderlig*, ödmjuk*, humoristisk*, engagerad lärare, hängiven, hängivna, kompetent*, inkompetent*, kunnig*, okunnig*, skicklig, skickliga, oprofessionell*, rolig lärare, lärarens gullegris, gullegris*, lydig*, olydig*, väluppfostrade, störig*, stökig kille, vikarietyp, kämpe, kämpar-typ, en stjärna, ett geni, geni, känd bråkstake, vanliga misstänkta`,
    {
      notBefore: 'häst*, fåtölj*, soffa*, film*, vinter, kyla, regler',
      notAfter: 'inte så, dröm',
      notNear:
        'saga om, i sagan, sagan om, sagans, rollspel*, i rollen, kung*, prinsess*, häxa*, drake*, roman*, pjäs*, cirkus*, persongalleri, karaktär*',
    },
  ),
  label(
    `svaga, svag, svagare, svagaste, starka, stark, starkare, duktiga, duktigaste, snabba, snabbare, långsamma, långsammare, tysta, tyst, tystare, stökiga, stökig, bråkiga, bråkig, livliga, livlig, pratiga, jobbiga, jobbig, besvärliga, krävande, utmanande, svåra, svår, lata, duktig, smarta, smart, dumma, snälla, snäll, goa, gullig, gulliga, trevlig, trevliga, rolig, roliga, fin, fina, bra, dålig, dåliga, sköna, skön, glad, glada, blyga, osäkra, osäker, självgående, ambitiösa, omotiverade, ofokuserade, okoncentrerade, ointresserade, engagerade, engagerad, kompetent, omogna, mogna, sociala, social, aktiva, passiva, passiv, sårbara, utsatta, speciell, speciella, udda, tuff, tuffa, hård, mjuk, varm, go, ung, unga, äldre, gammal, gamla, sur, sura, vänlig, vänliga, nervös, lugn, stabil, rutinerad`,
    {
      onlyBefore: PERSON,
      notBefore: 'barn- och',
      notAfter: 'inga, vår, inte',
      notNear: 'stor och liten',
    },
  ),
  label(
    'de (?:svaga|starka|duktiga|snabba|långsamma|tysta|stökiga|pratiga|smarta|lata|blyga|svagaste|starkaste|duktigaste|högpresterande|lågpresterande|svagare|starkare|omotiverade|motiverade|jobbiga|bråkiga|livliga|snälla|busiga|vanliga|ambitiösa|ointresserade|trötta|skoltrötta|begåvade|osäkra|självgående)',
    {
      notBefore:
        'syrorna, magneterna, magneten, krafterna, korten, orden, verben, bindningarna, bilarna, frågorna, och',
      notNear: 'syror*, syra*, magnet*, krafter*, kraft*, verb*, bindning*, färger*',
    },
  ),
  label(
    'snäll, sträng, vänlig, varm, mjuk, hård, rättvis, orättvis, trevlig, otrevlig, rolig, bestämd, duktig, passiv, aktiv, osäker, stressad, engagerad, oengagerad, tydlig, otydlig, auktoritär, lågmäld, noggrann, slarvig, ung, sur, gullig, cool, social, ambitiös, lugn, trygg, varm och, mån om',
    {
      onlyAfter:
        'läraren är, läraren var, l är, l var, hon är, hon var, han är, han var, lärare, resursen är, resursen var, pojken är, flickan är, eleven är, killen är, tjejen är, väldigt, så, mycket, l, läraren verkar, är så, är väldigt, är mycket, ganska, lite',
      notNear: 'syra*, vatten*',
    },
  ),
  label(
    'lite av en (?:clown|ledare|drömmare|bråkstake|pajas|pratkvarn|ensamvarg|eldsjäl), typen som, den typen av (?:lärare|elev|kille|tjej), en riktig (?:clown|pajas|ledare|pedagog|bråkstake|stjärna|eldsjäl|kämpe|pratkvarn|klippa|lärare)',
  ),
  label(
    '(?:elev|elever|eleven|eleverna|barn|barnet|barnen|pojke|pojken|flicka|flickan|kille|tjej) med (?:npf|adhd|add|autism|asperger|dyslexi|diagnos|diagnoser|bokstavsdiagnos)',
  ),
  label(
    'visar upp sig, visade upp sig, spelar allan, spelade allan, gjorde sig till, gör sig till',
  ),
  label(
    '\\p{L}\\p{L}\\p{L}+svag(?:a|e)?(?= (?:elev|barn|kille|pojk|flick|tjej|grupp)\\p{L}*)|(?:svensk|läs|skriv|matte|språk|skol|studie|resurs|teori|engelsk)svag(?:a|e)?|(?:svensk|läs|matte|språk|skol|studie|teori)stark(?:a|e)?|(?:matte|skol|läs|folk|prov|tal|arbets)skygg(?:a)?, busar, busarna, busen, strebern, bråkmakar*, bråkstak*, energiknippe*, mespropp*, mes, mesen, resursbarn*, problembarn*, problemelev*, diagnosbarn*, bokstavsbarn*, (?:de|dem|någon|en|elever|eleven|barn) som (?:har|hade) (?:det )?(?:lätt|svårt) för(?: sig)?, (?:de|dem) som (?:har|hade) (?:det )?(?:lätt|svårt|kämpigt|jobbigt), oproffsig*, proffs, passionerad*, barsk*, (?:bra|god|stor|fin) förebild, en förebild, en auktoritet, stjärnelev*, toppelev*, bottenelev*, sorgebarn*, ordningsman, ordningsperson, mobbare, översittar*, tyst mus, tysta mus',
    {
      notNear: 'saga om, i sagan, sagan om, sagans, karaktär*, roman*, pjäs*',
      notAfter: 'i rollen som',
    },
  ),
  label(
    'dominerande, verbal, verbala, annorlunda, oförutsägbar*, egensinnig*, klängig*, bufflig*',
    {
      onlyBefore: SOMEBODY,
    },
  ),
  label('ny, färsk, grön, nybörjare, veteran', {
    onlyAfter:
      '(?:läraren|l|vikarien|hon|han|pedagogen|resursen) (?:är|var) (?:en |ganska |rätt |väldigt )?',
    notBefore: 'uppgift*, plats*',
  }),
]
