import type { Rule } from '../rule.ts'

const adverb = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'adverb-verdict',
  say,
  ...where,
})

const ACTS = `coloured, colored, copied, copying, copy, sat, sitting, sit, read, reading, wrote, writing, watched, watching, listened, stood, standing, talked, talking, chatted, did, doing, told, telling, gave, giving, got, getting, went, waited, waiting, repeated, filled, filling, drew, drawing, played, playing, followed, following, moved on, carried on, handed, put, let, left, asked, asking, walked, looked, stared, guessed, guessing, cut, stuck, sticking, highlighted, typed, scrolled, messed, messing, wandered, ticked, marked, showed, clicked, recited, chanted, ignored, nodded, shouted, finished off, kept, worked, working, used, took, made, said yes, a (?:worksheet|video|film|filler|game|quiz|sheet|list|tick|lecture|test), the (?:same|worksheet|sheet|textbook|one|two|three|answer|TA|front), one, two, three, four, five, six, \\d+, busy, for show, more, colouring, coloring, sums, talk, textbook, keywords, recall, passing time, filling time, noise, fun`

/** Words in -ly that say when, where, in what order or how a camera would see and hear it. */
const SEEN = `quietly|silently|loudly|softly|slowly|briefly|aloud|exactly|directly|immediately|instantly|approximately|roughly|partly|partially|equally|separately|individually|jointly|previously|recently|lately|newly|finally|initially|originally|eventually|firstly|secondly|thirdly|lastly|suddenly|verbally|orally|physically|digitally|manually|electronically|automatically|horizontally|vertically|diagonally|simultaneously|alternately|alternatively|respectively|randomly|evenly|completely|entirely|totally|fully|wholly|nearly|additionally|currently|presently|formerly|namely|otherwise|specifically|similarly|differently|visibly|audibly|literally|mathematically|scientifically|historically|chemically|electrically|alphabetically|chronologically|numerically|symmetrically|proportionally|inversely|directly|freely|openly|publicly|privately|secretly|closely|tightly|loosely|lightly|heavily|firmly|sharply|widely|shortly|abruptly|simply|really|only|early|mostly|mainly|largely|rarely|usually|normally|generally|typically|frequently|regularly|continually|continuously|constantly|repeatedly|occasionally|incessantly|perpetually|hardly|barely|scarcely|virtually|practically|consequently|accordingly|possibly|probably|personally|locally|globally|nationally|internationally|internally|externally|bodily|clearly|strictly|positively|negatively|uniformly|collectively|mutually|solely|singly|doubly|wrongly|correctly|incorrectly|accurately|inaccurately|precisely|supposedly|especially|particularly|hourly|nightly|fortnightly|termly|duly|overly|outwardly|inwardly|forwardly|backwardly|centrally|laterally|radially|sparsely|densely|thickly|thinly|finely|coarsely|steeply|temporarily|permanently|daily|annually`
/** Other words in -ly. */
const NO_ADVERB = `family|lolly|folly|reply|supply|apply|assembly|anomaly|monopoly|fly|\\p{L}+fly|jelly|belly|\\p{L}+belly|bully|ally|rally|tally|lily|molly|emily|sally|billy|milly|polly|holly|kelly|shelly|nelly|jolly|folly|hilly|silly|chilly|wobbly|bubbly|curly|weekly|monthly|yearly|quarterly|ugly|lovely|friendly|\\p{L}+-friendly|unfriendly|lonely|lively|elderly|likely|unlikely|orderly|costly|deadly|ghostly|heavenly|homely|leisurely|lowly|manly|motherly|oily|woolly|wrinkly|crinkly|prickly|tickly|sparkly|crumbly|wiggly|squiggly|giggly|smelly|july|italy|imply|comply|multiply|rely|ply|sly|gully|doily|melancholy|broccoly|measly|scaly|surly|dolly|trolly|brolly|wally|welly|telly|smiley|nelly|cuddly|bristly|gravelly|straggly|gnarly|pebbly|knobbly|burly|pearly|early|only|holy|wily|wooly|beverly|carly|lilly|ely|sicily|philly|grizzly|steely|timely|worldly|saintly|comely|cowardly|fatherly|brotherly|sisterly|scholarly|masterly|stately|portly|princely|kingly|queenly|earthly|unruly|ungodly|goodly|niggly|spindly|treacly|tingly|jiggly|dribbly|freckly|pimply|rumply`

