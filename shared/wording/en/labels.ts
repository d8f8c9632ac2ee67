import type { Rule } from '../rule.ts'

const label = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'person-label',
  say,
  ...where,
})

const PERSON = `teacher*, t, ta, tas, s, pupil*, student*, child, children, chn, kid*, boy*, girl*, lad*, lass*, class, group*, learner*, colleague*, staff, practitioner*, one, ones, set, bunch, lot, table, row, man, woman, person, soul, supply, adult*, trainee*, young (?:man|lady|people|person), character, sts, ss, st, reader*, writer*, mathematician*, little, type, teens?, teenager*, youngster*, team, leader, individual*, cohort, crowd, year \\d+, y\\d+`
/** What somebody is called like: a label as soon as it stands before a person or behind "is". */
const TRAITS = `shouty, smiley, ranty, touchy, twitchy, flighty, ditzy, nerdy, geeky, cranky, snappy, dreamy, cuddly, mumsy, matey, preachy, theatrical, larger-than-life, hands-on, hands-off, no-nonsense, able, abrasive, academic, aggressive, aloof, anti-social, argumentative, arrogant, articulate, assertive, awkward, big-headed, bolshy, bright, calm, careful, careless, clever, cocky, combative, competitive, controlling, creative, cruel, curious, cynical, daft, demanding, difficult, distant, dithery, domineering, dreamy, eccentric, efficient, energetic, experienced, fair, feisty, fidgety, fierce, forgetful, friendly, funny, fussy, gentle, giggly, gullible, headstrong, helpful, honest, hot-headed, humourless, hyperactive, hyper, impulsive, independent, inquisitive, insecure, intelligent, jolly, kind, likeable, lively, loud, loyal, manipulative, naive, naïve, nasty, nosy, nurturing, opinionated, organi[sz]ed, disorgani[sz]ed, outgoing, outspoken, pleasant, polite, popular, precocious, prim, proud, pushy, quick, quiet, quirky, rebellious, reckless, reliable, unreliable, reserved, restless, rough, scatty, selfish, sensible, sensitive, serious, sharp, silly, slow, sly, smart, sneaky, sociable, soft, spiteful, spoilt, spoiled, sporty, stern, strict, strong-willed, stubborn, studious, supportive, surly, sweet, talkative, temperamental, thick, thoughtful, tough, troubled, uncooperative, unhelpful, unreliable, vain, warm, wild, withdrawn, elderly, ancient, trendy, eager, wobbly, loveable, lovable, keen, capable, weak, strong, confident, popular, hard, nice, lovely, great, fantastic, brilliant, amazing, excellent, good, poor, terrible, rubbish, average, typical, problem, tricky, high-maintenance, low-level, well-meaning, street-wise, streetwise, well-spoken, softly-spoken, soft-spoken, quick-witted, quick-thinking, absent-minded, big-hearted, strong-minded, single-minded, foul-mouthed, sharp-tongued, cold, icy, scary, frightening, intimidating, inspiring, dynamic, passionate, unflappable, seasoned, veteran, novice`
const SOMEBODY = `t(?! \\p{L}+(?:ed|s)? the), teacher*, pupil*, student*, child, children, chn, kids?, boys?, girls?, lads?, lass*, learner*, class, group of (?:pupils|students|kids|boys|girls|lads)|colleague*, practitioner*, bunch, lot, man, woman, lady, person, people, soul, young (?:man|lady|woman|person)|character*, personalit*, nature, trainee*, supply, TAs?, reader*, writer*, mathematician*, speller*, speaker*, worker*, talker*, listener*, thinker*, leader*, sort, type, teenager*, youngster*, little (?:boy|girl|thing|lad|chap|one)|chap, mum, cohort, crew, team, set of (?:kids|pupils|students)`

