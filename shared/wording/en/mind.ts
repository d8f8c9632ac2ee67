import type { Rule } from '../rule.ts'

const mind = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'mind-reading',
  say,
  ...where,
})

/** Who may feel or know something. */
const WAS = `was, were, is, are, looked, look, looks, looking, seemed, seem, seems, appeared, appears, became, become, got, getting, felt, feel, very, really, so, quite, a bit, a little, completely, totally, clearly, obviously, visibly, slightly, pretty, more, less, most, not, fully, all, still, both, being, be, been, chn, ch, kids, pupils, students, ss, sts, s, st, t, girl, boy, child, class, row, table, group, groups, pair, pairs, boys, girls, learners, teacher, everyone, they, wasn't, weren't, increasingly, rather, extremely, often, too`

export const mindRules: readonly Rule[] = [
  mind(
    `disengaged, unengaged, engagement, disengagement, boredom, unmotivated, demotivated, motivated, motivation, uninterested, disinterested, disinterest, enthused, enthusiasm, enthusiastic, unenthusiastic, distracted, inattentive, attentive, daydreaming, day-dreaming, zoned out, zoning out, tuned out, tuning out, switched-on, in a world of (?:his|her|their) own, in another world, away with the fairies, miles away, mind elsewhere, minds elsewhere,
    on-task, off-task, confused, confusion, puzzled, baffled, bewildered, perplexed, mystified, clueless, flummoxed, stumped,
    understood, understand, understands, understanding, misunderstood, misunderstand, misunderstanding, grasped, comprehended, internali[sz]ed,
    enjoyed, enjoy, enjoys, enjoying, enjoyment, disliked, loathed, dreaded, adored, craved,
    confident, confidence, unconfident, overconfident, unsure, uncertain, hesitant, nervous, anxious, anxiety, worried, stressed, scared, frightened, afraid, terrified, intimidated, unhappy, miserable, gloomy, fed-up, angry, annoyed, irritated, frustrated, frustration, excited, excitement, keen, eager, eagerness, proud, pride, uncomfortable, at ease, ill at ease, relieved, delighted, thrilled, disappointed, embarrassed, ashamed, humiliated, jealous, envious, curious, curiosity, fascinated, captivated, entranced, spellbound, enthralled, engrossed, absorbed in, immersed in, riveted, intrigued, amused, bemused, overwhelmed, discouraged, encouraged by, inspired by, empowered, valued, respected, resentful, grumpy, tired, sleepy, exhausted, weary, half asleep, apathetic, apathy, indifferent, unbothered, couldn't be bothered, can't be bothered, not bothered, couldn't care less, didn't care, don't care, lost interest, lost heart, lost focus, lost concentration, lost patience, gave up hope, losing interest, losing focus, losing patience, paying attention, pay attention, paid attention, not listening, weren't listening, wasn't listening, really listening, actively listening, active listening, ready to learn, willing, unwilling, willingness, reluctant, reluctance, determined, determination, perseverance, hoped, hoping, believed, believes, assumed, assumes, assuming, imagined that, decided that, reali[sz]ed, reali[sz]es, intended, intending, pretended, pretending, deliberately, on purpose, intentionally, ignored, ignoring, ignores, took an interest, invested in, bought into, buy-in, felt safe, feel safe, ownership of, made sense to, didn't get it, didn't get what, got the point, getting the hang, got the hang, had no idea, no idea, no clue, had no clue, out of (?:his|her|their) depth, concentrating, concentration, concentrated on, concentrate, in the zone, in flow, couldn't wait, happy, unfocused, unfocussed, focused, focussed, comfortable, content with, satisfied, secure in, secure with, secure on, interested, bored, engaged`,
    {
      notAfter: 'the, an, on, at, task said be, misconception of',
      notBefore:
        'the mass, the value, the area, that the, birthday, face, face cards?, faces (?:on|drawn|stuck|cards?), hour, tone, sign, signal, on the toilet, label, a hole, holes, through, into the wood, the microscope, the lens, the camera, the projector, the beam, the light, into the block, acid*, orange, hydrochloric, sulphuric, squash, solution*, juice, nouns?, section, lines, wire*, fish, toilet, cubicle, column*, wing',
      notNear:
        'phone line, borehole, drilling, drill bit, toilet door, microscope, refocus*, eyepiece',
    },
  ),
  mind(
    'engaged, bored, confused, distracted, focused, focussed, concentrating, interested, motivated, excited, happy, tired, confident, worried, scared, angry, comfortable, proud',
    {
      onlyAfter: WAS,
      notBefore:
        'a hole, holes, tone, the lens, the microscope, the beam, the light, the projector',
      notNear: 'microscope, toilet',
    },
  ),
  mind('switched-off, switched themselves off', {
    onlyBefore: '$, by, after, when, at, and, for, long, completely, halfway, again',
    onlyAfter:
      'had, have, row, half, table, pupils, students, they, boys, girls, lads, class, group, most, some, many, all, several, completely, totally, just, S, he, she',
    notNear:
      'lamp, lights?, projector, power, plug*, wifi, laptop*, iPad*, fan, heater, radio, music',
  }),
  mind('lost', {
    notBefore: `property, (?:about |around )?\\d+, a (?:turn|life|point|piece|tooth|shoe|glove|game|counter|round|set|minute), (?:the|her|his|their|its) (?:place|pen*|turn|game|ball|book|balance|match|race|tooth|page|sheet|grip|voice|way back|shoe), two, three, four, five, six, ten, half, time, by, in the post, connection, signal, at, count, and found, world, one, to the, marks?, a mark, the (?:game|match|race|coin|toss|vote|ball)`,
    notAfter: 'had, has, have, been, the, who, team, which, dice, they, he, she, and',
  }),
  mind('lost', {
    onlyAfter:
      'completely, totally, looked, look, looking, seemed, seem, appeared, a bit, a little, rather, quite, utterly, clearly, obviously, was, were, got, very, so, still, are, is',
    notBefore: 'property, by, in the, at, \\d+, under, on the, to',
  }),
  mind('knew, knows, knowing, know', {
    notBefore: 'as, your, what you',
    notAfter: 'want to, you, to, let, let me, need to, do you, I, wanted to, well',
    onlyAfter: `they, he, she, it, pupils, students, children, kids, ss, sts, chn, ch, class, girls, boys, group, pair, table, everyone, all, most, one, t, teacher, s, nobody, no one, none, some, who, both, many, few, clearly, already, obviously, didn't, doesn't, don't, did not, of them, boy, girl, child, pupil, student, learners, not, hardly, really, two, three, four, five, six, seven, eight, nine, ten, \\d+, row, half, always, and, without, TA`,
  }),
  mind('wanted, wants, wanting, want, wished, wishes, longed', {
    notBefore: 'poster, sign, ads?, list',
    notAfter: 'a, you, we, I, do you, most, the, if you, they',
    notNear: 'western',
  }),
  mind(
    "wanted to, wants to, wanting to, didn't want, don't want, did not want, wanted (?:him|her|them|the|a|more|it|pupils|students), longing to, itching to, dying to",
    { notAfter: 'I, if you, anyone who, whoever' },
  ),
  mind('felt, feel, feels, feeling', {
    notBefore: `tip*, pen*, -tip*, -pen*, board*, square*, hat*, circle*, letter*, shape*, fabric, piece*, strip*, tree, the, for, a, an, it with, inside, along, under, around, his, her, their, its, each, every, in the bag, in a bag, in, with, which, free, puppet*, flower*, pads?, map, number*, roof*, and (?:wool|fabric|buttons?|thread|glue), banner, chart, wall, or, \\d+, how (?:rough|smooth|heavy|warm|cold|hot)`,
    notAfter:
      'I, of, the, a, some, red, green, blue, black, yellow, white, purple, orange, brown, coloured, and, we, wet, touch and, cut, sewed, \\d, grey, from, thick, one, two, three, onto, on, pink',
    notNear:
      'fabric, texture, scissors, sew*, stitch*, glue*, feely, pulse, heartbeat, sandpaper, tips, pens',
  }),
  mind(
    "tried to, trying to, tried hard, tried really hard, tried (?:his|her|their) (?:best|hardest), trying hard, trying (?:his|her|their) (?:best|hardest), tries to, tries hard, didn't try, made an effort, made no effort, not trying, made every effort, couldn't see the point, saw the point",
    {
      notAfter: 'told to, was, were told',
      notBefore: 'open, unlock, undo, log in, log on, connect, lift, reach',
    },
  ),
  mind('thought, thinks, thinking', {
    onlyAfter: `they, he, she, pupils, students, children, kids, ss, sts, chn, class, girls, boys, group, pair, table, everyone, t, teacher, s, some, who, both, clearly, obviously, boy, girl, child, pupil, student, were, was, all, really, deep, deeply, critical, hard, of them, one`,
    notBefore:
      'about it, of a number, time, aloud, out loud, bubble*, cloud*, hat*, map*, for \\d+',
  }),
  mind("loved, liked, hated, loves, likes, hates, preferred, didn't like, doesn't like", {
    onlyAfter:
      'they, he, she, pupils, students, children, kids, ss, sts, chn, ch, class, girls, boys, group, everyone, t, teacher, s, most, who, all, really, clearly, obviously, boy, girl, child, pupil, student, learners, table, absolutely, of them, row, both, year \\d+, y\\d+, pair, pairs, groups, just, lads',
  }),
  mind(
    'seemed, seems, seeming, appeared to, appears to, appearing to, came across as, gave the impression, looked as if, looked as though, looked like they, acted as if, as if (?:she|he|they)',
    { notBefore: 'on, in, at' },
  ),
  mind('looked, looks, looking', {
    onlyBefore:
      'happy, sad, unhappy, bored, interested, keen, tired, upset, worried, relaxed, engaged, shocked, surprised, guilty, uneasy, alert, ready, blank, fed-up, cross, hurt, defeated, bewildered, unimpressed, pleased, smug, at home',
  }),
  mind(
    'upset, sad, surprised, shocked, pleased, relaxed, safe, blank, calm, hopeful, guilty, alert, shy, stuck, restless, fidgety, switched-off, checked-out, invested, committed, resilient, secure, bored stiff',
    {
      onlyAfter:
        'looked, looks, looking, seemed, seem, seems, appeared, felt, very, really, visibly, clearly, obviously, were, was, so, all, quite, a bit, increasingly, pupils, students, kids, completely, totally',
      notBefore: 'on, at question, at q, for \\d+, to hear, with the tape, down, off the',
      notNear: 'story, character*, face cards?, emoji*',
    },
  ),
  mind(
    "struggled, struggle, struggling, struggles, found it (?:hard|easy|difficult|tricky|challenging|boring|interesting|tough), found (?:this|the \\p{L}+) (?:hard|easy|difficult|tricky|challenging|boring|interesting|tough|fun), coped, couldn't cope, copes, flourish*, thrived, thriving",
    {
      notBefore:
        'with the (?:zip|lid|door|lock|tape|scissors|drawer|laces), to (?:open|lift|close|reach), learner*, reader*, writer*, pupil*, student*, kid*, child*, one*, boy*, girl*',
    },
  ),
  mind(
    'switched-off, tuned in, drifted off, drifting, zoned, clocked off, gave up, given up, giving up, losing the will, lost the plot, lost the thread, lost the will, not with it, none the wiser, sank in, sunk in, clicked with, the penny dropped, penny dropped, lightbulb moment, light bulb moment, aha moment',
    {
      notBefore:
        'the, (?:his|her|their) (?:seat|chair|place|turn|phone|go), on the, a, all, and put, light*, projector, laptop*, at \\d',
      notAfter:
        'put, do, did, done, lights?, working, worked, write, along, played, wrote, stick, stuck, walked, came, was, bubble, go, went',
      notNear: 'lamp, lights?, projector, power, plug*, wifi',
    },
  ),
]
