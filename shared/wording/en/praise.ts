import type { Rule } from '../rule.ts'

/** Things of a lesson that a verdict is passed on, where the word alone may mean something else. */
const TEACHING = `lesson*, teaching, teacher*, start, starts, ending, opening, intro, introduction, starter, plenary, explanation*, explaining, instruction*,
  questioning, questions?, use, modell?ing, demo, demonstration, relationship*, rapport, routine*, behaviou?r, progress, learning, outcomes?, work, effort*, pace,
  structure, subject knowledge, knowledge, feedback, marking, discussion, talk, planning, delivery, transition*, expectations?, focus, understanding, example*, resource*, display*, support,
  engagement, atmosphere, environment, manner, presence, voice, classroom*, management, control, practice, technique*, strateg*, idea*, activit*, task*, response*, answer*, attitude*, link*, sense of, evidence, ethos, culture, differentiation, literacy, vocabulary, reading, writing, listening, participation, lead, leadership, team, teamwork, group work, pair work, finish, bit, stuff, thinking, reasoning, session, attempt*, job, conclusion, argument*, grasp, command, school, department, section, moment*`

const MATTER = `acid*, alkali*, base, bases, bond*, force*, magnet*, wind, current, glue, tape, smell, light, lights, signal, wifi, wi-fi, connection, verb*, bridge*, beam*, tower*,
  material*, fabric*, paper, rope, string, thread, tea, coffee, squash, battery, batteries, bulb, arm, arms, muscle*, solution, nuclear, currency, syllable*, stress, beat, password*, wood, metal, plastic, bag, box, boxes, joint*, cardboard, structure held, spaghetti, shell, shells, tide, poison, rock, rocks, drink, hand only, left hand, magnetic, gravity`

const praise = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'praise-blame',
  say,
  ...where,
})

