import type { Rule } from '../rule.ts'

const absence = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'absence',
  say,
  ...where,
})

/** What a lesson may be said to be without: naming it is a conclusion, not a thing that was counted. */
const EXPECTED = `plenary, plenaries, mini-plenary, starter, intro, introduction, recap, review, summary, differentiation, differentiated, challenge*, stretch, extension*, modell?ing, model, models, modelled, demo, demonstration, feedback, objective*, LO, LI, WALT, learning (?:objective|intention)*, success criteria, criteria, assessment*, afl, checking, checks?, eye contact, greeting*, exit (?:ticket|card|slip)*, reasons?, praise given, questions asked, hook, warm-up, wrap-up, goal*, aim, aims, lesson aim, target*, recap, examples? given, thinking, wait, worked example, peer*, self-assessment, display*, labels? on, questioning, questions from, open questions, higher-order, explanation*, instruction*, guidance, structure*, support, scaffold*, extension, pace, purpose, reflection, thinking, thought, think* time, wait time, talk time, time to (?:think|reflect|talk|answer|practi[sc]e|read|finish|respond|check), time for, chance*, opportunit*, discussion, dialogue, debate, engagement, enthusiasm, evidence, sign of, signs of, progress, learning, reference to, link*, connection*, context, mention of, attempt*, effort, routine*, consequence*, sanction*, control, discipline, order, follow-up, sense of, idea, clue, clear, clarity, real, proper, praise, encouragement, rewards?, interaction, participation, expectation*, use of, example*, visual*, variety, choice, key words, keywords, key vocabulary, vocabulary, collaboration, group work, pair work, partner talk, student talk, pupil talk, student voice, independent, independence, ownership, responsibility, creativity, imagination, warmth, rapport, energy, interest, interaction, response to, correction, monitoring, circulating, awareness, planning, preparation, resources, equipment, manipulatives, help, adult support, provision, adaptation*, consideration, transition, closure, end to, conclusion, rationale, reason given, relevance, practical*, hands-on, problem-solving, retrieval, prior, explicit, formal, obvious, apparent, meaningful, genuine, one-to-one, 1:1, individual, need to think, demand, rigou?r, depth, ambition, urgency, attention`

const DEED = `check*, explain*, model*, follow*, address*, notice*, interven*, challenge*, share the, refer*, return*, revisit*, go back, come back, plan*, differentiat*, praise*, pick up, circulat*, provide, include, allow, recap*, review*, mention*, set (?:out|up|a|the|any|expectations), respond*, deal with, link*, build on, extend*, clarif*, use (?:the|any|names|their|her|his|it|that|whiteboards|questions), give (?:them|pupils|students|any|time|the|feedback|enough|clear|instructions|a chance|chance), make (?:any|the|use|it|sure|links?|clear|connections), ensure, manage*, bother*, get round, get to, get a chance, get the chance, reach*, see (?:the|that|it|him|her), spot, hear, listen*, take (?:account|time|in|any|notice|up|it|the|into), acknowledg*, encourag*, probe*, press, push, stretch, introduc*, show (?:them|how|any|an|the|what), demonstrat*, assess*, monitor*, correct*, tell (?:them|pupils|students|him|her|anyone|the), have (?:a|any|time|enough|access|the chance|to think|clear), seem, appear, work, help*, contribut*, participat*, join in, complete*, remember*, attempt*, offer*, make eye contact, need to think, need to, engage*, learn*, progress, think, achieve*, pay`

const NOT = `didn't, doesn't, don't, did not, does not, do not, wasn't, weren't, was not, were not, isn't, aren't, hadn't, hasn't, haven't, had not, has not, have not, couldn't, could not, wouldn't, can't, won't`

