import type { Rule } from '../rule.ts'

const label = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'person-label',
  say,
  cased: true,
  ...where,
})

const PERSON = `lärare*, elev*, barn*, kille*, killar*, tjej*, pojk*, flick*, grabb*, klass*, grupp*, pedagog*, kollega*, vikarie*, resurs*, person*, ledare*, läsare, skribent*, människa*, typ*, gäng*, kvinna*, man, unge*, ungar*, lirare, själ, matematiker`

export const labelRules: readonly Rule[] = [
  label(
    `sträng, stränga, strängt sagt, snäll, snälla, snällare, omtänksam*, tålmodig*, otålig*, erfaren, erfarna, erfaret, oerfaren, oerfarna, oförberedd*, välförberedd*, lärarkandidat*, lärarstudent*, nyexad*, nyexaminerad*, nyutexaminerad*, nyblivna? lärare, obehörig*, rutinerad*, orutinerad*, lat, lata, lataste, slö, slöa, duktig*, flitig*, arbetsam*, begåvad*, obegåvad*, smarta elever, smart kille, smart tjej, klipsk*, intelligent*, korkad*, dum, dumma, trög, tröga, långsamma elever, svagpresterande, lågpresterande, högpresterande, särbegåvad*, svagbegåvad*, studiesvag*, studiestark*, skoltrött*, studiemotiverad*, plugghäst*, mönsterelev*, favoritelev*, besserwisser*, bråkstak*, bråkmakare*, busunge*, busiga, busig, odåga, värsting*, värstingar, klassens clown, clown, pajas, pajasen, pratkvarn*, pratig*, pratglad*, pratsam*, blyg, blyga, blygt, tystlåt*, tillbakadrag*, inåtvänd*, utåtriktad*, utåtagerande, social kille, social tjej, översocial, framåt kille, framåt tjej, ledartyp*, naturbegåvning*, naturlig ledare, född ledare, född lärare, född pedagog, naturlig pedagog, karismatisk*, karismatiskt, auktoritär*, auktoritet, dominant*, slapphänt*, mesig*, mes, ouppfostrad*, väluppfostrad*, oförskämd*, uppkäftig*, fräck, fräcka, elak*, otacksam*, mobbare*, kaxig*, bortskämd*, omogen, omogna, mogen för sin ålder, mogna elever, hopplös*, jobbig, jobbiga, besvärlig*, krävande elev*, problembarn*, problemelev*, bokstavsbarn*, diagnosbarn*, npf-barn*, npf-elev*, adhd*, autist*, autistisk*, dyslektik*, asperger*, invandrarbarn*, invandrarelev*, nyanländ*, tvåspråkiga svaga, lågaffektiv person, eldsjäl*, stjärnlärare, stjärnelev*, proffs, supermänniska, gammaldags, gamla skolan, av gamla stammen, ambitiös*, noggrann, noggranna, slarver*, slarvpelle, stökpelle, stökmaja, hetlevrad*, lättkränkt*, lättstörd*, lättdistraherad*, känslig kille, känslig tjej, mammig, pappig, dagdrömmare, drömmare, följare, ensamvarg*, särling*, kuf, udda fågel, kontrollfreak, perfektionist*, pedant*, petnoga, ointresserad lärare, varm person, varmhjärtad*, godhjärtad*, empatisk*, kärleksfull*, moderlig*, faderlig*, ödmjuk*, humoristisk*, engagerad lärare, hängiven, hängivna, kompetent*, inkompetent*, kunnig*, okunnig*, skicklig, skickliga, oprofessionell*, rolig lärare, lärarens gullegris, gullegris*, lydig*, olydig*, väluppfostrade, störig*, stökig kille, vikarietyp, kämpe, kämpar-typ, en stjärna, ett geni, geni, känd bråkstake, vanliga misstänkta`,
    {
      notBefore: 'häst*, fåtölj*, soffa*, film*, vinter, kyla, regler',
      notAfter: 'inte så, dröm',
      notNear:
        'saga, sagan, rollspel*, i rollen, kung*, prinsess*, häxa*, drake*, roman*, pjäs*, cirkus*, persongalleri, karaktär*',
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
        'syrorna, magneterna, magneten, krafterna, korten, orden, verben, bindningarna, bilarna, frågorna',
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
]
