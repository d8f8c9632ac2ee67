import type { Rule } from '../rule.ts'

const advice = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'advice',
  say,
  ...where,
})

const DOING = `be, have, try, use, do, ask, give, make, get, take, let, put, show, start, stop, move, add, set, share, model, check, tell, allow, include, consider, think, work, go, look, plan, keep, spend, build, focus, develop, circulate, challenge, extend, stretch, differentiate, wait, need, want, know, happen, come, remember, see more, bring, find, change, slow, speed, listen, read more, explain, provide, offer, encourage, praise, address, tackle, mix, swap, seat, walk, talk less, stand, print, hand, call, pick, cut, split, pair, sit, write, been, never, not, always, really, also, perhaps, maybe, probably, definitely, at least, only, just`

export const adviceRules: readonly Rule[] = [
  advice(
    `should, shouldn't, shouldve, should've, shoulda, ought, ought to, oughtn't, must, mustn't, must've, must have, needs to, need to, needed to, needs (?:more|less|work|tightening|modelling|clearer|sharper|better|fewer), needs (?:\\p{L}+ing), needed (?:more|less|a bit|clearer|better|some), need (?:more|less|some|clearer|better), in need of,
    could have, couldve, could've, coulda, might (?:want|try|wait|consider|benefit|usefully|as well), might have (?:been|helped|worked|tried|used|asked), might've, could do with, could try, could use (?:more|some|a), could be (?:more|less|better|improved|extended|used|sharper|clearer|tightened|shorter|longer|quicker|stronger|developed|moved|put|given|made|done|split), could consider, could also, could perhaps, could maybe, could probably, could easily, could usefully, might want to, might try, might consider, might be (?:better|worth|good|useful|helpful|an idea), may want to, may wish to, might like to, may be worth, next time, in future, in the future, from now on, going forward, moving forward, next step for (?:T|teacher|the teacher|her|him),
    I would, I'd, we would, we'd, I would've, I'd've, you'd be better, you would be better, you should, you could (?:give|try|use|ask|have|let|move|put|split|add|start|do|show|make), you need, you might, would suggest, would recommend, would advise, would be (?:better|good|nice|great|helpful|useful|worth|interesting|an idea|easier|more \\p{L}+|ideal|beneficial|quicker|clearer), would have been (?:better|good|nice|great|helpful|useful|worth|quicker|easier|clearer|more \\p{L}+|ideal), would benefit, would have benefited, would have helped, would help, would work better, would have worked better, would've, would do well to, would like to see, would have liked, would love to see, better if, better to (?!start|be safe)\\p{L}+, better off, be better, even better if, EBI, WWW, I'd suggest, I suggest, I recommend, (?:perhaps|maybe) (?:they|it|she|he|t|pupils|students|next|some|an|one|two)|perhaps (?:try|use|a|the|more|less|next|give|ask|let|move|start|have|split|could|they|put|model|show|seat|we|it|swap), maybe (?:try|use|a|the|more|less|next|give|ask|let|move|start|have|split|could|put|model|show|seat|swap),  recommendation, advisable, consider \\p{L}+ing, consider using, worth (?:\\p{L}+ing), why not, how about, what about, if I were, if it were me, if it was me, wish list, area for development, areas for development, room for improvement, action point, development point, target for T, had better, 'd better, supposed to (?:be|have), is meant to be, it'd be, it would be, would prefer, my advice, top tip, bit more, bit less, a bit more \\p{L}+ (?:needed|please), more \\p{L}+ (?:needed|required|please|would), less \\p{L}+ (?:needed|required|please|would), (?:more|less|fewer|longer|shorter|clearer|better|quicker) \\p{L}+ \\p{L}+ (?:needed|required|please|would), \\p{L}+ needed here, make sure, be sure to, remember to, don't forget, let them, let's, try (?!again|square|line|on\\b)\\p{L}+ing, no need to, no need for, instead they should`,
    {
      notAfter:
        "else they'd, they'd, want, wanted, asks, asked, ask, sign, says, said, \"what, what, who, which, that, how, where, why, whatever, bins?, line, for the, it was, was, on, magic word",
      notBefore:
        'square, line, jar, list, man, song, plan, film, figure*, painting, verb*, reads?, said, card, cards, box, and, from, replay, to go to the toilet, to the toilet, the toilet, a pen, a pencil, a rubber, a ruler, a plaster, more paper, another sheet, a new, \\d+, help cards?, help flag, the loo, 10 \\p{L}+',
      notNear: 'modal*, rules?, instruction*, sheet said, sign, label, task:, K:',
      cased: true,
    },
  ),
  advice('should, must, ought, need to, needs to', {
    onlyBefore: DOING,
    notNear: 'modal*, rule, rules, sign, task:, K:, sheet said, menu, criteria',
    notAfter: 'what, who, which, how, where, why, if it',
  }),
  advice('could', {
    onlyBefore: `be (?:more|better|improved|extended|used|sharper|clearer), use, try, do with, consider, give more, ask more, give them, ask them, let them, get them, spend, add, extend, include, move the, put the, model, share, split, swap, set up, start with, start by, have, circulate, think about, look at (?:using|moving|how), make more, make it, make the, build in, go further, challenge, stretch, cut, drop`,
    notAfter:
      'what, who, which, that, how, where, you, they, we, I, if, as, pupils, students, she, he, so, partner, group*, pair*, anyone, nobody, no one, each, ones, children, \\d+, ss, sts, chn, neither, connector, player*, team*',
  }),
  advice(
    `it (?:is|would be|might be|may be)(?: \\p{L}+)? (?:important|essential|vital|best|worth|good|better|useful|helpful|nice|wise|sensible) to, (?:it )?(?:might|may|would|could|can) help(?: \\p{L}+)? (?:to|if)|(?:might|may|would|could)(?:n't)? (?:also )?(?:benefit|profit|gain|do well|do better|be stronger|be sharper|be clearer|be tighter|be improved|be shortened|be cut)|T (?:might|may) (?:use|try|want|like|consider|ask|let|give|move)|(?:t|teacher|ta|school|they|we) (?:has|have) to (?:\\p{L}+)|try (?:it|this|that|them) (?:without|with|the|at|in|on|as|from|before|after)|(?:could|can) we (?:have|get|see|try|do)|what if (?:they|there|the teacher|t|pupils|students|we|she|he)|a (?:better|simpler|quicker|clearer|neater) (?:way|idea|plan|place|choice|question|start)|(?:a|my|one|some|top|quick|small) (?:suggestion|tip|idea|thought|recommendation|piece of advice|hint)(?=\\s?:| would| is| for (?:t|the teacher|her|him|next))|suggest, suggestion, suggests? (?:using|moving|giving|that t)|we need, we should, we could, we must, they need, they must, they should, please (?:use|move|give|let|stop|make|ask|put|try|keep)|needs a, needs an, needs some, needs to, in need of, just needs, is needed, are needed, was needed, were needed, more needed, crying out for, begging for, time to (?:rethink|review|revisit|let go|move on from)|no harm in, wouldn't hurt, would not hurt, can't hurt, would pay to, pays to, the way forward, way forward, work on, to work on, to improve on, something to (?:work on|improve|think about|look at|change|try)|one to (?:work on|watch|improve|try)|area to (?:develop|improve|work on)|would rather (?:have seen|see|they|she|he)|I'd rather, could be worth, may be worth, might be worth, would be worth, is worth a try, worth a (?:try|go|look|thought|rethink)|recommend, recommended that, urge, would (?:suit|improve|sharpen|strengthen|lift|fix|solve|save|free up|tighten|smooth|give them|give everyone|allow|let them|let everyone|make it (?:easier|clearer|quicker|better)|make (?:this|the|a) )|better (?:spent|used|placed|kept|left|done|suited|organised|positioned|served)|if only, a shame not to, time better, more could be, more could have been|could be made|should be made|wants (?:more|less|a|moving|sorting|tightening|cutting)|cries out for|(?:would|could) (?:\\p{L}+ )?have (?:been )?(?:\\p{L}+ed|given|made|let|put|shown|done|taken|cut|begun|used|split|set|said|led|had|seen|known|got)`,
    {
      notAfter: 'who, which, what, asked, said, that, asked if, how, if, whether, "',
      notBefore:
        'a (?:pen|pencil|rubber|ruler|plaster|drink|new|partner|coat|tissue|wee)|to be (?:\\p{L}+ed)|the toilet|\\d+, some (?:water|glue|tape|paper), an (?:adult|eraser)',
      notNear:
        'rules?, instruction*, sheet said, sign, label, task:, K:, recipe, plants?, needs a verb',
    },
  ),
  advice(
    `consider, think about, aim for, aim to, look into, look at using, use more, use fewer, use less, remind, maybe, perhaps, possibly, tip, target, next step, next steps, to improve, to develop, suggestion, action, advice, try, let, avoid, ensure`,
    {
      atStart: true,
      onlyBefore: `a, an, the, using, more, less, fewer, \\p{L}+ing, T, pupils, students, them, some, where, how, whether, what, time, second, another, \\x3a`,
      notBefore:
        'the (?:sheet|card|same|next|sum|first)|a (?:number|word|shape)|\\d+, (?:the |an? )?\\p{L}+ (?:and|then|out|on the (?:sheet|card)), again, how many',
      notNear:
        'task, sheet, instructions, question, cards?, Q\\d+, slide, screen, board, partner, said, asked, in pairs',
    },
  ),
  advice('could', { atStart: true, onlyBefore: DOING }),
  advice(
    `consider, try, use, make, give, ensure, avoid, think about, remember, add, keep, move, put, get, stop, model, plan, allow, encourage, reduce, increase, slow down, speed up, cut down, push, extend, challenge, provide, check for, tighten, vary, build in`,
    {
      atStart: true,
      onlyBefore: `\\p{L}+ing the \\p{L}+, \\p{L}+ing, more, less, fewer, a bit more, sure, them, all pupils, pupils, students, the (?:task|children|kids|pupils|students|class|seating|groups|instructions|pace|starter|plenary|whole|talk|tables), that, some, time for, up the, down the, in more, on with the`,
      notBefore: 'them in order, sure it adds, the (?:task|whole) (?:said|was)',
      notNear: 'task, sheet, instructions, question, card, Q\\d+, slide',
    },
  ),
  advice('more, less, fewer, longer, shorter', {
    atStart: true,
    onlyBefore:
      '\\p{L}+ing\\x2c?, wait time, think* time, challenge, modelling, student talk, pupil talk, teacher talk, T talk, open questions, questioning, pair work, group work, visuals, scaffold*, structure, time (?:for|to|on), use of, variety, praise, support, pace, opportunit*, chances, thinking, practical, hands-on, talk, differentiation, checking',
    notBefore: 'time on the clock, than',
  }),
]
