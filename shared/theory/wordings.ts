import type { Language } from '../board/model.ts'

// What in the words of a theory makes one ask again, as data by language. Each is a family of
// expressions with one thing to ask; what people write about is never right or wrong here.
// The families are our reading of DOMAIN.md 4.2 and of its examples of what is no theory.

/** A family of words to ask about. */
export interface Wordings {
  /** A practice that nobody could recognise: a verdict, a wish, a word for everything. */
  readonly vague: RegExp
  /** Something got or set up, where somebody should do something. */
  readonly means: RegExp
  /** What goes on in a head, where others should see or hear it. */
  readonly inner: RegExp
  /** A plan or a task: said of what will be done, by when. */
  readonly plan: RegExp
  /** What is counted long after, instead of what students do or learn there and then. */
  readonly results: RegExp
  /** What can't turn out otherwise. */
  readonly certain: RegExp
  /** What says that there is no more to ask. */
  readonly final: RegExp
  /** What lies outside a school's hands. */
  readonly outside: RegExp
}

/** Whole words, whatever letters the language has; each alternative is a pattern. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const EN: Wordings = {
  vague: words(
    'good|better|best|great|excellent|outstanding|effective(?:ly)?|high[- ]quality|quality',
    '(?:teach|lead|plan|work|learn|question|do it)(?:es|s|ing)? (?:well|properly|better|effectively)',
    'us(?:e|es|ing) (?:the |our |more )?(?:data|technology|ict|digital tools|strategies|best practice)',
    '(?:enhance|strengthen|promote|foster|embed|prioriti[sz]e)s?',
    '(?:improve|raise)s? (?:the |our |their )?(?:quality|teaching|learning|questioning|feedback|practice|lessons|behaviour|engagement|expectations)',
    '(?:focus|concentrate)(?:es|s)? on|pays? (?:more )?attention to',
    'differentiat(?:e|es|ed|ion)|scaffold(?:s|ed|ing)?|engag(?:e|es|ing) (?:lessons|teaching|activities)',
    'appropriate(?:ly)?|rigorous(?:ly)?|meaningful(?:ly)?|more consistent(?:ly)?',
  ),
  means: words(
    'buys?|bought|purchase[sd]?|obtains?|invests? in|hire[sd]?|appoints?|installs?',
    '(?:introduce|implement|launche?|roll out)s? (?:a |an |the |new |our )*(?:scheme|programme|program|system|software|platform|approach|strategy|initiative|curriculum|model)',
    '(?:have|has|gets?|(?:are|is) (?:given|provided with|offered)) (?:more |enough |new )?(?:tablets|laptops|computers|devices|money|staff|resources|training)',
  ),
  inner: words(
    '(?:know|understand|believe|value|want|care|reali[sz]e)s?|thinks?(?! aloud| out loud)',
    '(?:are|is) (?:more )?(?:aware|motivated|committed|convinced|passionate|confident|reflective)',
    '(?:have|has) (?:high |higher )?expectations',
  ),
  plan: words(
    '(?:we|teachers?|staff|adults|leaders|everyone|all(?: of us| teachers| staff)?|the school|the team|middle leaders) (?:will|shall|are going to|is going to|plan to|plans to|should|must|need to|needs to)',
    'by (?:next \\p{L}+|easter|christmas|summer|autumn|spring|the end of (?:the |this |next )?(?:year|term|half[- ]term|month|week))',
    '(?:next|this) (?:week|month|half[- ]term|term|year)|action plan|policy',
  ),
  results: words(
    '(?:results|scores|grades|standards|attainment|achievement|outcomes|performance) (?:will )?(?:rises?|improves?|increases?|goe?s? up|(?:get|are) (?:better|higher))',
    '(?:better|higher|improved|rising) (?:results|scores|grades|standards|attainment|achievement|outcomes|performance)',
    '(?:raise|improve|increase)s? (?:the |our |their )?(?:results|scores|grades|standards|attainment|achievement|outcomes|performance)',
  ),
  certain: words(
    'always|never|guarante(?:e|es|ed)|certainly|inevitabl(?:e|y)|automatically|no matter what',
    '(?:all|every ?(?:one|body)|every (?:student|pupil|child|learner)|all (?:the )?(?:students|pupils|children|learners))(?: will| shall)? (?:learn|learns|succeed|succeeds|achieve|achieves|improve|improves|progress|progresses|make progress|makes progress|understand|understands)',
  ),
  final: words(
    'proves? that|proven|best practice|what works|the only way|beyond doubt|once and for all',
  ),
  outside: words(
    'parents?|carers?|famil(?:y|ies)|home life|the government|ministry|inspectors?|inspectorate|curriculum authority|exam boards?|funding|the council|social media',
  ),
}

const SV: Wordings = {
  vague: words(
    'bra|bättre|bäst|bästa|utmärkt|utmärkta|effektiv|effektiva|effektivt|hög kvalitet|kvalitet',
    'undervisar (?:väl|bra|bättre)|arbetar (?:väl|bra|bättre|aktivt)|leder (?:väl|bra)',
    'använder (?:data|teknik|it|digitala verktyg|strategier|beprövad erfarenhet|bra metoder)',
    '(?:förbättra|stärka|främja|utveckla|prioritera|förstärka)r?',
    'fokuserar på|arbetar med|lägger (?:mer )?vikt vid|satsar på',
    'individanpassar|individanpassning|differentierar|stöttar|engagerande',
    'lämplig|lämpliga|lämpligt|meningsfull|meningsfulla|meningsfullt|ändamålsenlig(?:a|t)?',
  ),
  means: words(
    'köper|köpa|skaffar|skaffa|införskaffar|investerar i|anställer',
    '(?:inför|införa|implementerar|implementera|rullar ut) (?:ett |en |det |den |nya |nytt |ny )*(?:program|system|modell|metod|strategi|plattform|arbetssätt|satsning)',
    '(?:har|får) (?:mer |fler |nya |tillräckligt med )?(?:surfplattor|datorer|pengar|personal|resurser|utbildning|fortbildning)',
  ),
  inner: words(
    'vet|förstår|tror|värderar|tycker|tänker på|vill|bryr sig om|inser',
    'är (?:mer )?(?:medvetna?|motiverade?|engagerade?|övertygade?|trygga?|reflekterande)',
    'har (?:höga |högre )?förväntningar',
  ),
  plan: words(
    '(?:vi|lärare|lärarna|personalen|alla(?: lärare)?|ledningen|skolan|arbetslaget|rektorn?) (?:ska|skall|kommer att|planerar att|bör|måste|behöver)',
    '(?:före|innan|senast|till) (?:jul|påsk|sommaren|hösten|våren|terminens slut|läsårets slut|nästa)',
    'nästa (?:vecka|månad|termin|läsår|år)|handlingsplan|policy',
  ),
  results: words(
    '(?:resultaten|betygen|provresultaten|måluppfyllelsen|meritvärdet|kunskapsresultaten|prestationerna) (?:höjs|ökar|stiger|förbättras|blir bättre|går upp)',
    '(?:höjs|ökar|stiger|förbättras) (?:resultaten|betygen|provresultaten|måluppfyllelsen|meritvärdet|kunskapsresultaten|prestationerna)',
    '(?:bättre|högre|ökad|ökade) (?:resultat|betyg|provresultat|måluppfyllelse|meritvärde|kunskapsresultat|prestationer)',
  ),
  certain: words(
    'alltid|aldrig|garanterar|garanterat|garanteras|säkert|oundvikligen|automatiskt|oavsett vad',
    '(?:kommer )?(?:alla|varje elev|alla elever|alla barn)(?: kommer att| att)? (?:lära sig|lär sig|lyckas|nå målen|når målen|utvecklas|förstår|förstå)',
    '(?:lär sig|lyckas|utvecklas|förstår) alla(?: elever| barn)?',
  ),
  final: words(
    'bevisar|bevisat|bevis|bästa praxis|det som fungerar|enda sättet|utan tvivel|en gång för alla|icke förhandlingsbart',
  ),
  outside: words(
    'föräldrar|föräldrarna|vårdnadshavare|vårdnadshavarna|familjen?|hemmet|hemmen|regeringen|skolverket|skolinspektionen|politikerna|kommunen|sociala medier',
  ),
}

export const WORDINGS: Readonly<Record<Language, Wordings>> = { en: EN, sv: SV }

/** What somebody says in a theory ("why?") is an example, not its wording. */
const SPEECH = /["“”„«»][^"“”„«»]*["“”„«»]/g

/** The words of a text that belong to a family, each once, as they are written there; not in speech. */
export function wordsIn(text: string, family: RegExp): readonly string[] {
  const found = [...text.replace(SPEECH, ' … ').matchAll(family)].map(([word]) => word.trim())
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()]
}
