import type { Rule } from '../rule.ts'

const identity = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'identity',
  say,
  cased: true,
  ...where,
})

const RELATION = `mamma|pappa|mor|far|bror|brorsa|syster|syrra|mormor|farmor|morfar|farfar|föräldrar|moster|faster|kusin|tvilling|son|dotter|man|fru|sambo|familj`

export const identityRules: readonly Rule[] = [
  identity(`\\p{L}+lärarens (?:man|fru|son|dotter|sambo|bror|syster)`),
  identity(
    `(?:hans|hennes|vars|deras|elevens|pojkens|flickans|killens|tjejens|e:s) (?:${RELATION}) (?:är|var|jobbar|arbetar|sitter|driver|äger|undervisar|som), vars (?:${RELATION})`,
  ),
  identity(
    `(?:rektorns|rektors|lärarens|vaktmästarens|specialpedagogens|kuratorns|prästens|biträdande rektorns|kommunalrådets|skolsköterskans|kokens) (?:klass|klassrum|lektion|son|dotter|barn|pojke|flicka|syskonbarn|man|fru|bror|syster)`,
  ),
  identity(
    `(?:den|det) enda (?:\\p{L}+ )?(?:\\p{L}*läraren|\\p{L}*lärare|pojken|flickan|killen|tjejen|eleven|barnet|mannen|kvinnan|resursen|manliga|kvinnliga|muslimen|ukrainaren)`,
    { notBefore: 'som (?:stod|satt|skrev|svarade|räckte)' },
  ),
  identity(
    `den enda \\p{L}+läraren, enda manliga \\p{L}+, enda kvinnliga \\p{L}+, skolans enda \\p{L}+, vår enda \\p{L}+`,
  ),
  identity(
    `(?:klassen|läraren|mentorn|klassläraren|elevgruppen) i (?:åk|årskurs|klass) ?\\d\\p{L}?, klassläraren i \\d\\p{L}?, (?:årskurs|åk) ?\\d\\d?(?:-klassen|:s lärare|s lärare|ans lärare|:an), \\d\\p{L}:s (?:lärare|mentor|klasslärare), (?:ettans|tvåans|treans|fyrans|femmans|sexans|sjuans|åttans|nians) (?:lärare|klasslärare|mentor|klass|klassrum), (?:femman|sexan|sjuan|åttan|nian|fyran|trean) (?:besöktes|hade|satt|var|arbetade)`,
  ),
  identity(
    `nya (?:killen|tjejen|pojken|flickan|eleven|läraren|barnet), (?:den|den där|vår) (?:nya|nye|ukrainska|syriska|polska|finska|somaliska|franska|tyska|afghanska|kinesiska|adopterade|döva|blinda|rullstolsburna|rödhåriga|längsta|yngsta|äldsta|autistiska) (?:pojken|flickan|killen|tjejen|eleven|\\p{L}*läraren|vikarien|rektorn|kvinnan|mannen), (?:pojken|flickan|killen|tjejen|eleven|barnet) (?:i rullstol*|med (?:rullstol|hörapparat|kryckor|slöja|turban|det röda håret)|från (?:ukraina|syrien|somalia|afghanistan|polen|iran|irak|familjehemmet|hvb-hemmet)|som (?:kom från|flyttade hit|är ny|precis flyttat|bor i familjehem|är tvilling)), familjehemsplacerad*, tvillingarna`,
  ),
  identity(
    `(?:rektorn|biträdande rektor|rektor|förstelärare*|specialpedagogen|arbetslagsledaren|ämnesansvarig*) (?:undervisade|undervisar|höll lektionen|hade lektionen|själv undervisade), rektorns (?:lektion|egen klass), biträdande rektorns`,
  ),
  identity(
    'klass \\d\\p{L}?, klassen \\d\\p{L}, åk \\d\\p{L}, årskurs \\d\\p{L}, \\d(?:a|b|c|d|e|f):s, \\p{L}+s klass(?= (?:hade|har|satt|besöktes|var))',
    {
      notNear: 'böcker för, texter för, läromedel*, tärning*',
      notBefore: 'får, \\x3a',
      notAfter: 'ur, från en bok för',
    },
  ),
  identity(
    '\\d(?:a|b|c|d|e|f), (?:årskurs|åk) \\d, ettorna, tvåorna, treorna, fyrorna, femmorna, sexorna, sjuorna, åttorna, niorna, ettan, tvåan, trean, fyran, femman, sexan, sjuan, åttan, nian, förskoleklassen',
    {
      onlyAfter:
        'besökte, besök hos, besök i, vi såg, var hos, vi var i, var i, hos, mentor i, mentor för, klasslärare i, klasslärare för, klassföreståndare för, undervisar i, undervisar',
      notBefore: 'tabell*, \\d',
      notNear: 'tärning*, tabell*, kortlek*',
    },
  ),
  identity(
    '(?:elevens|pojkens|flickans|barnets|hennes|hans) (?:mamma|pappa|mor|far|bror|syster|föräldrar)',
    {
      onlyBefore: 'kom, är, var, jobbar, arbetar, hämtade, satt, lämnade, ringde, besökte',
      notNear: 'i sagan, sagan om, boken, filmen, berättelsen',
    },
  ),
]
