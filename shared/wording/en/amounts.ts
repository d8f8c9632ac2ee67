import type { Rule } from '../rule.ts'

const amount = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'vague-amount',
  say,
  ...where,
})

const PEOPLE = `pupils?, students?, children, chn, kids?, ss, sts, stds, boys, girls, lads, learners?, groups?, pairs?, tables?, class, classes, teachers?, adults?, hands, books, of (?:the|them|those|us|his|her|their|whom|it|this|year|Y\\d+), people, row, rows, answers?, members, 'em, readers, writers`
const ACTS = `were, was, had, have, are, did, didn't, wrote, finished, put, got, went, looked, sat, said, read, copied, asked, answered, used, left, worked, chatted, talked, still, could, couldn't, started, drew, tried, took, made, gave, stayed, spoke, came, knew, raised, ended, only, just, never, chose, needed, stopped, waited, listened, watched, joined, turned, shouted, laughed, completed, managed, ignored, played, forgot, kept, called, held, stood, hadn't, missed, then, also, had their, seemed, of`

export const amountRules: readonly Rule[] = [
  amount(
    `lots, lots of, a lot, a lot of, alot, loads, loads of, plenty, plenty of, tons, tons of, heaps, heaps of, masses of, piles of (?:talk|work|marking|praise|questions), bags of, stacks of, oodles of, umpteen, countless, endless, numerous, various, multiple, several, a few, quite a few, very few, so few, too few, a handful, a handful of, a bunch of (?:kids|pupils|students|boys|girls|questions|hands), a number of, any number of, a good number, a large number, large numbers, a small number, a great deal, a good deal, a great many, a majority, the majority, majority, a minority, minority of, the bulk of, hardly any, hardly anyone, hardly anybody, hardly anything, hardly ever, scarcely any, scarcely anyone, barely any, barely anyone, almost no, almost none, almost nobody, almost no-one, nearly all, almost all, virtually all, practically all, pretty much all, pretty much everyone, nearly everyone, almost everyone, nearly everybody, almost everybody, virtually everyone, just about everyone, constantly, continually, continuously, perpetually, incessantly, non-stop, often, frequently, regularly, usually, normally, generally, typically, mostly, mainly, largely, rarely, seldom, occasionally, sometimes, repeatedly, again and again, over and over, time and again, time after time, now and then, now and again, from time to time, at times, all the time, the whole time, most of the time, a lot of the time, half the time, much of the (?:time|lesson|talk|session|period|hour|room|class|work), much (?:talk|chatter|noise|talking|chatting|discussion|of it), ages, for ages, a long time, a long while, a while, quite a while, forever, for long, a fair (?:bit|amount|few), a fair number, a good few, a good many, quite a lot, quite a bit, a bit of (?:talk|chat|noise|chatter|discussion|time), a certain amount, a decent number, a large part of, a huge (?:number|amount), large amounts of, small amounts of, excessive, too much, too many, not many, not much, dozens, dozens of, hundreds of, every single (?:one|pupil|student|child|kid|person|time), the odd (?:one|pupil|student|child|hand), umpteenth`,
    {
      notBefore:
        '(?:dry |wet |dried |plastic |wooden |coloured )?(?:counters|beads|sand|soil|earth|seeds|leaves|cubes|coins|rice|sweets|pebbles|stones|gravel|shells|bricks|lego|straw|straws|mud|snow|conkers|buttons|pasta|tokens|flour|grass|water|paper|glitter|marbles|nuts|raisins|sticks), choice questions, choice, choice quiz, -choice, tables, of \\d+, of two, of three, of four, of five, of ten, times table*, loop, stories, more than 1, pence',
      notAfter: 'the last, drew, first, the first, how, word',
      notNear:
        'flyer, special offer, shop, always sometimes never, poem, lots\\x2c, estate agent, multiple choice',
      unless: 'counted',
    },
  ),
  amount('a few, several, a couple, few, lots, loads, many, some', {
    onlyBefore:
      'times, minutes, mins?, seconds, secs?, questions, hands, pupils, students, children, kids, chn, ss, sts, errors, mistakes, words, pages, lines, books, of them, of the',
    notAfter: 'how, as, so, too, the last, the first, these, those',
    notBefore: 'times table*',
    unless: 'counted',
  }),
  amount(
    `(?:a couple of|a load of|a bunch of|a fraction of|a scattering of|a smattering of|a sprinkling of|a cluster of|a group of about|hordes of|scores of|a large group of|a small group of|a significant number of|a range of|a variety of|no end of|a wealth of|a host of|a string of|a stream of|a series of|a raft of|too few|almost every|nearly every|not every|virtually every|practically every|just about every|every other|every last|all but a few|all but one or two|so many) (?:of (?:the|them|these|those) )?(?:the )?(?:\\p{L}+ )?(?:${PEOPLE.replaceAll(', ', '|')}|pupil|student|child|kid|boy|girl|hand|book|answer|questions?|strategies|activities|tasks|opportunities|resources|comments|interruptions|methods|voices|crosses|ticks|marks|noise|hoods|phones|mistakes|errors|pages|words|talk|chatter|fuss|shouting)`,
    { unless: 'counted' },
  ),
  amount(
    `(?:about|around|over|under|roughly|nearly|almost|more than|less than|well over|well under|just over|just under|at least|maybe|perhaps|approx|approximately|a good) (?:a )?(?:half|third|quarter|two thirds|three quarters)(?: of)? (?:the |them |these |this )?(?:${PEOPLE.replaceAll(', ', '|')}|group|room|cohort|time|lesson|session|period)?`,
    {
      unless: 'counted',
      notBefore:
        'full, way, past, of the (?:shape|circle|pizza|bar|jug|cup|page), a (?:cup|glass|page|metre|litre|mile|turn|circle)',
      notAfter: 'jug, cup, glass, fraction',
    },
  ),
  amount(
    `a bit of (?!tape|string|paper|card|cloth|wood|chalk|blu|glue|wire|bread|foil|clay|dough|thread|wool|rope|ribbon|plastic|metal|sand|soil|water|paint|fluff|fruit|apple|a |the |his|her|their|my|an )\\p{L}+, all lesson, all session, all period, all hour, all through, all along, at all times, every time, for ever, infrequently, intermittently, invariably, on and off, off and on, periodically, routinely, habitually, the entire time, the entire lesson, the entire session, the entire class, the whole lesson, the whole session, the whole period, the whole hour, lesson after lesson, day in day out, as usual, as ever, once again, yet again, more than once, a million times, a thousand times, all sorts of, all kinds of, every five minutes, every two minutes, left right and centre, nowhere near, little by little, for the umpteenth time, in the main, more or less everyone, pretty much (?:all|every|everyone|everybody|the whole)|as good as (?:all|every|everyone)|give or take|any old, loads more, far too (?:many|much|few)|way too (?:many|much|few)|plenty more, quite some time, some time, a long stretch, long stretches, long periods, huge chunks|a chunk of|large chunks|big chunks|a fair chunk`,
    {
      unless: 'counted',
      notAfter: 'looked, look, sand, glitter, water',
      notBefore: 'she drew, the dice',
    },
  ),
  amount('few', {
    onlyBefore: `${PEOPLE}, ${ACTS}, hands, questions, opportunit*, words, answers, resources`,
    notAfter: 'the last, the first, next, past, these, every, the',
  }),
  amount('many', {
    notAfter: 'how, as, so, too, however, that, count how',
    notBefore: 'as, of you, years, many years',
    unless: 'counted',
  }),
  amount('so many, that many, as many', {
    onlyBefore:
      'questions, pupils, students, children, kids, hands, interruptions, words, times, instructions, slides, things',
    notBefore: 'questions as',
  }),
  amount('some', {
    notBefore: `water, paper, glue, tape, blu-tack, bluetack, paint, card, string, sand, salt, sugar, tissue*, space, room on, money, milk, squash, juice, flour, soil, clay, wool, foil, ink, bread, fruit, air, oil, vinegar, ice, \\d+, one, day, kind of, sort of, more (?:water|paper|glue|tape|card|string|sand|salt|paint|pencils|time), other, tape, cotton, rope, wire, play-?doh, dice, scissors, rulers, pencils, pens, counters, cubes, chalk, cards, sticky, envelopes, leaves, seeds, magnets, beads, lego, bricks, music, extra, maps, from the, out, back, off, under, kitchen, masking, sellotape, powder, dust, steam, light, sun, rain, snow, twenty, thirty`,
    notAfter:
      'fetched, poured, tore, got, cut, added, need, have, like, want, and, borrowed, took, more or, or, get, brought, me, them, him, her, find, found, dropped, drew, passed, handed out, spilled, sprinkled, all or, with',
    notNear: 'all or, most or all',
  }),
  amount('some', {
    onlyBefore: `${PEOPLE}, ${ACTS}, noise, talk, talking, chatter, copying, low, off, on, good, confusion, disruption, fidgeting, questions, shouting, pushing, evidence, time, mistakes, errors`,
    notBefore:
      'of (?:the|his|her|their) (?:water|sand|paint|glue|milk|salt|mixture|liquid|solution)',
    unless: 'counted',
  }),
  amount('most', {
    onlyBefore: `${PEOPLE}, ${ACTS}, of, lesson*, time, questions, work, notes, talk, talking, boards, desks, tables, chose, rooms, doing, on, able, \\p{L}+ed`,
    notAfter:
      'the, at, at the, which, what, who, who has, whose, or, have the, their, his, her, is, are, was, were, by far the, foremost, wins',
    notBefore: 'common, important, likely, difficult, of (?:all|1|2|3|a (?:circle|number)), recent',
    unless: 'counted',
  }),
  amount('all', {
    onlyBefore: `${PEOPLE}, the (?:pupils|students|children|chn|kids|class|boys|girls|groups|pairs|tables|books|time|others|hands|teachers|adults|learners|ss|sts), were, was, had, have, are, seemed, looked, got, did, on-task, engaged, busy, quiet, silent, working, listening, finished, participated, contributed, wrote, joined, answered, knew, understood, able, involved, answered, eyes, sat, completed, copied, took, waiting`,
    notAfter:
      "at, after, first of, not, nearly, almost, above, best of, once and for, they're, it's, that's, of, who has more, for, or, if, in, it, \\d\\d, \\d",
    notBefore: 'three, four, two, five, six, seven, eight, nine, ten, \\d+',
    unless: 'counted',
  }),
  amount(
    'everyone, everybody, every (?:child|pupil|student|kid|learner|hand), every1, the whole class, each and every, the entire class, the rest of the class, the rest of them, whole class was, whole class were',
    {
      notAfter:
        'told, asked, called, calls, brought, sent, moved, counted, to, for, asks, like, tells, in front of, reminded, does, round, of, showed, at, with, thanked, let, have, said',
      notBefore:
        'else, welcome, \\?, speaks, in turn, to (?:stand|sit|stop|show|write|read|look|turn|say|repeat|hold|put|close|line|tidy|copy), for themselves',
      unless: 'counted',
    },
  ),
  amount('always', {
    notAfter: 'as, not, true, nearly',
    notBefore: 'sometimes, or, never, true',
    notNear: 'sometimes or never',
  }),
  amount(
    "half-ish, halfish, thereabouts, or so, a good half, a good third, quite some, the lion's share, far fewer, far more, more and more, fewer and fewer, minimal, maximum (?:participation|engagement), a minority of, tiny minority, vast majority, in general, on the whole, by and large, as a rule, for the most part, more often than not, all of them, all of the (?:pupils|students|children|kids|class), none of them, not all, not everyone, not everybody, not all of, throughout the school, across the board, widespread, universal, universally, in abundance, galore, aplenty",
    { unless: 'counted', notBefore: 'square*, numbers?, true' },
  ),
]
