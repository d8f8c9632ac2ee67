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
    could have, couldve, could've, coulda, might have (?:been|helped|worked|tried|used|asked), might've, could do with, could try, could use (?:more|some|a), could be (?:more|less|better|improved|extended|used|sharper|clearer|tightened|shorter|longer|quicker|stronger|developed|moved|put|given|made|done|split), could consider, could also, could perhaps, could maybe, could probably, could easily, could usefully, might want to, might try, might consider, might be (?:better|worth|good|useful|helpful|an idea), may want to, may wish to, might like to, may be worth, next time, in future, in the future, from now on, going forward, moving forward, next step for (?:T|teacher|the teacher|her|him),
    I would, I'd, we would, we'd, I would've, I'd've, you'd be better, you would be better, you should, you could (?:give|try|use|ask|have|let|move|put|split|add|start|do|show|make), you need, you might, would suggest, would recommend, would advise, would be (?:better|good|nice|great|helpful|useful|worth|interesting|an idea|easier|more \\p{L}+|ideal|beneficial|quicker|clearer), would have been (?:better|good|nice|great|helpful|useful|worth|quicker|easier|clearer|more \\p{L}+|ideal), would benefit, would have benefited, would have helped, would help, would work better, would have worked better, would've, would do well to, would like to see, would have liked, would love to see, better if, better to have, better off, be better, even better if, EBI, WWW, I'd suggest, I suggest, I recommend, perhaps (?:try|use|a|the|more|less|next|give|ask|let|move|start|have|split|could|they|put|model|show|seat|we|it|swap), maybe (?:try|use|a|the|more|less|next|give|ask|let|move|start|have|split|could|put|model|show|seat|swap),  recommendation, advisable, consider \\p{L}+ing, consider using, worth (?:\\p{L}+ing), why not, how about, what about, if I were, if it were me, if it was me, wish list, area for development, areas for development, room for improvement, action point, development point, target for T, had better, 'd better, supposed to (?:be|have), is meant to be, it'd be, it would be, would prefer, my advice, top tip, bit more, bit less, a bit more \\p{L}+ (?:needed|please), more \\p{L}+ (?:needed|required|please|would), less \\p{L}+ (?:needed|required|please|would), (?:more|less|fewer|longer|shorter|clearer|better|quicker) \\p{L}+ \\p{L}+ (?:needed|required|please|would), \\p{L}+ needed here, make sure, be sure to, remember to, don't forget, let them, let's, try (?!again|square|line|on\\b)\\p{L}+ing, no need to, no need for, instead they should`,
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
      'wait time, think* time, challenge, modelling, student talk, pupil talk, teacher talk, T talk, open questions, questioning, pair work, group work, visuals, scaffold*, structure, time (?:for|to|on), use of, variety, praise, support, pace, opportunit*, chances, thinking, practical, hands-on, talk, differentiation, checking',
    notBefore: 'time on the clock, than',
  }),
]