export const praiseRules: readonly Rule[] = [
  praise(
    `excellent, outstanding, superb, fantastic, brilliant, terrific, wonderful, fabulous, fab, marvellous, marvelous, awesome, amazing, incredible, exemplary, exceptional, phenomenal,
    sublime, stunning, magnificent, splendid, tremendous, super, delightful, inspiring, inspirational, inspired, impressive, commendable, admirable, masterful, masterclass, first-rate, top-notch, top-class, top-drawer, second to none,
    high-quality, highest quality, top-quality, low-quality, poor-quality, good-quality, quality (?:lesson|teaching|talk|work|questioning|feedback|learning|discussion|interaction*), world-class, spot-on, bang-on, textbook (?:lesson|example|start), model lesson,
    effective, ineffective, efficient, inefficient, productive, unproductive, purposeful, purposeless, successful, unsuccessful, worthwhile, adequate, inadequate, unsatisfactory, satisfactory,
    unacceptable, appropriate, inappropriate, disappointing, mediocre, underwhelming, shoddy, sloppy, slapdash, lacklustre, lackluster, lifeless, uninspiring, uninspired, unimaginative, dreary, tedious, monotonous, dull, boring, bland, drab, so-so, hit-and-miss, hit or miss,
    chaotic, chaos, shambolic, shambles, unruly, rowdy, disorgani[sz]ed, disorderly, messy, farce, disaster, disastrous, catastrophe, pointless, useless, hopeless, woeful, abysmal, atrocious, appalling, dreadful, awful, terrible, horrible, horrendous, pathetic, ridiculous, pitiful, feeble, dire, lame, clumsy, clunky, muddled, unsafe practice,
    lovely, beautiful, gorgeous, charming, magical, joyous, joyful, heart-warming, slick, seamless, polished, well-oiled, tip-top, cracking, stellar, flawless, faultless, impeccable, immaculate, perfection, ambitious, admirably, thoughtful, insightful, memorable, enjoyable, engaging, stimulating, captivating, exciting, thrilling, entertaining, gripping, compelling, vibrant,
    a real hit, big hit, a hit, a triumph, a success, a mess, a failure, a flop, a gem, a joy, a delight, a pleasure, a treat, a disgrace, a highlight, nailed it, smashed it, knocked it out of the park, aced it, hit the mark, missed the mark, paid off, did the trick, worked a treat, worked wonders, worked like a charm,
    fell flat, fell apart, went wrong, went downhill, dragged on, all over the place, out of control, waste of time, wasted time, wasted, time-wasting, not up to scratch, below par, below standard, substandard, not good enough, left a lot to be desired, kudos, bravo, hats off, credit to, star of, gold standard, praiseworthy`,
    {
      notBefore: `play, surface*, stone*, shoes, rock*, wood, floor, metal*, Street, Square, bin*, in the bin, white paint, balance, debt*, earring*, bus, trousers, number*, weather, game, mass, rate, dose, medium, idea of the, glue, market*, hero*, market, man, nova, powers, ly`,
      notNear:
        'word cloud, thesaurus, synonym*, adjective*, certificate*, reward chart, sleeping beauty',
    },
  ),
  // "Fun fair", "perfect square", "best copy": what goes before or behind tells.
  praise('great, greatest', {
    notBefore:
      'deal, britain, fire, wall, war, plague, gatsby, expectations, depression, exhibition, grand*, -grand*, aunt, uncle, crested, white, hall, apes?, reef, lakes?, ormond, yarmouth, tit, tits, big',
    notAfter: 'alexander the, peter the, catherine the, the',
  }),
  praise('good', {
    notBefore: `friday, morning, afternoon, evening, night, bye, deal, luck, samaritan, as new, or bad, bad, and bad, copy, conductor*, insulator*, source of, side up, king, queen, half, ten, \\d+`,
    notAfter: 'for, a, how, what, no, as, said, say, feel, not',
    notNear: 'evil, conductor*, insulator*, wolf, pandora, greetings?',
  }),
  praise('good', {
    onlyAfter: 'a, not, as, how',
    onlyBefore: `${TEACHING}, level, range, mix, balance, way, model, to see, variety, grasp, at, with, hook, selection, choice, lad, girl, boy, class, group, lot, one, set, dialogue, attention, standard, place, number of, job`,
    notBefore: 'deal, job he, job she',
  }),
  praise('nice, nicer, nicest, decent, solid, sound', {
    notBefore: `of you, biscuit*, shape*, line, lines, block*, liquid*, gas*, state, wall*, figure*, wave*, waves, effect*, file, source*, level*, proof, track, card, cards, system, recording, ground, object*, colour, gold, wood, rock, floor, base, column*, cube*, particle*, at room, melt*, when, until, on the bell, and liquid, or liquid, body, bite, meter, sensor, buttons?`,
    notAfter:
      'the, a loud, no, of, what, loud, stereo, heard the, 3d, into a, became, becomes, turned, a, or, any, second, letter, sounds?, this',
    notNear:
      'liquid, gas, melt*, freez*, particle*, microphone, phonics, phoneme*, france, south of',
  }),
  praise('nice, decent, solid, sound', {
    onlyAfter: 'a, so, very, really, was, were, some, how, such a, pretty',
    onlyBefore: `${TEACHING}, touch, lad, way, to see, clear, calm, and, warm, hook, big, little, gentle, range, mix, balance`,
    notNear: 'liquid, gas, wave*',
  }),
  praise('strong, stronger, strongest, weak, weaker, weakest', {
    notNear: MATTER,
    notAfter: 'the man was, how',
    notBefore: 'tie, point, verb*, spell',
  }),
  praise(
    'poor, poorer, poorest, poorly (?:planned|organi[sz]ed|managed|paced|structured|executed|delivered)',
    {
      notBefore: `man, woman, boy was, people, child was, children in, famil*, countr*, law, laws, house*, farmer*, wolf, thing, and rich, or rich, harvest*, areas?, nations?, conductor*, eyesight, signal, wifi`,
      notAfter: 'the, rich and, rich or, rich\\/, for the',
      notNear: 'rich, workhouse, victorian*, poverty, conductor*, dickens, tudor*',
    },
  ),
  praise('bad, badly behaved, worse, worst', {
    notBefore:
      'apple*, wolf, guy*, guys, egg*, or good, weather, breath, for your teeth, for you, cold, hair, case, luck, king',
    notAfter: 'good or, good and, good\\/, the big, not, went, gone, get, getting, got, from',
    notNear: 'wolf, villain*, teeth, milk, breath, weather',
  }),
  praise('clear, clearer, unclear, crystal-clear', {
    onlyBefore: `${TEACHING}, expectation*, objective*, boundar*, success, criteria, progression, steps, sequence, purpose, and, but, to (?:all|everyone|pupils|students|the), about what, that, what, from, procedure*, message, learning, goal*, aim*, signal*, direction*, why`,
    notBefore:
      'and colourless, and blue, from the, away, up, out, and dry, and still, and salty, from desks?',
    notNear:
      'plastic, water, glass, liquid*, sky, tape, the table*, desks?, solution, weather, colourless',
  }),
  praise('clear, unclear', {
    onlyAfter:
      "was, were, very, really, so, is, are, not, made, quite, always, extremely, fairly, isn't, wasn't, weren't, particularly, more, less",
    notNear:
      'plastic, water, glass, liquid*, sky, tape, solution, jelly, window*, desks?, table tops?, road, coast, path, tubes?',
    notBefore: 'of, up, away, the',
  }),
  praise('perfect', {
    notBefore: 'square*, number*, tense, pitch, fifth, fourth, cadence, cube*, score',
    notAfter: "present, past, future, nobody's, nobody is",
    notNear: 'tense, cadence',
  }),
  praise('best', {
    notBefore:
      'copy, before, fit, friend*, of three, of 3, of five, of 5, man, foot, guess, in show, supporting, interest, film, picture, actor, actress, song, (?:time|score|throw|jump|run|lap|distance|result|try|attempt|height)s?(?: was| is| so far| today| of| =|:)? \\d+',
    notAfter:
      'personal, second, line of, at, seasonal, my, all the, do your, their, her, his, which, what, who was, vote for the, the',
  }),
  praise('best', {
    onlyAfter: 'the, by far the, her, his',
    onlyBefore:
      'lesson*, part, bit, teacher*, example*, practice, thing, use, class, moment, work, of the (?:day|lot|lessons|rooms|visits|morning)',
  }),
  praise('better than, far better, much better, even better, a lot better, no better', {
    notAfter: 'did, feeling',
    notBefore: 'if',
  }),
  praise('fun, good fun, great fun', {
    notBefore: 'fair, run, fact, facts, day, size, friday, house',
    notAfter: 'the',
  }),
  praise('rich, richer', {
    onlyBefore: `${TEACHING}, language, dialogue, tasks?, curriculum, environment, opportunit*, text*, context*`,
  }),
  praise('calm, calmer', {
    onlyBefore: `${TEACHING}, and, purposeful, but, orderly, room, learning, tone`,
    notBefore: 'corner, down, sea, water, app, and then',
    notNear: 'sea, wind, weather',
  }),
  praise('warm, warmer', {
    onlyBefore: `relationship*, rapport, atmosphere, welcome, manner, tone, environment, and (?:friendly|supportive|welcoming|caring|encouraging|fun|funny), classroom, teacher, but, climate, greeting`,
  }),
  praise('positive, negative', {
    onlyBefore: `${TEACHING}, climate, relationships?, tone, learning, language, body, reinforcement, praise, experience, impact, vibe*, energy, interaction*, mood`,
    notBefore:
      'number*, charge*, answer*, ion*, gradient*, terminal*, or negative, result*, test*, integer*, and negative',
  }),
  praise(
    'smooth, smoother, tight, crisp, brisk, sharp, snappy, punchy, fluid, fluent, creative, innovative, fresh, clever, smart, ingenious, neat',
    {
      onlyBefore: `${TEACHING}, handover, handling, changeover, delivery, running, and (?:calm|clear|efficient|effective|purposeful|engaging|well), way, touch, trick, solution, bit of`,
      notBefore: 'finish was, board*, phone*, writing, copy, work in, air, edge*, reading aloud',
    },
  ),
  praise(
    'flat, weird, odd, strange, silly, daft, rushed, hurried, stilted, awkward, thin, patchy, random, bitty, confusing, misleading, vague, woolly, half-baked, superficial, shallow, tokenistic, gimmicky, overlong, long-winded, laboured, heavy-going, slow-going',
    {
      onlyBefore: `${TEACHING}, and, way, choice`,
      notBefore: 'number*, shape*, and even, surface*, end',
      notNear: 'odd or even, even numbers?, odd numbers?, even and odd, water, dish',
    },
  ),
  praise(
    'flat, rushed, confusing, misleading, vague, superficial, tokenistic, gimmicky, laboured, long-winded, woolly, patchy, stilted, muddled, bitty, pedestrian, smooth, disjointed',
    {
      onlyAfter:
        'was, were, felt, is, very, a bit, rather, too, quite, so, really, slightly, somewhat, seemed',
      notNear: 'surface, sandpaper, stone*, road, wood, edge*, fur',
    },
  ),
  praise('weak, strong, poor, superb, slick, good, great, excellent', {
    onlyAfter:
      'very, really, so, quite, pretty, rather, extremely, particularly, incredibly, fairly, consistently, generally',
    notNear: MATTER,
    notBefore: 'deal, conductor*, \\d+',
  }),
  praise('rubbish, garbage, trash', {
    notBefore:
      'bin*, bag*, in, on the, was collected, from, picked, dump, collection, pick, tip, heap, lorry, into',
    notAfter:
      'put the, put, pick up, picked up, the, of, some, their, his, her, collected, their lunch, down',
    notNear: 'bin, bins, bag, litter, recycl*',
  }),
  praise(
    'thumbs-up from me, wow, whoop, yay, woohoo, hooray, well done, bravo, ten out of ten, 10 out of 10 (?:for|lesson), five stars, a\\+, hats-off, more of this, love it, loved it',
  ),
  praise('organi[sz]ed', {
    onlyAfter: 'very, really, so, extremely, highly, super, was, were',
    notBefore: 'into, by, in, the, a, as, on',
  }),
  praise('useful, helpful, unhelpful, supportive, encouraging', {
    onlyBefore: `${TEACHING}, feedback, comments?, hint*, prompt*, and, reminder*, visual*, slide*`,
    notBefore: 'each other',
  }),
  praise('useful, helpful, unhelpful, supportive, encouraging, welcoming', {
    onlyAfter: 'very, was, were, really, so, extremely, most, less than, not',
  }),
  praise('interesting, interestingly, fascinating, intriguing', {
    notBefore: 'fact*, facts, word*',
    notAfter: 'something, most, anything, three, one, two, an',
  }),
  praise('interesting, fascinating, intriguing', {
    onlyAfter: 'an, was, were, very, really',
    onlyBefore: `${TEACHING}, approach, way, hook, lesson, mix, to see, how, that, text, topic, discussion`,
  }),
  praise('respectful, disrespectful', { notAfter: 'be, being, safe' }),
  praise('low, high', {
    onlyBefore:
      'energy(?=\\s?$|\\s?[.;!?\\x2c]| (?:throughout|all|in (?:the|this) (?:room|class)|lesson|class|group|start))',
    notNear: 'bulb*, circuit*, photon*, particle*, food*, sugar, wave*, column*, chart',
  }),
  praise('buzz of, a (?:real|good|lovely|positive|nice|great) buzz, buzzing with, the buzz in', {
    notNear: 'bees?, fly, flies, wasp*, phone*, buzzer*, fridge, projector',
  }),
  praise(
    '(?:dominated|dominates|dominating) (?:the|this|his|her|their|every|all|most) (?:whole )?(?:talk|discussion|conversation|group|task|lesson|pair|debate|table)',
  ),
  praise(
    'messing (?:about|around), messed (?:about|around), mucking (?:about|around), fooling around',
  ),
  praise('kind, gentle, harsh, stern, friendly, cold', { onlyBefore: 'smile, voice, tone' }),
]