export const adverbRules: readonly Rule[] = [
  adverb(`(?!(?:${SEEN}|${NO_ADVERB})(?!\\p{L}))\\p{L}\\p{L}+ly`, {
    notAfter: 'the word, adverb, a, an',
    notBefore: 'speaking, traded, trade, shaped, charged, coloured, sized, spaced',
    notNear: 'adverb*, thesaurus, suffix*',
  }),
  adverb(
    'firmly, sharply, softly, loudly, lightly, heavily, abruptly, closely, slowly, quietly, freely, openly',
    {
      onlyBefore:
        '(?:said|told|spoke|reminded|insisted|dealt|handled|managed|led|ran|challenged|corrected|refused|disciplined|supported|encouraged|guided|explained|redirected|brought|stopped|ended|questioned|praised)',
    },
  ),
  adverb('firmly, sharply, abruptly, heavily, closely', {
    onlyAfter:
      'dealt with it, spoke, answered, ended, stopped, snapped, replied, insisted, scaffolded, supported, guided, managed',
  }),
  adverb('just', {
    onlyBefore: '\\p{L}\\p{L}\\p{L}+ed, \\p{L}\\p{L}\\p{L}+ing',
    notAfter:
      "had, has, have, she's, he's, they'd, she'd, he'd, we'd, only, is, was, were, are, who'd, they've, having, not, not\\x2c",
    notBefore:
      'arrived, finished, started, opened, closed, entered, returned, landed, joined, turned (?:up|on|off)|ended, walked in, moved in, handed in, red, bed, following, during, outlining, being',
  }),
  adverb('just about, only just, all but', {
    onlyBefore: '\\p{L}+',
    notBefore: 'to',
    notAfter: 'was, is, were',
  }),
  adverb('correctly, incorrectly, accurately, inaccurately, precisely, steadily', {
    unless: 'measured',
    notNear: '\\d+ (?:of|out)',
  }),
  adverb(
    'very, rather, quite, fairly, pretty, somewhat, a bit, a tad, a touch, extremely, incredibly, way too',
    {
      onlyBefore: '\\p{L}+',
      notBefore:
        'than, a, an, the, of, more, less, first, last, next, end, top, bottom, back, front, edge, middle, similar, much, few, some, same, picture*, closer, further, longer, higher, lower, later, to, on, with, and, or, from, off, at, in, like, it, one, out, into, until, when, as, ribbon*, flower*, drawing*, please, big, large, small, tiny, hungry, caterpillar',
      notAfter: 'would, the, this, that, their, his, her, my, or, not',
      notNear: 'likert, scale',
    },
  ),
  adverb(
    '(?:longer|shorter|slower|faster|louder|more|quieter) than (?:needed|necessary|required|it should|helpful|ideal)',
  ),
  adverb(
    `clearly, carefully, neatly, untidily, properly, improperly, appropriately, inappropriately, suitably, adequately, inadequately, sufficiently, effectively, ineffectively, efficiently, inefficiently, successfully, unsuccessfully,
    skilfully, skillfully, masterfully, expertly, deftly, adeptly, competently, brilliantly, beautifully, wonderfully, superbly, excellently, fantastically, amazingly, impressively, perfectly, flawlessly, faultlessly, effortlessly, seamlessly, smoothly, slickly, nicely, poorly, badly, terribly, awfully, dreadfully,
    confidently, enthusiastically, eagerly, keenly, happily, cheerfully, joyfully, excitedly, proudly, passionately, half-heartedly, wholeheartedly, reluctantly, grudgingly, begrudgingly, unwillingly, willingly, lazily, listlessly, aimlessly, mindlessly, dutifully, diligently, conscientiously, studiously, attentively, inattentively, carelessly, sloppily, haphazardly, chaotically,
    purposefully, productively, meaningfully, constructively, collaboratively, cooperatively, co-operatively, independently, autonomously, thoughtfully, insightfully, creatively, imaginatively, cleverly, ingeniously, intelligently, wisely, sensibly, maturely, immaturely, responsibly, respectfully, disrespectfully, politely, rudely, kindly, warmly, coldly, harshly, sternly, strictly, aggressively, sarcastically, patronisingly, gently, sensitively, insensitively, tactfully, subtly,
    patiently, impatiently, nervously, anxiously, angrily, crossly, sulkily, sadly, miserably, unhappily, sheepishly, shyly, timidly, calmly, lovingly, caringly, sympathetically, encouragingly, supportively, positively, negatively, energetically, dynamically, vigorously,
    thoroughly, deeply, superficially, convincingly, persuasively, articulately, eloquently, fluently, coherently, logically, systematically, methodically, rigorously, consistently, inconsistently, fairly and, unfairly, unnecessarily, needlessly, excessively, overly, painfully, laboriously, tediously, ponderously, hurriedly, hastily, promptly, swiftly, briskly, instinctively, genuinely, truly, obviously, evidently, admirably, commendably, exceptionally, remarkably, surprisingly, predictably, disappointingly, unfortunately, regrettably, sadly, thankfully, hopefully, luckily, frankly, basically, essentially, merely, barely, hardly (?:a|the|worked|spoke|looked|wrote|touched|used|moved), passively, blindly, robotically, mechanically, dully, boringly, uncritically, poorly-*, messily, untidily, neatly and`,
    {
      notAfter: 'spoken',
      notBefore:
        'speaking, poster, does it, less than, more than, decreasing, increasing, less, \\p{L}+ poster, nouns?, named, positive, negative, charged, divisible, correct',
      notNear: 'adverb*, thesaurus, shook, tapped, test tube, egg',
    },
  ),
  adverb('well', {
    notAfter: `as, the, a, village, wishing, oil, ink, stair, water, old, this, each, feel, feeling, get, not, their, deep, might as, may as, hands?, pretty, of the, our, my, farewell, oh, ah, wash*, royal`,
    notBefore: `as, over, under, before, after, past, into, water, known, beyond, above, below, being, street, \\?, !, \\x2c, done, then, er, um, off, I, outside, in advance, is deep, was dug, with a, and the church, the, \\d+`,
    notNear: 'bucket and rope, ill, nurse, doctor, get well, unwell',
  }),
  adverb(
    'well-(?:paced|planned|prepared|structured|organi[sz]ed|managed|led|run|chosen|delivered|thought|pitched|taught|behaved|executed|scaffolded|resourced|established|explained|used|modelled|modeled|handled|sequenced|designed|balanced|mannered|presented|timed|judged|crafted|supported|constructed|oiled|embedded|spoken), worked well, went well, not well, very well, really well, so well, too well, pretty well, quite well, extremely well, exceptionally well, particularly well, incredibly well, fairly well',
    {
      notNear: 'feeling, felt, unwell',
    },
  ),
  adverb(
    'too (?!late for|early for|(?:tight|heavy|high|tall|wide|hot|cold) (?:for|to))(?:\\p{L}+)',
    {
      notBefore: '\\? beside, \\?',
      notAfter: 'me, you, him, her, them, us, that, this, one, did, do',
      notNear: 'goldilocks, porridge',
    },
  ),
  adverb('too', {
    onlyBefore:
      'many, much, few, little, long, fast, slow*, quick*, loud*, quiet*, easy, hard, difficult, early, late, big, small, short, busy',
    notNear: 'goldilocks, porridge',
  }),
  adverb(
    'very (?:quickly|slowly|quietly|loudly|carefully|neatly|gently|briefly|closely), so (?:quickly|slowly|quietly|loudly|carefully|neatly), quickly, rapidly, speedily, sensibly, carefully and, (?:fairly|rather|quite|really) (?:quickly|slowly)',
    {
      notNear: 'disappear*, gallop*',
    },
  ),
  adverb('just', {
    onlyBefore: ACTS,
    notAfter: `had, has, have, she's, he's, they'd, she'd, he'd, we'd, only, is, was, were, are, who'd, they've, having, being`,
    notBefore: `left the room, finished, arrived, walked in, started, begun, gone, come, put the, one of those, \\d+ (?:min*|sec*|cm|m|mm|past|to)`,
  }),
  adverb('just', {
    onlyBefore:
      'sat, sitting, stood, copying, copied, told, talked, waiting, watching, doing, colouring, there, for show, filling, chatting, wandering, a, the, being',
    onlyAfter: "was, were, is, are, who, they're, he's, she's",
    notBefore: 'a (?:minute|moment|second)',
  }),
  adverb('only', {
    notAfter: `the, his, her, their, its, an, my, our, your, not, if, could, can, may, must, should, for, read, I, we, was the, one and, display, staff, has, it's, boys, girls, and, to, but`,
    notBefore: `\\x2c, \\., :, bench, when, if, after, child, place, once, time I, by, sign, then, just, two of us, on, the (?:sound|light|clock|person|one in|noise|adult)`,
    notNear: 'rules?, sign, instruction*, allowed',
  }),
  adverb('really', {
    onlyBefore: `\\p{L}+`,
    notBefore: 'and, or, said, the, was, is, a, in, then, that',
    notAfter: 'not, oh',
  }),
  adverb('simply', { onlyBefore: '\\p{L}+', notAfter: 'put, more, most, quite' }),
  adverb(
    'nothing (?:but|more than), no more than, little more than, for the sake of it, for show, going through the motions, through the motions, on autopilot, at best, with ease, with confidence, with enthusiasm, with care, with skill, with flair, with energy, with pride, with purpose, with little (?:care|effort|thought|enthusiasm), in a (?:calm|positive|friendly|kind|warm|clear|nice|good|harsh|rude|fun|engaging|lovely|respectful|bored) (?:way|manner|tone|voice|fashion)',
  ),
  adverb('(?:worked|works|working|work) (?:really |very |so )?hard', { notBefore: 'hats?' }),
]
