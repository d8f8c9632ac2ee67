import type { Rule } from '../rule.ts'

const mind = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'mind-reading',
  say,
  ...where,
})

const WHO = `pupils?, students?, children, child, chn, ch, kids?, ss, sts, s, st, s\\d, t, ta, teacher, boys?, girls?, lads?, learners?, class, group, pair, row, everyone, nobody, they, she, he, both, all, most, some, many, few, who, of them, one, two, three, four, five, six, \\d+`
const WAS = `was, were, is, are, looked, look, looks, looking, seemed, seem, seems, appeared, became, getting, got, felt, very, really, so, quite, a bit, a little, rather, visibly, clearly, obviously, completely, totally, slightly, sat, sat there, stood, increasingly, still a bit, not, wasn't, weren't, as if`

export const feelingRules: readonly Rule[] = [
  mind(
    `absent-minded, absent-mindedly, ambivalent, apprehensive, astonished, at a loss, awestruck, awe-struck, in awe, carefree, chuffed, complacent, crestfallen, dejected, demorali[sz]ed, despondent, disgruntled, disheartened, disillusioned, dismayed, disoriented, disorientated, dissatisfied, distraught, distressed, ecstatic, elated, exasperated, flustered, furious, gleeful, glum, homesick, in a daze, in (?:his|her|their) element, insecure, irritable, jaded, jumpy, mesmeri[sz]ed, nonplussed, on tenterhooks, optimistic, outraged, over-excited, panicky, panicked, panicking, pensive, preoccupied, raring to go, aimed to, aiming to, set out to, planned to, planning to, intended to, meant to, strove, striving, ready for (?:the next|more|anything|the test|a challenge|it|this)|ready to (?:learn|move on|listen|work|engage)|got the (?:idea|hang|knack|hint)|see the (?:point|sense|use)|saw no point, sensed, switched off by, self-conscious, sulking, sulked, in a sulk, in a huff, in a strop, suspicious of, tearful, unaware, undecided, uneasy, unfazed, unimpressed, unsettled, wary of, deep in thought, lost in thought, minds? (?:was |were )?wandering, minds? wandered, drifted into, on the edge of (?:his|her|their) seats?, on (?:his|her|their) toes, all ears, hanging on (?:his|her|their|T's|every)|hung on (?:his|her|their|T's|every)|lapped it up, lapped up, soaked it up, glued to the, eyes? glazed, glazed over, over (?:his|her|their) heads?, not fussed, fed up with, wound up by, worked up, keen as mustard, bursting with, brimming with, desperate to, dying for, happy to, glad to, pleased to, proud to, afraid to, scared to, keen to, loath to, ready to give up, eager to, content to, quick to, slow to, prepared to, inclined to, hungry for, thirsty for, up for it, into it, really into, so into, well into it, with it today, out of it, spaced out, mentally, in two minds, of two minds, sick of, tired of, used to being, aware of, aware that, conscious of, conscious that, oblivious, cottoned on, twigged, mastered, internali[sz]ed, took pride, took ownership, took to it, took it in, took it all in, took in (?:the|what|nothing|everything|little)|got to grips, getting to grips, got (?:his|her|their) heads? (?:round|around), get (?:his|her|their) heads? (?:round|around), got the gist, got the message, got the joke, came to terms, figured out, sussed, relished, resented, regretted, admired, appreciated, dreading, doubted, suspected, sensed, recalled, wondered, wondering, wonders, warmed to, related to the, identified with, empathi[sz]ed, saw the (?:point|link|connection|relevance|funny side)|see the point|couldn't see (?:why|the point|how)|mixed feelings, showed (?:an? |no |little |some |real |great |much )?(?:interest|curiosity|pride|enthusiasm|determination|confidence|resilience|empathy|understanding|excitement|fear|maturity|initiative|willingness|concern|frustration)|had (?:a |an |no |little |some |any |the )?(?:good |clear |firm |secure |poor |basic )?(?:grasp|understanding|idea what|clue|interest|inkling|confidence|patience)|lost (?:confidence|enthusiasm|motivation|their way|his way|her way|track)|gained confidence|grew in confidence|came out of (?:his|her|their) shell|cared about|didn't care|took (?:it|this|the task) seriously|secretly|in (?:his|her|their) own (?:little )?world|wanted attention|for attention|to get attention|attention-seeking|to avoid (?:work|working|the task|writing|reading)|expecting to|hoping to|meaning to|intent on|set on|bent on|fond of|sick and tired|out of interest|longed to|yearned`,
    {
      notAfter: 'the, an, a',
      notBefore: 'the bell, phone, seat*, on the grid, go to the loo',
      notNear: 'character*, in role, poem, microscope',
    },
  ),
  mind(
    `absorbed, amazed, bothered, brooding, buzzing, calm, cheerful, committed, concerned, content, cross, dazed, deflated, disconnected, doubtful, dreamy, enchanted, fearful, glad, grateful, gripped, guilty, hooked, hopeful, hyper, immersed, impressed, intent, invested, lonely, on board, on edge, on the ball, passive, pleased, receptive, relaxed, resigned, restless, sad, serious, settled, shaken, shocked, sorry, stressed out, surprised, suspicious, tense, touched, troubled, unmoved, upset, vacant, wary, watchful, wide awake, awkward, blank, alert, hungry, lively, dozy, half-asleep, cheery, jolly, grumpy, subdued, withdrawn, thoughtful, attentive`,
    {
      onlyAfter: WAS,
      notBefore: 'of, tense, voice, onto, in water, in ink, by the (?:paper|cloth|sponge)',
      notNear: 'face cards?, emoji*, character*, sponge, sea, grammar, past tense',
    },
  ),
  mind(
    'remembered, learned, learnt, expected, imagined, anticipated, hated, preferred, misread, trusted, considered, guessed that, agreed with, minded, cared, missed (?:his|her|their) (?:mum|dad|friend|break), believed in, forgot about',
    {
      onlyAfter: WHO,
      notBefore:
        'a (?:pen|pencil|ruler|rubber|plaster)|the toilet|the loo|\\d+|the bell, to (?:go|bring|log)',
    },
  ),
  mind(
    'absorbed, calm, tearful, relaxed, restless, settled, subdued, passive, cheerful, hopeful, tense, upset, surprised, amazed, shocked, pleased, guilty',
    {
      atStart: true,
      onlyBefore: 'at, and, in, when, to, while, by, with, faces?, looks?, expression*, silence',
      notNear: 'voice, paper, towel',
    },
  ),
]
