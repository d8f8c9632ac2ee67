import type { Rule } from '../rule.ts'

/** What happens in a lesson: of these a writer judges, and measures nothing. */
const LESSON = `lesson*, session*, teaching, start, starter*, opening, beginning, ending, intro, introduction*, plenary, recap, explanation*, explaining, instruction*, questioning, modell?ing, demo, demonstration, discussion*, debate*, dialogue, feedback, marking, transition*, changeover, handover, delivery, planning, atmosphere, mood, vibe*, tone, environment, ethos, culture, relationship*, rapport, behaviou?r, routine*, management, pace, pacing, structure, engagement, participation, group work, groupwork, pair work, pairwork, partner work, teamwork, collaboration, activity, activities, task*, tidy-up, clear-up, warm-up, response*, effort*, attitude*, use of, approach*, technique*, strateg*, display*, classroom*, lesson plan*, expectation*, wrap-up, Q&A, hook*, subject knowledge, feel, stuff, performance*, presentation*, worksheet*, homework, resources, teacher talk, class control, interaction*`
const AFTER_LESSON = `(?:${LESSON.replaceAll(', ', '|')})(?: [^.;!?\\n]+)? (?:was|were|is|felt|seemed|became|got)(?: (?:all|very|a bit|rather|quite|really|so|a little|somewhat|pretty|fairly|extremely|far from|not|too|more|less))?`

const judged = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'praise-blame',
  say,
  ...where,
})

/** Verdicts as soon as they stand by a lesson; elsewhere they say what a thing is like. */
const BY_A_LESSON = `ace, agreeable, all right, alright, amusing, appealing, attractive, average, awkward, balanced, buzzing, calm, careful, careless, cheerful, chilled, clear-cut, clever, clumsy, coherent, comfortable, comical, complex, confident, constructive, convincing, cool, cosy, crafty, creative, crisp, cute, decent, dedicated, deep, dependable, difficult, disruptive, dry, dynamic, easy, electric, elegant, enchanting, energetic, epic, exceptional, exquisite, extraordinary, fair, fine, fizzing, flat, flimsy, fluent, focused, forced, free-flowing, fresh, friendly, fruitless, funny, generous, genius, gentle, glorious, gold, graceful, grand, grim, happy, handy, hard, harmonious, harsh, healthy, heated, helpful, hilarious, hostile, hurried, ideal, imperfect, impersonal, inconsistent, industrious, intense, inviting, irrelevant, jolly, jumbled, kind, laboured, leisurely, limp, listless, lively, long-winded, loose, low-energy, magic, mixed, neat, negative, noisy, notable, nothing special, OK, okay, orderly, organi[sz]ed, overwhelming, painful, passive, patchy, patient, peaceful, plodding, playful, polite, poised, positive, powerful, precise, predictable, professional, pushy, quick, quiet, random, relaxed, reliable, repetitive, respectful, rich, rigid, robust, rocky, rough, rowdy, rushed, satisfying, scrappy, secure, sensitive, serious, settled, shabby, shaky, sharp, shocking, skilled, slack, slow, sluggish, smart, smooth, snappy, soothing, sparkling, special, spontaneous, staid, stale, steady, sterile, sticky, stiff, stilted, strange, stressful, structured, stuffy, stylish, superior, supportive, surprising, swift, tame, tense, thin, tidy, tight, tight-knit, timely, tired, top, touching, tough, tricky, trivial, troubled, uncomfortable, undemanding, uneven, unfair, unhurried, unique, untidy, unusual, upbeat, valuable, varied, vivid, warm, weird, well-rounded, wicked, wild, winning, wobbly, worrying, worthless, wretched`

export const verdictRules: readonly Rule[] = [
  judged(
    `amateurish, botched, breathtaking, brill, cumbersome, dazzling, dismal, disjointed, dodgy, dysfunctional, energi[sz]ing, enriching, enthralling, farcical, flawed, fruitful, half-hearted, haphazard, hectic, humdrum, imaginative, innovative, invaluable, inventive, joyless, laughable, legendary, likeable, lousy, low-key, masterly, meaningful, meaningless, mind-numbing, mindless, misguided, motivating, mundane, not great, not the best, nothing special, nothing to write home about, on point, overcomplicated, over-complicated, passable, perfunctory, pleasant, unpleasant, priceless, promising, pukka, questionable, refreshing, remarkable, ropey, second-rate, first-class, skilful, skillful, unskilful, spectacular, sub-par, subpar, tiresome, unconvincing, unfocused, unimpressive, uninteresting, unstructured, unsuitable, uplifting, upbeat, wishy-washy, yawn-inducing, zany, laudable, noteworthy, game-changing, jaw-dropping, eye-opening, thought-provoking, off-putting, slow-moving, fast-moving, time-consuming, ill-judged, ill-conceived, ill-timed, ill-planned, ill-chosen, over-long, heavy-handed, hard-hitting, crowd-pleasing, praiseworthy, top-drawer, top-tier, A1, thorough, ten out of ten, 10\\/10 for`,
    {
      notBefore: 'stamp*, post, ticket*, mail, carriage*',
      notNear: 'thesaurus, synonym*, adjective*',
    },
  ),
  judged(BY_A_LESSON, {
    onlyBefore: `${LESSON}, and \\p{L}+ (?:${LESSON.replaceAll(', ', '|')})`,
    notBefore: 'tasks? card*, display box*, start button, start line, starter card*',
    notAfter: 'no, the, not, or, and, any',
  }),
  judged(BY_A_LESSON, { onlyAfter: AFTER_LESSON }),
  judged(
    `(?:was|were|is|got|became) (?:a |an )?(?:real |right |bit of a |bit |total |complete |absolute |great |big |little )?(?:winner|top drawer|real deal|car crash|washout|damp squib|bright spot|strength|weakness|let-down|letdown|pants|circus|bedlam|pandemonium|mayhem|carnage|zoo|riot|nightmare|dream|heaven|eye-opener|free-for-all|triumph|hoot|scream|fiasco|mixed bag|sight to see|sight to behold|thing of beauty|master-?stroke|no-brainer|feather in)`,
  ),
  judged(
    `hit the spot, like a dream, like clockwork, left me cold, left much to be desired, up to standard, up to scratch, hard to fault, can't fault, couldn't be faulted, could not be faulted, on the money, shone, raised the bar, ticked all the boxes, ticked every box, lesson in how, (?:gets?|got|deserves?|earns?) (?:a |the |full |some |real )?(?:thumbs-up|praise|credit|marks for), fell short, came apart, came unstuck, went to pot, shining example, best in show, best I've seen, a hash of, dog's breakfast, dog's dinner, pig's ear, all over the shop, in a muddle, in disarray, a right mess, par for the course, exceeded expectations, below expectations, above and beyond, poor form, good form, in fine form, knocked it out, head and shoulders, a cut above, streets ahead, second to none, leaves? a lot to be desired, (?:a|the) (?:real |great |clear |key |main )?strengths? (?:of|was|in|here), (?:a|the) (?:real |clear |key |main )?weakness(?:es)? (?:of|was|in|here), went off the rails, ran out of steam, lost its way, dragged (?!the|a|his|her|their|chairs?)\\p{L}+, fizzled out, petered out, tailed off, flew by, (?:deserves?|deserved|earned) (?:praise|credit|a mention), the real deal`,
    {
      notBefore: 'shirt, hat, shoes, coat, the lid',
      notNear: 'torch, sun, lamp, moon, star, plane, bird, rocket',
    },
  ),
]