export const labelRules: readonly Rule[] = [
  label(TRAITS, {
    onlyBefore: SOMEBODY,
    notAfter: 'no, not, table',
    notBefore:
      'class (?:discussion|talk|quiz|vote|map|novel|list), child \\d, people in the (?:story|poem|text)',
    notNear: 'story, character*, poem, novel, in role',
    cased: true,
  }),
  label(
    TRAITS.split(', ')
      .filter((trait) => !['quiet', 'quick', 'slow', 'loud'].includes(trait))
      .join(', '),
    {
      onlyAfter:
        '(?:teacher|t|ta|he|she|class|boy|girl|pupil|student|child|kid|lad|supply|they|these|colleague|9\\p{L}|10\\p{L}|11\\p{L}|\\d\\d?\\p{L}|year \\d+|y\\d+)(?: is| was| are| were| seems| seemed|\\x27s|\\x27re)(?: a bit| very| so| quite| rather| really| such a| a| an| too| clearly| obviously| always| just)?',
      notBefore:
        'at, to, in, on, with, and (?:loud|soft)|voice, first, second, last, hand, as (?:a|the)|enough, for, copy, into, by, from, sure, of, there, then, about',
      notNear: 'story, character*, poem, novel, in role, role-play',
    },
  ),
  label(
    `(?:is|was|'s) (?:such |quite |always |really )?an? (?:right|real|proper|regular|true|total|complete|absolute|born|natural|bit of an?|little) (?:little |old |young )?\\p{L}+`,
    {
      onlyAfter:
        'teacher, t, ta, he, she, boy, girl, pupil, student, child, kid, lad, s, this one, that one',
      notBefore: 'of (?:water|paper)',
    },
  ),
  label(
    `the (?:more|most|less|least) \\p{L}+ (?:ones|pupils|students|kids|children|chn|boys|girls|readers|writers|learners|half)|the (?:louder|quieter|bigger|older|younger|keener|shyer|naughtier|noisier|livelier|needier|abler|sharper) (?:ones|pupils|students|kids|children|chn|boys|girls)`,
    {
      notBefore: 'on the (?:tray|line|chart|number)',
    },
  ),
  label(
    `future leader, know-all, know-it-all, rascal*, tomboy*, tearaway*, eager beaver*, comedian, hard-to-reach, HAPs, LAPs, leader of the pack, PP (?:kids|pupils|boys|girls|children|students|group|table)|pupil premium (?:kids|pupils|boys|girls|children|students|group|table)|FSM (?:kids|pupils|boys|girls|children|students|group|table)|EAL (?:kid|kids|boy|boys|girl|girls|child|ones)|stragglers?, struggling (?:ones|pupils?|students?|readers?|writers?|boys?|girls?|kids?|learners?|child|children|table|group)|wind-up merchant, typical (?:boys?|girls?|teenagers?|lads?|year \\d+|y\\d+|teens?)|little (?:angels?|devils?|monsters?|monkeys?|madams?|terrors?|stars?|darlings?|gem|gems|poppet)|cheeky (?:monkeys?|lads?|boys?|girls?|chappy)|the (?:highers|lowers|middles|lows|highs|quick ones|slow ones|keen ones|early finishers? type)|real (?:character|leader|star|worker|grafter|gem|trier|talent)|born (?:performer|actor|organiser|scientist|mathematician|artist|storyteller)|mother hen, sergeant[- ]major, dragon of a, pain in the, nightmare (?:class|group|boy|girl|kid|pupil)|dream (?:class|pupil|student)|life and soul, shrinking violet, space cadet, bookworm*, trier*, grafter*, slowcoach*, plodder*, whizz, whiz-kid*, maths whizz, prodigy, genius, airhead, bright spark*, bright button*, clever cookie*, smart alec*, smart cookie*, smarty-pants, big mouth, motormouth*, tell-tale*, cry-baby, crybaby, scaredy-cat, worrier*, wallflower*, alpha male*, queen bee, rough diamond, old soul, one of the good ones, hooligan*, yob*, thug*, brat*, nuisance, disciplinarian*, softie, pushover, stickler, taskmaster, slave-driver, showman, entertainer, natural with, born to teach, veteran, old-timer, seasoned pro, true professional, newbie*, rookie*, early career teacher, newly qualified, student teacher, unqualified, non-specialist`,
    {
      notAfter: 'a puppet of, of, the poem, class',
      notNear: 'story, character*, poem, novel, in role, puppet, costume, masks?, comics?',
    },
  ),
  label(
    `unprepared, ill-prepared, underprepared, inexperienced, newly-qualified, strugglers, low-ability, lower-ability, high-ability, higher-ability, mixed-ability kids, middle-ability, lowest-ability, highest-ability, less-able, more-able, most-able, least-able, low-attaining, high-attaining, low-attainer*, lower-attainer*, high-attainer*, higher-attainer*, middle-attainer*, prior-attainer*, low-achiev*, high-achiev*, under-achiev*, high-flyer*, high-flier*, G&T, gifted, talented, naughty, naughtier, naughtiest, brainy, brainbox*, brainiest, boffin*, swot*, geek*, nerd*, know-it-all*, clever clogs, teacher's pet*, goody-two-shoes, troublemaker*, trouble-maker*, trouble-causer*, ringleader*, bully, bullies, class-clown*, joker*, show-off*, attention-seek*, time-waster*, chatterbox*, chatty, loudmouth*, gobby, mouthy, cheeky, rude, bossy, stroppy, moody, sulky, whiny, lazy, lazier, laziest, idle, workshy, slacker*, layabout, bone-idle, dimwit*, stupid, dopey, dozy, slow learner*, slow-learner*, the slow, the slower, the brighter, the brightest, the bright, the clever, the cleverest, the cleverer, the weak ones, the weaker, the weakest, the stronger ones, the strugglers, the able, the quiet ones, the loud ones, the noisy ones, the usual suspects, usual suspects, the good ones, the bad ones, the rough ones, the difficult ones, the challenging ones, top set, bottom set, lower set, bottom group, top group, lower group, higher group, SEN (?:kid*|child*|pupil*|student*|table|group|boy*|girl*|ones), SEND (?:kid*|child*|pupil*|student*|table|group|boy*|girl*|ones), special-needs, ADHD, autistic, dyslexic, on the spectrum, vulnerable, disadvantaged, deprived, problem (?:child|kid|boy|class|family), a handful, hard work (?:class|group|boy|girl), a natural, born teacher, natural teacher, natural leader, born leader, superstar*, rock star, battleaxe, tyrant, control-freak, perfectionist, pushover, soft touch, old-school, old-fashioned, dinosaur, charismatic, approachable, dedicated, hard-working, hard-worker*, hardworker*, conscientious, diligent, well-behaved, badly-behaved, ill-mannered, well-mannered, disruptive, needy, clingy, immature, mature, obedient, compliant, disobedient, defiant, docile, laid-back, easy-going, easygoing, little madam, drama queen, big personality, bubbly, introvert*, extrovert*, shy, timid, meek, good-natured, good-humoured, kind-hearted, warm-hearted, big-hearted, grumpy, miserable so-and-so, bad-tempered, short-tempered, hot-headed, snobby, posh, scruffy, lively bunch, lovely bunch, loner*, oddball*, weirdo*, misfit*, outcast, slob, wimp, caring, uncaring, patient, impatient, passionate, charming, personable, gentle soul, motherly, maternal, fatherly, authoritarian, autocratic, permissive, unprofessional, incompetent, competent, capable, incapable, lacks confidence, NQT, NQTs, ECT, ECTs, RQT, trainee*, rookie, novice teacher, supply teacher, knowledgeable, a people person, jobsworth, free spirit, livewire, live wire, ray of sunshine, breath of fresh air`,
    {
      notAfter:
        'wash, hopping, sea, cheeky, a piece of, cuddly, pencil, toy, sock, plush, chinese, snap, 90 degrees',
      notBefore: `dummy, of, number*, fibre*, material*, sponge, disaster, light, history, step, corner, was given, took, 's (?:pulse|notes|name|chart|temperature|bed|leg|arm|file), lay, had a (?:cough|fever|temperature|pulse), fish, book, paint, layer, card, cotton, jumper, slice*, rope, line, paper, black, felt, marker, is the, angle, for plants, for (?:the|a) (?:class|hamster|plants|rabbit|fish|guinea), wool, waiting room, clothes, soil, bars, nuts, wrench, lizard, cheese, weight, dial, thoughts?`,
      notNear:
        'nurse*, doctor*, vet, hospital, surgery, role-play, story, monkeys, in role, zoo, dragon, character, fairy, monster, puppet, tyre, pirate*, princess, knight*, bandage*, costume, thermometer, thesaurus, toy, insects?, cheddar',
      cased: true,
    },
  ),
  label(
    'patient, patience of a saint, caring, gentle, warm, funny, strict, stern, firm, kind, friendly, unfriendly, experienced, quiet, noisy, loud, bright, clever, able, weak, weaker, stronger, slow, slower, keen, helpful, sensible, polite, impolite, compliant, passive, difficult, challenging, tricky, tough, demanding, lively, boisterous, rowdy, silly, sweet, cute, nice, lovely, organi[sz]ed, disorgani[sz]ed, popular, unpopular, fussy, nervous, nervy, anxious, awkward, confident, strong, weak, creative, artistic, academic, non-academic, sporty, arty, musical, mathsy, bookish, reliable, unreliable, trustworthy, independent, dependent, committed, energetic, enthusiastic, talented, smart, intelligent, eager, hungry, poor, brilliant, great, good, bad, excellent, fantastic, amazing, outstanding, wonderful, charming, rough, tough, hard, easy, young, old, older, elderly, middle-aged, overweight, fat, small, tiny, chubby, scruffy, posh, foreign, native',
    {
      onlyBefore:
        'teacher, teachers, practitioner*, colleague*, soul, bunch, lot, learner*, little thing, thing by, kid, kids, lad, lads, lass, class clown, ones, cohort, personality, natured, mannered',
      notBefore: 'teacher (?:toilet|training|said)',
      notAfter: 'no',
    },
  ),
  label(
    'strict, stern, caring, kind, friendly, unfriendly, warm, funny, patient, impatient, gentle, experienced, polite, impolite, passive, bossy, lively, boisterous, organi[sz]ed, disorgani[sz]ed, fussy, bright, clever, intelligent, smart, sensible, sweet, cute, popular, helpful, reliable, unreliable, creative, supportive, encouraging, committed, energetic, charismatic, firm but fair, firm, fair, down to earth, approachable, strong, weak, slow, difficult, tough, scary, frightening, calm',
    {
      onlyAfter:
        "teacher is, teacher was, t is, t was, teacher, she is, she was, he is, he was, ta is, ta was, t, ta, teacher very, teacher so, teacher a bit, t very, t so, t a bit, teacher is very, teacher was very, t is very, t was very, teacher is so, she's, he's, she's very, he's very, she is very, he is very, she was very, he was very, she was so, he was so, pupils are, kids are, class is, students are, girl is, boy is, class are, child is, class is very, class very, kids very, a very, such a, T seems, teacher seems",
      notBefore:
        'hand, and went, signal*, corner, down, box*, paper, card, light, yellow, red, blue, green, of, enough, acid, orange, pink, foot, food, story, voice*, sand, tape, water, bridge, magnet*, glue, smile, beat, tempo, song, solution, drink, walk, motion, test, alkali',
    },
  ),
  label('experienced', { onlyBefore: PERSON, notBefore: 'a, an, the' }),
  label('experienced', {
    onlyAfter: 'an, very, more, less, most, highly, vastly, newly',
    notBefore: 'by, a, an, the',
  }),
  label(
    'quiet, loud, noisy, shy, bright, clever, able, slow, weak, difficult, challenging, tricky, tough, naughty, lively, silly, sweet, sensible, polite, passive, struggling, reluctant, keen, confident, anxious, nervous, vulnerable, demanding, lovely, nice, good, bad, rough, strong, popular, smart, intelligent, unmotivated, motivated, strict, kind, friendly, helpful, weaker, stronger, brighter, slower, cleverer, quieter, noisier, abler, better, worse, top, bottom, lower, higher',
    {
      onlyBefore:
        'pupil, pupils, student, students, child, children, chn, kid, kids, boy, boys, girl, girls, lad, lads, learner*, one (?:at|by|in|on|near|who), reader*, writer*, class (?:this|to|but|with|of|and|who), group of (?:lads|boys|girls|kids), sts, ss, stds, set (?:maths|english|kids|pupils|class)',
      notAfter: 'no, with, had, table',
      notBefore: 'one (?:of|on the shelf|was)',
    },
  ),
  label(
    'a bit of a (?:character|handful|lad|madam|clown|dreamer|joker|loner|chatterbox|know-it-all|diva|pain|show-off|perfectionist|rebel|bully), quite a (?:character|handful|personality), bit of a (?:character|handful|lad|clown|dreamer|joker|loner), daydreamer*, dreamer*, follower*, leader type, natural performer, type who, kind of teacher who, sort of teacher who, sort of kid, that kind of (?:kid|boy|girl|teacher), old hand, safe pair of hands',
  ),
  label('showing off, shows off, showed off, show off', {
    notBefore: 'his, her, their, its, a, the, my',
  }),
]
