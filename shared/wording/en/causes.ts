import type { Rule } from '../rule.ts'

const cause = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'cause',
  say,
  ...where,
})

export const causeRules: readonly Rule[] = [
  cause(
    `because, becuase, becasue, 'cause, cos, coz, cuz, bcos, b\\/c, bc, so that, so as to, in order to, in order for, in order that, therefore, thus, hence, thereby, as a result, as a result of, resulted in, resulting in, results in, resulting from, as a consequence, in consequence, consequently, accordingly, due to, owing to, on account of, thanks to, thx to, by virtue of, for this reason, for that reason, for which reason, the reason (?:was|is|why|for|being|that), reason being, is why, was why, that's why, thats why, which is why, this is why, explains why, which explains, that explains, this explains, explained by, led to, leads to, leading to, lead to (?:a|the|more|less|better|confusion|some), caused, causes, causing, cause of the, brought about, triggered, sparked, gave rise to, provoked, stemmed from, stems from, comes from the fact, arises from, arose from, attributable to, down to the (?:fact|teacher|seating|pace|way|lack|task|noise), which shows, which showed, this shows, this showed, that shows, that showed, shows that, showed that, showing that, shows how (?:much|well|far|little), showing how (?:much|well|far|little), showing they, shows they, shows (?:a lack|understanding|good|poor|progress|engagement|that), showed (?:understanding|good|progress|engagement|a lack|they), showing (?:understanding|good|progress|engagement|a lack|that), which means, which meant, this means, this meant, that meant, meaning that, meaning they, meaning pupils, meaning students, meaning the, means that, meant that, meant (?:they|pupils|students|the|children|no|only|more|less|most), which proves, proves, proved that, proving, which suggests, suggests that, suggested that, suggesting, suggests (?:they|a|pupils|students|the|poor|good|some), which indicates, indicates, indicated that, indicating, which implies, implies, implying, demonstrates, demonstrated that, demonstrating (?:that|their|an|understanding|good|how|a), demonstrated (?:their|an|understanding|good|a (?:good|clear|poor|lack)), which tells (?:us|me|you), this tells, evidence of (?:learning|understanding|progress|engagement|thinking|challenge|good|poor|differentiation|planning|pupil|student|a|their|prior|impact), evidence that, evidenced by, as evidenced, evidencing, evident from, from which we, from this we, indicative of, a sign that, a sign of, sign that, proof that, so clearly, so obviously, so presumably, presumably, hence why, had an impact, impacted on, had an effect, an effect on, contributed to, ensured, ensuring, ensures, enabled, enabling, enables, which helped, this helped, that helped, which allowed, this allowed, allowing (?:pupils|students|them|children|the class|for|all|everyone), allowed (?:pupils|students|children|for|all|everyone|more), which encouraged, this encouraged, encouraging (?:them|pupils|students|children), prompting (?:them|pupils|students|the|a), which prompted, which got them, which gave them, which kept, kept them (?:engaged|focused|busy|interested|on|quiet), as such, given that, seeing as, seeing that, since (?:they|there|nobody|no|the (?:task|teacher|instructions|class|room|lesson|sheet)), what caused, thanks (?:largely|mainly|partly) to, partly because, mainly because, probably because, by doing so, with the result that, so much so that, such that, such a way that, to the extent that, the upshot, knock-on, to make sure, so they could, so they can, so pupils could, so students could, so everyone could, so all could, so (?:she|he|T) could, so as not to, for fear of, out of (?:boredom|habit|fear|respect|curiosity|frustration|interest), in an attempt to, in an effort to, with the aim of, with a view to, designed to, intended to, in the hope`,
    {
      notBefore:
        'of (?:ww1|wwi|ww2|the (?:war|fire(?! drill| alarm| door| bell)|plague|first|second|revolution))',
      notAfter:
        'the word, word, write, wrote, ask, asked, used, uses, conjunction, connective, not, said, saying, asking, "why, joined with, with, using, the conjunction, tally of, and effect, root, the main, causes and, why? -, why -, no, three, two, four, long-term, short-term, \\d+',
      notNear:
        'wires?, battery, batteries, circuit*, plug*, match*, switch, conjunction*, connective*, sentence starter*, flashcard*, effect cards?, cause cards?, sort, since the (?:bell|start)',
      cased: true,
    },
  ),
  cause('made', {
    onlyBefore: `(?:them|him|her|everyone|pupils|students|children|chn|kids|ss|sts|learners|it (?:easy|hard|easier|harder|difficult|clear|possible|more|too|impossible)|the (?:class|pupils|students|children|kids|group|boys|girls|room|others|task|lesson|boy|girl)|a (?:big )?difference|sure|for a)`,
    notBefore:
      'the (?:class|group|task|lesson|pupils) (?:a|an|out of|from|with|sheet), her (?:own|bed|model|bridge|hat|mask|puppet|plane|boat|kite|card|tower|poster|first|second), him a, her a, them a, them out of, them from, sure the (?:lid|door)',
  }),
  cause('helped, helps, helping', {
    onlyBefore: `(?:them|him|her|everyone|pupils|students|children|chn|kids|ss|sts|learners|the (?:class|pupils|students|children|kids|group))? ?(?:to )?(?:understand|focus|learn|engage|see|remember|think|feel|grasp|settle|concentrate|make sense|stay on|develop|deepen|build|organise|calm|get (?:going|started)|structure|access), with (?:understanding|focus|behaviou?r|learning|engagement), (?:engagement|focus|behaviou?r|learning|understanding|pace)`,
  }),
  cause('got them, gets them, got pupils, got students, got the class, got everyone', {
    onlyBefore:
      'thinking, talking, engaged, interested, excited, going, focused, to (?:think|focus|engage|see|understand|listen), working, hooked, involved, learning, motivated',
  }),
  cause('so', {
    onlyAfter: '\\p{L}+\\x2c',
    onlyBefore: `(?:they|pupils|students|children|kids|chn|ss|sts|most|many|some|nobody|no-one|no one|everyone|half of them|the (?:pupils|students|children|kids|class|boys|girls|rest|others|group)) (?:were|was|lost|didn't|couldn't|could|had no|knew|understood|felt|got (?:bored|lost|confused|distracted|restless)|became|drifted|switched|gave up|switched off|stayed|started (?:to )?(?:talk|chat|mess)|weren't|wasn't|learned|learnt|behaved|switched), it (?:worked|didn't|was (?:hard|easy|clear|difficult)), learning, engagement, behaviour, clearly, obviously`,
  }),
  cause(
    `down to (?:her|his|their|poor|good|lack)|in response to the (?:noise|chat|behaviour|question|heat|lack|low)|in view of, in light of, in the light of, on the grounds that, brought on by, prompted by, encouraged by, by reason of, (?:as )?(?:the|a) (?:direct |clear |natural )?(?:result|consequence|product|outcome|effect|upshot) (?:was|of|being)|for the benefit of, for the sake of, through lack of, for lack of, for want of, out of necessity, with the effect, had the effect, to good effect, to great effect, to no effect, since (?:the|she|he|it|there|they|we|nobody|no one|everyone|some|T|half|most|many|two|three|four|five|six|\\d+) (?:\\p{L}+ )?(?:was|were|had|is|are|couldn't|didn't|wasn't|weren't|isn't|can't|has)|as it (?:was|got) (?:hot|noisy|late|cold|loud|wet)|thereby, hence the, accounts? for (?:the|why)|is (?:why|how come)|the cause, paid dividends, the knock-on, stopped (?:them|him|her|pupils|students|the class|kids|the boys|the girls) (?:from|talking|chatting|calling)|kept (?:them|him|her|pupils|students|the class|kids|the boys|the girls) (?:from|on|calm|quiet|going|busy|engaged|interested|focus*|occupied|happy|motivated)|prevent(?:ed|s|ing) (?:them|him|her|pupils|students|the|any|most|some|kids|others)|meant (?:that|nobody|everyone|the|they|half|all|a|he|she|we|there|it|several|two|three|four|five|six|seven|\\d+)`,
    {
      notAfter: 'T asked what, what, word',
      notNear: 'glossary, dictionary, effect cards?, cause cards?',
    },
  ),
  cause(
    `(?:forced|prompted|persuaded|motivated|inspired|enabled|drove|obliged|provoked|compelled|encouraged|allowed|pushed|led|stimulated|nudged) (?:them|him|her|everyone|pupils|students|children|chn|kids|ss|sts|the|some|most|all|many|several|half|a few|two|three|four|five|\\d+) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:\\p{L}+ )?(?:\\p{L}+ )?(?:to|into|from) \\p{L}+`,
    {
      notBefore: 'the door',
      notAfter: 'T, teacher, TA, is, are, were, was, be',
      notNear: 'line, corridor, door, hall',
    },
  ),
  cause(
    `to make (?:them|him|her|everyone|pupils|students|the class|the group|the boys|the girls|sure) |to (?:calm|settle|quieten|quiet|motivate|engage|re-?engage|control|wake|impress|involve|encourage|reassure|stretch|challenge|support|include|hook|refocus|focus|energise|discipline|punish|reward|praise|remind|warn|stop|keep|help) (?:down )?(?:them|him|her|the (?:class|group|boys|girls|children|pupils|students|kids|room|others|noise|whole|back|lads|rest|less|more|weaker|quieter)|pupils|students|children|chn|kids|everyone|everybody|all|those|us|learners)|to (?:get|keep|gain|regain|attract|catch|hold|draw|grab|win) (?:back )?(?:the |their |her |his |everyone's |everybody's |all |pupils' |students' |class |full )?(?:(?:class|room|group|table|pupils|students|boys|girls)'?s?'? )?(?:attention|interest|focus|silence|quiet|order|control|them (?:to|on|going|thinking|interested|focused|quiet|moving|ready|settled|engaged)|everyone (?:to|on|quiet|going|thinking)|pupils (?:to|thinking|talking)|students (?:to|thinking|talking)|the class (?:to|quiet|going|thinking|back|on)|the (?:pupils|students|children|kids|boys|girls|group) (?:to|thinking|talking|quiet|going|back|on))|to (?:ensure|avoid|prevent|make sure|save|promote|reinforce|consolidate|maintain|boost|foster|deepen|check (?:that|they|understanding|for|whether they)|show (?:that|how well|them how|understanding)|build (?:confidence|up|on|resilience|trust|understanding)|create (?:a|an)? ?(?:calm|sense|atmosphere|buzz|interest|mood))`,
    {
      notAfter:
        'asked, asks, told, tells, had, have, has, need, needs, wants?, wanted, tried, trying, tries, going, able, used, how, what, chance, time, job is, job was, role is, role was, offered, chosen, rota, started, began, continued, task is, card said, said, next, way, refused, pretended, wait, waited, learned, practised, voted, failed, forgot, rules?, two, seemed, appeared, was, is, are, were',
      notNear: 'task:, K:, character*, villain, king, recipe, had to, experiment, fair test',
    },
  ),
  cause('given the, given that, given how', { atStart: true }),
  cause('so', {
    onlyAfter: '\\p{L}\\p{L}+\\x2c?, \\d+\\x2c?',
    onlyBefore: `(?:they|she|he|we|everyone|nobody|(?:the|her|his|their|half the|some|most|all the|both) \\p{L}+|pupils|students|children|chn|kids|ss|sts|boys|girls|t|s|(?!far|called|much|many|long|did|do|that|as|to|on|far)\\p{L}+) (?:\\p{L}+ed|had|went|got|began|sat|wrote|left|lost|gave|could|couldn't|did|didn't|was|were|wasn't|weren't|made|took|ran|fell|kept|put|came|stood|moved|knew|felt|chose)`,
    notAfter:
      'and, or, not, ever, even, is, was, are, were, do, did, think, said, that, hope, if, right',
  }),
]