export const absenceRules: readonly Rule[] = [
  absence(
    `lack, lacks, lacked, lacking, absence of, failed to, fails to, fail to, failing to, failure to, failed at, forgot to, forgets to, forgotten to, forgot about, forgot the, neglected, neglects, neglect, omitted, omits, omission, overlooked, overlooks, shortage of, devoid of, dearth of, insufficient, not enough, too little, nowhere near enough, missed out, missed opportunit*, missed chance*, missed the (?:opportunity|chance|point|moment|boat), missed a (?:chance|trick|moment|teachable|golden), missed an opportunity, opportunity missed, chance missed, missing out on, left out the, bypassed, glossed over, skated over, skipped over, not a single, not one of them, not once, not even, at no point, no point, no room for, zero (?:challenge|differentiation|feedback|modelling|talk|engagement|interaction|support|evidence|questions|wait time|learning|thinking|expectations), little or no, little to no, next to no, hardly any (?:feedback|modelling|challenge|talk|support), little (?:challenge|learning|evidence|feedback|modelling|differentiation|thinking|interaction|progress|sense|engagement|talk|discussion|support|attempt|use|opportunity|time for|explanation|questioning|thought|enthusiasm|interest|structure|purpose|guidance|real|student|pupil)`,
    {
      notBefore:
        'of (?:vitamins?|oxygen|rain|water|food|light|sunlight|sleep|iron|protein|air|gravity|money|land|jobs), to open, a stitch, to load, to light, to connect',
      notNear: 'causes?, caused, disease*, plants?, battery, wifi, login, screen',
    },
  ),
  absence(
    `(?:there )?(?:isn't|wasn't|aren't|weren't) (?:a|an|any|much|enough|one|anyone|anything|really)|not one (?:question|pupil|child|student|hand|book|mention|reference|word of)|(?:left|went|gone|goes|going|was|were|remained) (?:unanswered|unchallenged|unnoticed|unexplained|unmarked|uncorrected|unsupported|unaddressed|unchecked|unused|unseen|unheard|unacknowledged)|short of (?:resources|books|time|ideas|challenge|equipment|materials), (?:plenary|starter|objective|recap|summary|explanation|modelling|feedback|challenge|support|structure|link|purpose) (?:was |is )?(?:missing|lacking|absent|forgotten|dropped|skipped|omitted|left out)|gave up on, unable to, incapable of, run out of time, ran out of time, no time (?:for|to|left)|no space for, no room to, no one to (?:help|ask)|nobody to (?:help|ask)|deprived of, starved of, bereft of, in the absence of, conspicuous by, (?:little|not much|nothing|precious little|not a lot) (?:in the way|by way|in terms) of, precious little, not much (?:feedback|challenge|modelling|talk|discussion|learning|thinking|interaction|structure|support|engagement|evidence|progress)|could not (?:see|find) (?:a|any)|couldn't (?:see|find) (?:a|any) (?:LO|objective|plenary|reason|link|purpose|evidence)|passed (?:her|him|them) by|slipped by|opportunit(?:y|ies) (?:lost|missed|wasted)|(?:lost|wasted|squandered) (?:chance|opportunity|moment|opportunities)|nothing like enough, not nearly enough, far from enough, too few (?:resources|books|examples|chances|opportunities)|void of, empty of (?:talk|challenge|content)|low on (?:challenge|content|talk|support)`,
    {
      notBefore:
        'any (?:wheels|water|light|salt|sugar)|a (?:square|factor|prime|triangle|vowel)|open, a multiple, (?:a |the )?(?:shelf|top|peg)',
      notAfter: 'that, it',
      notNear: 'password, wifi, log*, battery',
    },
  ),
  absence('missed', {
    notBefore: `the (?:ball|target|hoop|net|bus|goal|shot|catch|post|bin|basket|train|start of|first|skittle*|cone*|peg|board|note|beat|cue|high note), shot*, by, \\d+ (?!hands|pupils|students|children|chn|ss|sts|kids|boys|girls|questions|chances|opportun)\\p{L}+, \\d+\\x2c, a (?:beat|line|note|shot|catch|ball|step|day|page|letter|question|row|stitch|go), it by, his (?:cue|line|bus|shot|turn|catch), her (?:cue|line|bus|shot|turn|catch), twice, once, (?:both|two|three|four|five|six)(?! hands| pupils| students| children| chn| ss| kids| boys| girls| questions| chances), school, school\\x2c, week*, lesson*, register, out the, each time, and, penalt*, q\\d+, number, one (?:shot|throw|line|letter|step)`,
    notAfter:
      "narrowly, just, shot, arrow, ball, throw, throws, and, she, he, had, been, 1, 2, 3, 4, 5, who, who'd, they, \\d, of which",
    notNear: 'throws?, shots?, hoops?, penalt*, netball, basketball, rounders, cricket, absent',
  }),
  absence('missing, missing a, missing the, missing any', { onlyBefore: EXPECTED }),
  absence('missing, absent, lacking', {
    onlyAfter:
      'was, were, is, are, completely, totally, entirely, noticeably, clearly, seemed, sadly',
    onlyNear: `plenary, challenge, feedback, modelling, objective*, criteria, structure, pace, differentiation, explanation, purpose, questioning, support, link, energy, rigour, warmth, praise, vocabulary, depth, starter, control`,
  }),
  absence('no', {
    onlyBefore: EXPECTED,
    notBefore: '\\d, talking, running, light, lights, water, noise, food',
    notAfter: 'said, shook her head, yes or, yes and, shouted, either, a, the',
    notNear: 'sign(?! of), rules?, yes',
  }),
  absence('no, nothing, none, nobody, no-one', {
    onlyBefore: `for (?:the|early|fast|those|pupils|students|more|less|EAL|SEN|anyone|children|finishers), to (?:challenge|stretch|extend|support|do for|help|show), available, provided, given to, on offer, in place, to support, on the (?:walls?|board|display|tables|desks), stretching, challenging, interesting, was (?:done|learnt|learned|explained|modelled|shared|checked|followed up), for them to, to write on, to refer to, new was, happened, was challenged, was stretched, was helped, seemed, learned, learnt, understood, cared, noticed, knew, followed up, intervened, bothered, checked, listened, engaged, paid attention, explained`,
    notBefore: '\\d',
  }),
  absence('nothing, nobody, no one, no-one, none', {
    unless: 'measured',
    notAfter: "said, or, and then, costs, there's, for, told, wrote, says, told him, all or",
    notBefore: 'was absent, was away, was late, absent, left, on (?:the|it), in (?:the|it)',
    notNear: 'zero, sign, rules?, nought',
  }),
  absence('no', {
    onlyBefore:
      'pupils?, students?, children, child, kids?, teacher, adult (?:support|help|input), sts, ss, chn, boys, girls, one (?:asked|helped|checked|answered|spoke|wrote), talk, response, answer, reaction, writing, reading, movement around, circulation, follow, names used, books marked, marking, notes taken, homework, textbooks, whiteboards used',
    unless: 'measured',
    notNear: 'sign, rules?',
  }),
  absence('without', {
    onlyBefore: `any, ${EXPECTED}, (?:a|an|the|much|enough|real|clear|proper|further|prior) (?:${EXPECTED.replaceAll(', ', '|')}), checking, explaining, modelling, showing, giving, telling (?:them|pupils|students|anyone|her|him|the), asking (?:them|pupils|students|the|any|why|for reasons|anyone), making, thinking, referring, linking, sharing, reference, being shown, being told (?:how|why|what), knowing, understanding, having, pausing, stopping to, waiting for (?:a|an|any|the) (?:answer|response|reply), a (?:clear|plenary|starter|recap|plan|purpose|model|break|word of (?:explanation|praise)), enough, much, acknowledg*, care, interest, discussion, giving`,
    notBefore: 'any (?:wheels|water|light|salt|sugar|glue|remainder|calculator)',
    notNear: 'calculator, control (?:pot|group)',
  }),
  absence('never', {
    notAfter: 'or, always sometimes, now or, you, I, sometimes\\x2c, we, of',
    notBefore: 'mind, true, ending, -ending, eat, or, again in (?:the|my|our) \\d+',
    notNear: 'poem, song, rules?, mnemonic',
    unless: 'measured',
  }),
  absence('never', {
    onlyBefore: `${DEED}, went, came, got, gave, asked, told, once, really, explained, looked, used, made, mentioned, had, found, set, left, took, felt, knew, saw, heard, spoke to, moved from, actually, fully, properly`,
    notBefore: 'looked up (?:in|for|during), moved from (?:his|her) (?:chair|seat|desk) in',
    notNear: 'for \\d+, in \\d+, poem, song, rules?',
  }),
  absence(NOT, {
    onlyBefore: `${DEED}, any (?:\\p{L}+), enough, given, told, shown, asked to (?:think|explain|justify), explained, modelled, challenged, shared, checked, supported, stretched, used, prepared, taught, enough time, linked, followed up, encouraged, differentiated, planned, clear, made clear, made explicit, addressed, extended, allowed to, able to, always, ever, really, actually, even, seem`,
    notBefore:
      'work out how many, use (?:the|his|her) (?:saw|ruler|lift|pencil), hear (?:the bell|it over), reach the (?:shelf|top|board|peg|pedals|switch), see the (?:board|screen|slide), notice the (?:camera|bell), have a (?:pen|pencil|ruler|book|rubber|laptop|partner|chair|jumper|coat|kit), work when, work on the, open, need a, need to be, help (?:himself|herself|themselves), always true, work\\x2c, work -',
    notNear:
      'sign, rules?, wifi, projector, password, log in, login, laptop*, plug*, battery, remote, for \\d+, in \\d+ (?:min*|sec*)',
  }),
  absence(NOT, {
    unless: 'measured',
    notBefore:
      'work, open, fit, balance, light, load, start, float, close, stick, connect, match, go (?:in|through|off|on), move when, the, to, a, know, want, like, care, feel, enjoy, understand, believe, here, there, in, on, at, true, set out, yet',
    notNear:
      'sign, rules?, wifi, screen, log*, laptop*, password, magnet*, bulb, circuit, printer, projector, door, tap, tape, glue, I, we',
    notAfter: 'I, we, you, it, that, this, which, please, and I, who',
    onlyBefore: '\\p{L}+',
  }),
  absence(
    'skipped, skipping, left out, dropped, ditched, abandoned, cut short, not (?:given|explained|shown|told|shared|modelled|checked|challenged|used|mentioned|referred|addressed|followed|picked up|linked|revisited|supported|provided|displayed|prepared|made clear|made explicit|clear|evident|visible|apparent|available|enough|extended|stretched|differentiated|planned), unexplained, unaddressed, unnoticed, unsupported, unchallenged, unanswered, unmarked, undifferentiated, untaught, nowhere to be seen, no sign of, not there, nowhere',
    {
      onlyNear: `plenary, starter, recap, review, feedback, LO, objective*, criteria, explanation, explained, modell?ing, modelled, instruction*, question*, task, misconception*, error*, answer*, support, challenge*, differentiat*, step, steps, example*, key words, vocabulary, demo, discussion, practice, time, purpose, link*, feedback, thinking time, extension, resources, reason, reasons, checking, pupils, students, shown, sign of, hands?, not told, not given, linked, not referred, not evident, not clear`,
      notBefore: 'rope, on the, the (?:pen|pencil|ball|cube|counter)',
      notNear: 'rope, task, sheet said',
    },
  ),
  absence('nothing', {
    onlyAfter: 'said, says, saying, say',
    onlyBefore: `useful, helpful, of (?:use|value|interest), about (?:the |any |his |her |their )?(?:${EXPECTED.split(
      ', ',
    )
      .map((one) => one.replaceAll('*', '\\p{L}*'))
      .join('|')}|learning)`,
  }),
  absence('nobody, no one, no-one, none of them', {
    onlyBefore:
      'challenged, corrected, questioned, noticed, checked, explained, picked, followed, built, intervened, reacted, helped, listened, responded',
    unless: 'measured',
  }),
]
