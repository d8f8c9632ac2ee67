import type { Rule } from '../rule.ts'

const jargon = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'jargon',
  say,
  cased: true,
  ...where,
})

export const jargonRules: readonly Rule[] = [
  jargon(
    `differentiation by (?:outcome|task|support|resource), differentiated, differentiating, undifferentiated, rigou?r, rigorous, AfL, assessment for learning, assessment-for-learning, formative, formatively, summative assessment, behaviou?r-management, behaviou?r for learning, behaviou?r-for-learning, B4L, BfL, classroom-management, class management, higher-order, lower-order, HOTS, bloom's, blooms taxonomy, bloom's taxonomy, SOLO taxonomy, webb's, DoK, depth of knowledge, growth-mindset*, fixed-mindset*, mindset*, student-led, pupil-led, child-led, learner-led, teacher-led, adult-led, child-initiated, student-cent(?:er|re|ere)d, pupil-cent(?:er|re|ere)d, child-cent(?:er|re|ere)d, learner-cent(?:er|re|ere)d, teacher-cent(?:er|re|ere)d, student-driven, cognitive-load, cognitive overload, cognitively, cognitive demand, cognitive challenge, working memory, long-term memory, schema, schemata, retrieval practice, retrieval, dual-coding, metacogniti*, metacog, self-regulat*, self-efficacy, oracy-rich, mastery approach, mastery learning, mastery teaching, for mastery, teaching for mastery, interleav*, spaced practice, deliberate practice, direct instruction, explicit instruction, explicit teaching, explicit modelling, I do we do you do, gradual release, ZPD, zone of proximal development, inquiry-based, enquiry-based, inquiry-led, enquiry-led, discovery-learning, project-based, problem-based, PBL, UDL, active-learning, active-learner*, passive-learner*, passive learning, deep-learning, deeper-learning, surface-learning, deep thinking, independent-learning, independent-learner*, independent practice, collaborative-learning, collaborative-learner*, cooperative-learning, co-operative learning, peer-learning, personali[sz]ed-learning, personali[sz]ation, individuali[sz]ed, inclusive, inclusivity, inclusion, high-expectations, low-expectations, higher expectations, clear expectations, learning-environment, learning-culture, culture of \\p{L}+, culture for learning, learning behaviou?rs?, climate for learning, classroom climate, class climate, positive climate, ethos, rapport, student-voice, pupil-voice, learner voice, student-agency, pupil agency, learner agency, autonomy, learner autonomy, resilience, resilient, perseverance skills, meta-learning, assessment-led, data-driven, evidence-based, evidence-informed, research-based, research-informed, adaptive-teaching, responsive-teaching, adaptive practice, quality-first, QFT, trauma-informed, restorative practice, restorative approach*, tiered support, wave \\d intervention*, learning-styles?, kinaesthetic, kinesthetic, visual learner*, auditory learner*, VAK, multi-sensory, multisensory, flipped learning, flipped classroom, blended learning, sustained shared thinking, continuous provision, in-the-moment planning, rosenshine*, hattie, visible learning, dweck, marzano, lemov, TLAC, vygotsky*, productive struggle, low-threshold, low floor*, high ceiling*, low-floor-high-ceiling, desirable difficult*, accountable talk, exploratory talk, dialogic, dialogic talk, dialogic teaching, socratic, socratic questioning, probing question*, probing questioning, targeted questioning, effective questioning, skilful questioning, open-ended questioning, deep questioning, questioning technique*, questioning skills, questioning was, questioning, ratio of talk, talk ratio, authentic-learning, authentic task*, real-world relevance, rich task*, rich learning, powerful knowledge, cultural capital, knowledge-rich, knowledge-based curriculum, spiral curriculum, cross-curricular, schema building, prior-learning, prior-knowledge, 21st-century skills, soft skills, critical thinking, thinking skills, problem-solving skills, transferable skills, life-long learn*, lifelong learn*, ownership of (?:their|the|his|her|own), took ownership, ownership, misconception*, low-stakes, high-stakes, best practice, good practice, pedagog*, andragogy, scaffolded learning, self-directed, constructivis*, behaviourist, holistic, whole-child, stretch-and-challenge, appropriate challenge, level of challenge, levels of challenge, high challenge, low challenge, challenge for all, desirable challenge, accelerated progress, rapid progress, good progress, expected progress, made progress, making progress, progress made, learning gains, learning walk criteria, learning gap*, gaps in learning, subject-knowledge, pedagogical, content knowledge, learning journey, learning power, learning pit, AfL strateg*, feedback loop*, feed-forward, feedforward, live marking, responsive marking, learning outcomes achieved, at pace, pacy, well-pitched, pitched, learner profile, learner-ready, embedding, embedded, whole-class feedback, hinge-question technique, checking for understanding, check for understanding, CFU, peer-coaching, instructional core, transition management, smooth transitions, routines (?:are|were|in place|established|embedded|well), established routines, embedded routines, clear routines, strong routines, consistent, consistency, low-level disruption, LLD, disruption, purposeful talk, learning talk, learning-focused, on-task behaviou?r, time-on-task, learning time, maximi[sz]ed, optimi[sz]ed, facilitator of learning, facilitated learning, facilitate*, learning happen*, learning took place, learning was, learning is taking place, multi-modal, multimodal, EAL-friendly, dyslexia-friendly, neurodivers*, inclusive practice, relational practice, warm-strict, high-warmth, psychological safety, safe space, safe learning, safe environment, positive reinforcement, praise-led, consolidation, consolidated, consolidating, synthesi[sz]ed learning, deep understanding, conceptual understanding, procedural fluency, fluency and reasoning, number sense, automaticity, academic language, disciplinary literacy, tier \\d vocab*, vocabulary-rich, language-rich, text-rich, print-rich, synergy, holistically, impactful, value-added, learner engagement, student engagement, pupil engagement, cognitive engagement, feedback culture, error culture, expectations, high-quality talk, quality talk, outcomes-driven, progression, curriculum alignment, coherent, coherence, learning intentions clear`,
    {
      notBefore:
        'video*, link*, clip*, image*, on the website, in the slide, file, cable, hook, player, the metal, the magnet, with (?:the )?ruler, sheet number, wheels, roof, at \\d, from the hall, cards? in, arm*, bench*, temperature, of the paste, consistency',
      notAfter:
        'great, chord, geometric, arithmetic, paste, batter, dough, sauce, paint, dog, tent, was a, roof, golden',
      notNear:
        'paste, batter, dough, sauce, paint, soup, porridge, slime, roof, tent, drawing pin, wheels, tyres, axle, x², derivative*, calculus, baseball, cricket',
    },
  ),
  jargon('differentiation, differentiate', {
    notBefore: 'of \\p{L}, of x*, of \\d*, from first principles, rules, with respect',
    notNear:
      'dy, dx, derivative*, gradient*, calculus, x², x³, sin, polynomial*, cell, cells, y =, function*, curve*, chain rule, product rule',
  }),
  jargon('scaffolded, scaffolds, scaffolders', { notNear: 'builder*, roof, poles?' }),
  jargon('scaffold, scaffolding*', {
    notBefore:
      'outside, on the, around, tower*, pole*, tube*, lorry, company, drill*, arriv*, went up, came down, next door, being, hid, block*, on',
    notNear:
      'drill*, builder*, building site, roof, crane, window*, lorry, church, hammer*, outside, poles?, hi-vis, hanged, execution, gallows, king, chimney',
  }),
  jargon('challenge', {
    notAfter:
      'spelling, maths, times table, quiz, "a, a timed, egg, daily, marshmallow, the reading, class, second, third, reading, the, table, weekly, 30-second, tower, plank, timed',
    notBefore:
      'card*, box*, sheet*, number*, \\d+, question*, task*, corner*, table*, tray*, was to, on the, pile, bingo, envelope*, cup, badge, accepted, slide, section, activit*, was called, is:, :',
    notNear: 'box, tray, sticker, label*, headed, rows?, worksheet',
  }),
  jargon('challenge', {
    onlyAfter:
      'of, appropriate, more, real, high, low, enough, little, sufficient, the right, good, plenty of, with, lots of, added, extra, provides, provided, built-in, and, offered, cognitive, academic, clear',
    notBefore: 'card*, box*, sheet*, \\d+, table*',
  }),
  jargon('challenge', {
    onlyBefore:
      'for (?:all|the (?:more|most|higher)|every), was (?:appropriate|high|low|good|there|evident|missing|pitched), level*, and (?:support|stretch|pace|engagement), in the (?:lesson|task), evident, throughout',
  }),
  jargon('challenging, challenged', {
    onlyBefore:
      'task*, work, question*, text*, lesson, content, all, every, learners, pupils, students, thinking, the (?:more|most), and, enough, for, activit*, material, each',
    notBefore: 'each other to, the other team',
    onlyNear: '\\p{L}+',
  }),
  jargon('pace, pacing', {
    onlyAfter:
      'good, brisk, slow, fast, the, steady, great, lively, excellent, rapid, quick, nice, appropriate, lesson, of, cracking, and, with, high, low, right, decent, lacked, snappy, relentless, gentle, leisurely, sluggish, urgent, varied, change of, strong',
    onlyBefore:
      'was, is, of (?:the|this|learning|lesson|delivery|teaching|questioning|questions), dropped, slowed, picked up, dipped, and (?:challenge|rigou?r|energy|structure), throughout, in, kept, appropriate, good, too, suited, could, needs, lost, flagged, maintained, for',
    notNear:
      'km, mph, metre*, run*, jog*, treadmill, walk*, laps?, track, PE, paces, corridor, strides?, marathon',
  }),
  jargon('pace, pacing', {
    onlyAfter:
      'good, brisk, slow, fast, great, lively, excellent, rapid, nice, appropriate, lesson, cracking, snappy, high, injection of, lack of, sense of, relentless, at',
    notNear: 'km, mph, run*, jog*, laps?, track, PE, walk*, metre*, corridor, ball, steps',
  }),
  jargon(
    'well-paced, fast-paced, slow-paced, nicely paced, paced well, paced (?:well|nicely|perfectly|too|appropriately)',
  ),
  jargon(
    'stretch, stretched, pitch, flow, outcomes?, depth, momentum, climate, structure, structured',
    {
      onlyBefore:
        'the (?:more|most|higher|able|top) (?:able|attain*), of (?:the lesson|learning|understanding|knowledge|thinking|questioning), was (?:right|good|appropriate|wrong|maintained|lost|logical|clear|strong), were (?:good|strong|clear|secure), for (?:all|learning)',
      notNear: 'elastic, spring, band, river, chart, football, music, note, PE, muscle*',
    },
  ),
  jargon('mastery, inclusion, plenary (?:was|consolidated)', {
    notBefore: 'badge, unit, \\d+',
    notNear: 'badge',
  }),
  jargon(
    `accountability, agency, cold-calling, open-ended, closed questioning, modelled (?:writing|reading|example|answer|response|thinking|talk), low threshold, chunked learning, co-construct*, instructional clarity, teacher clarity, curriculum coverage, equity of, equitable, experiential learning, gamif*, guided practice, interthinking, literacy-rich, meaning-making, mixed-ability grouping, non-negotiables, oracy, peer-support, peer-tutor*, play-based, praise culture, reflective practice, safeguarding, sustained thinking, task design, whole-class teaching, whole class teaching, chalk-and-talk, death by powerpoint, sage on the stage, guide on the side, busy work, busywork, rote learning, high-order, deep dive, drill-and-kill, teach to the test, teaching to the test, learning opportunit*, learning experience*, learning dialogue, learning needs, learning conversation*, learning community, learning by doing, learning partner talk, quality interactions, quality questioning, quality feedback, formative feedback, verbal feedback, actionable feedback, timely feedback, effective feedback, kind specific helpful, AfL techniques?, assessment opportunit*, assessment practice, low-attaining provision, provision mapping, graduated response, quality provision, enabling environment*, characteristics of effective, school readiness, executive function*, emotional literacy, emotional regulation, co-regulat*, attachment aware, SEMH, zones of regulation, behaviour strateg*, behaviour policy, behaviour systems?, positive behaviour*, de-escalat*, restorative, nurtur* approach*, aspirational, aspiration, aspirations, raising aspirations, character education, 21st century, real-life context*, real-world, authentic, authenticity, relevance to, student-cent*, relational, thematic approach, immersive, immersion, contextuali[sz]ed, conceptually, abstract thinking, concrete-pictorial-abstract, CPA, variation theory, intelligent practice, oracy skills, communication skills, collaborative skills, teamwork skills, group work skills, social skills, enquiry skills, inquiry skills, research skills, study skills, leadership skills, interpersonal, cross-phase, well-sequenced, curriculum intent, intent and implementation, sticky knowledge, knowledge retention, transfer of learning, transfer of knowledge, cognitive*, cognition, neuroscience, brain-based, brain breaks?, mindful*, wellbeing, well-being, sense of belonging, power dynamics, teacher presence, with-it-ness, withitness, teacher-pupil ratio, teacher-student relationship*, checks? for understanding, understanding checks, learning checks?, mini-plenar* throughout, success-criteria driven, target-setting, data drop, flight paths?, gap-closing, closing the gap, narrowing the gap, catch-up provision, intervention was, wave one, tier one, MTSS, PBIS, RTI, SEL, explicit vocabulary instruction, instructional strateg*, instruction was, fit for purpose, child-centred, holistic, differentiated instruction`,
    {
      notAfter: 'the word, title, travel, estate, news',
      notNear: 'bank, dough, glue, poster, sign, slide',
    },
  ),
  // Plain things of any lesson: a conclusion only where it is said that they were there.
  jargon(
    `modell?ing, questioning, relationships?, routines?, transitions?, participation, independence, stretch, assessment, outcomes?, progress, reasoning, creativity, enquiry, inquiry, wait time, structure, discipline, excellence, curiosity, collaboration, communication, accountability, consequences, boundaries, support, feedback, reflection, interaction, interactions, problem-solving, teamwork, compliance, coverage, variety, clarity, choice, purpose`,
    {
      onlyBefore: `throughout, evident, embedded, visible throughout, present throughout, was (?:evident|embedded|strong|clear|present|visible|minimal|limited|in place|built in|the norm)|were (?:evident|embedded|strong|clear|in place|visible|established|limited|the norm)|across (?:the|both|all)|seen in, seen throughout, to the fore, at the heart, for all learners, for all pupils`,
    },
  ),
  jargon(
    `modelling, modeling, relationships, routines, transitions, participation, independence, progress, reasoning, creativity, enquiry, inquiry, structure, discipline, collaboration, problem-solving, teamwork, clarity, communication, interaction`,
    {
      onlyAfter:
        'evidence of, levels? of, degree of, culture of, sense of, emphasis on, focus on, commitment to, development of, opportunit(?:y|ies) for|strong, solid, positive, clear, explicit, high, real, true, genuine, effective, secure, established',
      notBefore: 'sheet*, card*, box*, wall',
    },
  ),
]
