import type { Rule } from '../rule.ts'

const taste = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'taste',
  say,
  cased: true,
  ...where,
})

export const tasteRules: readonly Rule[] = [
  taste(
    'in my opinion, in my view, in my experience, to my mind, I think, I thought, personally, imo, imho',
    {
      notAfter: 'say, says, said, wrote',
    },
  ),
  taste(
    `I like, I liked, I likes, I really liked, I really like, I quite liked, I quite like, I particularly liked, I especially liked, I also liked, I didn't like, I don't like, I did not like, I disliked, I love, I loved, I really loved, I just loved, I absolutely loved, I'd love, I'd have loved, I adored, I hate, I hated, I enjoyed, I really enjoyed, I enjoy, I prefer, I preferred, I'd prefer, I think, I thought, I think that, I still think, I don't think, I didn't think, I do think, I'd think, I was thinking, I'm thinking, I believe, I reckon, I suppose, I guess, I assume, I assumed, I presume, I imagine, I suspect, I sense, I sensed, I gather, I got the (?:feeling|impression|sense), I had the (?:feeling|impression), I get the (?:feeling|impression|sense), my (?:impression|feeling|sense|view|opinion|guess|hunch|gut|take|instinct|own view|preference|worry|concern|hope), I feel, I feel like, I felt that, I felt like, I felt, I find, I found it, I found this, I found the, I found that, I found myself, I was surprised, I was impressed, I was struck, I was pleased, I was disappointed, I was shocked, I was amazed, I was delighted, I was bored, I was confused, I was lost, I was worried, I was sad, I was blown away, I was moved, I was touched, I was intrigued, I was glad, I was left, I was expecting, I expected, I'd expected, I am surprised, I'm surprised, I'm impressed, I'm not sure, I'm unsure, I'm not convinced, I'm a fan, I'm a big fan, I'm not a fan, not a fan, big fan of, I'm worried, I'm concerned, I'm glad, I'm sure, I am sure, I was sure, I wasn't sure, I'm afraid, I wish, I wished, I hope, I hoped, I admire, I admired, I appreciate, I appreciated, I applaud, I respect, I value, I valued, I learned, I learnt, I struggled, I couldn't help, I couldn't believe, I can't believe, I must say, I have to say, I've got to say, I'd say, I would say, I'd argue, I can imagine, I remember, I can relate, I relate to, I agree, I disagree, I doubt, I couldn't see the point, I didn't get, I don't get, I didn't see the point, I don't see why, I personally, personally, for me personally, speaking personally, to me it, to me this, seemed to me, felt to me, looked to me, in my opinion, in my view, in my experience, in my class, in my classroom, in my lessons, in my room, in my school, in our school, in our department, in my subject, in my own, in my day, in our place, at our school, at our place, at my school, as a teacher, as a parent, as a head, if it was my class, if this was my, my own class, my own classroom, my own lessons, my pupils, my students, my class would, my class, my kids, my lot, my year \\d+, my Y\\d+, our kids, our pupils would, our students would, we do this, we do it, we don't do, we use this, we always, we never, we'd, I always, I never, I usually, I'd never, I also do, I do this, I do the same, I use this, I use the same, I too, same as I, like I do, like we do, as I do, to my mind, to my taste, to my liking, for my taste, for my liking, my favourite, my favorite, favourite (?:bit|part|moment|thing|lesson), my highlight, highlight for me, highlight of (?:the|my), not my cup of tea, my cup of tea, not my style, not my thing, not how I, not for me, right up my street, up my street, rubbed me, put me off, annoyed me, irritated me, bugged me, struck me, surprised me, impressed me, worried me, bothered me, made me (?:smile|laugh|think|feel|sad|cringe|want|wonder|uncomfortable|nervous|cry|happy), warmed my heart, blew me away, touched me, reminded me of, stood out for me, stood out to me, what struck me, jarred with me, spoke to me, resonated, imo, imho, tbh, if you ask me, if I'm honest, to be honest, to be fair, nice to see, good to see, great to see, lovely to see, refreshing to, pleasing to, pleasing, sad to see, shame to, such a shame, a shame, shame that, shame about, pity, a pity, too bad, such a (?:clever|lovely|great|nice|good|cute|sweet|fun|brilliant|simple), sadly, unfortunately, happily for, thankfully, luckily, love this, love the, love how, love that, loved this, loved the way, loved how, loved it, loved the, liked this, liked the way, liked how, liked the, really liked, really loved, enjoyed the, impressed by, impressed with, surprised by how, surprised that, surprised to see, fan of the, gave me goosebumps, goosebumps, cringe, cringed, cringeworthy, ugh, yuck, meh, ouch, phew, what a (?:lovely|great|joy|shame|pity|treat|pleasure|waste|mess|lesson|teacher|class|pleasant|brilliant|fantastic|wonderful|relief|clever|good|nice|bunch|buzz), how (?:lovely|nice|sweet|cute|sad|refreshing|clever|wonderful|boring), couldn't fault`,
    {
      notAfter:
        '"if, told, says, said, they, she, he, pupils, students, children, kids, girls, boys, class, all, who',
      notBefore:
        'if they, my seat, seat*, chair by, the (?:chair|seat|room|door|register), a (?:seat|chair|copy|spare|pencil|list|sheet), under, in the bin, on the floor, behind, \\d+, a \\d+, two, three, four, five, six, the (?:pot|radiator|cloth|bowl|sandpaper|draught)',
      notNear: 'I used to think, I think \\.\\.\\.',
    },
  ),
  taste('for me', {
    onlyBefore: 'the, it, this, that, a, there, was, :',
    notBefore: 'to (?:sit|see|use|hold|read)',
    notAfter: 'chair, door, seat, out, one, copy, moved, space, wait, waited, page, room',
  }),
  taste('for me', { atStart: true }),
  taste('I', {
    onlyBefore: `(?:really|just|absolutely|so|totally|personally|honestly|particularly|rather|thoroughly|certainly|definitely|do|did|also|quite) (?:like|liked|love|loved|enjoyed|think|thought|feel|felt|believe|admire|admired|wanted|hope|prefer|hate|hated|disliked)`,
  }),
  taste('I felt, I found, I felt that, I felt like', {
    notBefore: `the (?:pot|cup|radiator|cloth|fabric|draught|bowl|vibration*|floor|table|book*|room|chair|page|sheet|register|answer*), a (?:draught|seat|chair|copy|spare|list), three, two, four, five, six, \\d+, his, her, one, it (?:under|on|in), my (?:seat|pen|chair)`,
  }),
]
