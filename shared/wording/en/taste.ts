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
    `I like, I liked, I likes, I really liked, I really like, I quite liked, I quite like, I particularly liked, I especially liked, I also liked, I didn't like, I don't like, I did not like, I disliked, I love, I loved, I really loved, I just loved, I absolutely loved, I'd love, I'd have loved, I adored, I hate, I hated, I enjoyed, I really enjoyed, I enjoy, I'd prefer, I think, I thought, I think that, I still think, I don't think, I didn't think, I do think, I'd think, I was thinking, I'm thinking, I believe, I reckon, I suppose, I guess, I assume, I assumed, I presume, I imagine, I suspect, I gather, I got the (?:feeling|impression|sense), I had the (?:feeling|impression), I get the (?:feeling|impression|sense), my (?:impression|feeling|sense|view|opinion|guess|hunch|gut|take|instinct|own view|preference|worry|concern|hope), I was surprised, I was impressed, I was struck, I was pleased, I was disappointed, I was shocked, I was amazed, I was delighted, I was bored, I was confused, I was worried, I was sad, I was blown away, I was intrigued, I was glad, I was expecting, I'd expected, I am surprised, I'm surprised, I'm impressed, I'm not sure, I'm unsure, I'm not convinced, I'm a fan, I'm a big fan, I'm not a fan, not a fan, big fan of, I'm worried, I'm concerned, I'm glad, I am sure, I was sure, I wasn't sure, I'm afraid, I wish, I wished, I hope, I hoped, I admire, I admired, I appreciate, I appreciated, I applaud, I respect, I value, I valued, I struggled, I couldn't help, I couldn't believe, I can't believe, I must say, I have to say, I've got to say, I'd say, I would say, I'd argue, I can imagine, I can relate, I relate to, I agree, I disagree, I doubt, I couldn't see the point, I didn't get, I don't get, I didn't see the point, I don't see why, I personally, personally, for me personally, speaking personally, to me it, to me this, seemed to me, felt to me, looked to me, in my opinion, in my view, in my experience, in my class, in my lessons, in my school, in our department, in my subject, in my own, in my day, in our place, at our place, as a teacher, as a parent, as a head, if it was my class, if this was my, my own class, my own classroom, my own lessons, my pupils, my students, my class would, my class, my kids, my lot, my year \\d+, my Y\\d+, our kids, our pupils would, our students would, we do this, we do it, we don't do, we use this, we always, we never, we'd, I always, I never, I usually, I'd never, I also do, I do this, I do the same, I use this, I use the same, I too, same as I, like I do, like we do, as I do, to my mind, to my taste, to my liking, for my taste, for my liking, my favourite, my favorite, favourite (?:bit|part|moment|thing|lesson), my highlight, highlight for me, highlight of (?:the|my), not my cup of tea, my cup of tea, not my style, not my thing, not how I, not for me, right up my street, up my street, rubbed me, put me off, annoyed me, irritated me, bugged me, surprised me, impressed me, worried me, bothered me, made me (?:smile|laugh|think|feel|sad|cringe|want|wonder|uncomfortable|nervous|cry|happy), warmed my heart, blew me away, stood out for me, stood out to me, what struck me, jarred with me, spoke to me, resonated, imo, imho, tbh, if you ask me, if I'm honest, to be honest, to be fair, nice to see, good to see, great to see, lovely to see, refreshing to, pleasing to, pleasing, sad to see, shame to, such a shame, a shame, shame that, shame about, pity, a pity, too bad, such a (?:clever|lovely|great|nice|good|cute|sweet|fun|brilliant|simple), sadly, unfortunately, happily for, thankfully, luckily, love this, love the, love how, love that, loved this, loved the way, loved how, loved it, loved the, liked this, liked the way, liked how, liked the, really liked, really loved, enjoyed the, impressed by, impressed with, surprised by how, surprised that, surprised to see, fan of the, gave me goosebumps, goosebumps, cringe, cringed, cringeworthy, ugh, yuck, meh, ouch, phew, what a (?:lovely|great|joy|shame|pity|treat|pleasure|waste|mess|lesson|teacher|class|pleasant|brilliant|fantastic|wonderful|relief|clever|good|nice|bunch|buzz), how (?:lovely|nice|sweet|cute|sad|refreshing|clever|wonderful|boring), couldn't fault, from my point of view, from my perspective, from where I (?:sat|stood)|honestly, frankly, quite frankly, with pleasure, with interest, with envy, I (?:can't|cannot|couldn't) (?:imagine|help|think|see (?:why|how|the)|wait|get over|decide|quite)| I can't stand, I didn't mind, I don't mind, I was (?:\\p{L}+ )?(?:bothered|taken (?:with|by|aback)|won over|sold|drawn (?:in|to)|bowled|sceptical|skeptical|taken aback|uneasy|hooked|charmed|captivated|fascinated|inspired|annoyed|irritated|saddened|cheered|relieved|puzzled|tempted|heartened|appalled|horrified|troubled|concerned|curious|thrilled|keen|in awe|gripped|entertained|unimpressed|underwhelmed|dying|itching|hoping|waiting for)|I wasn't (?:\\p{L}+ )?(?:convinced|sure|keen|impressed|a fan|happy|comfortable|expecting)|I am (?:\\p{L}+ )?(?:convinced|impressed|sceptical|torn|unsure|worried|concerned|curious|keen|fond|partial|happy)|I'm (?:\\p{L}+ )?(?:a sucker|fond|in two minds|partial|torn|sceptical|skeptical|curious|intrigued|puzzled|convinced|happy|sorry|disappointed|keen|a bit)|I welcome, I welcomed, I wonder, I wondered, I do wonder, I question, I question whether, I query, I could have, I could happily, I could watch, I wanted, I'd pay, I'd swap, I'd be, I'd happily, I'd gladly, I got bored, I got lost, I got confused, I got a bit, I kept thinking, I can see why, I see why, I know I, I'm stealing, I'm nicking, I'm pinching, stealing this, stealing that, will steal, pinching this, nicking this, in my book, in my humble, in my eyes, my teaching, my practice, my teacher heart, my inner, it appealed, appealed to me, appeals to me, cheered me, left me (?:cold|wondering|feeling|wanting|smiling|sad|cross|confused|impressed)|pleased me, delighted me, amused me, bored me, lost me, won me over, drew me in, had me (?:hooked|laughing|smiling|gripped|worried)|just my thing, made my (?:day|morning|week|heart)|my heart (?:sank|melted|sang|broke)|my kind of, my sort of, my type of, my idea of, my pet hate, pet hate, pet peeve, bugbear, guilty pleasure, not my taste, to my eye, to my ears, to my way of, would have preferred, would've preferred, would prefer, preferably, sorry but, sad that, glad that, glad to see, happy to see, pleased to see, delighted to see, disappointed to see, surprised at, surprised how, amazed by, amazed at, amazed how, shocked by, shocked at, shocked that, charmed by, blown away, bowled over, taken aback, hats off, joy to (?:watch|see|behold)|pleasure to (?:watch|see|be)|treat to (?:watch|see)|delight to (?:watch|see)|fun to (?:watch|see)|painful to (?:watch|see)|hard to watch, uncomfortable to watch, interesting to see, fascinating to (?:see|watch)|nice touch, nice one, nice that, nice how, good that, great that, lovely that, lovely how, sweet that, brave of, clever of, kind of (?:her|him|them) to|it's a (?:shame|pity|joy|pleasure)|it is a (?:shame|pity|joy)|it was a (?:shame|pity|joy|pleasure|delight|treat)|as an? (?:\\p{L}+ )?\\p{L}+ I, as someone who, speaking as, where I (?:teach|work|come from)|back home, back at my, in our class, in our classes, in our year, in our phase, our way, the way we do, like ours, like mine, unlike mine, unlike ours, same as (?:mine|ours|us|me|in my)|compared (?:to|with) (?:mine|ours|my|our)|reminds me|reminded me, takes me back, took me back, nostalgic, could learn from this, jealous, envy`,
    {
      notAfter:
        '"if, told, says, said, they, she, he, pupils, students, children, kids, girls, boys, class, all, who',
      notNear: 'I used to think, I think \\.\\.\\.',
    },
  ),
  // What hands and feet do as well.
  taste(
    `I prefer, I preferred, I sense, I sensed, I feel, I feel like, I felt that, I felt like, I felt, I find, I found it, I found this, I found the, I found that, I found myself, I was lost, I was moved, I was touched, I was left, I expected, I'm sure, I learned, I learnt, I remember, in my classroom, in my room, in our school, at our school, at my school, struck me, touched me, reminded me of`,
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
  taste(
    'shame, pity, sad, sorry, glad, lucky, great, nice, good, lovely, delightful, refreshing, odd, strange, funny, interesting',
    {
      atStart: true,
      onlyBefore:
        'the (?:film|bell|clip|lesson|sun|projector|class|weather|screen|group|idea)|it, they, about, we, no, that, to, so',
      notBefore: 'to meet, to go, to you, number*, that he',
      notNear: 'numbers',
    },
  ),
  taste('for me', { atStart: true }),
  taste('for me', {
    onlyAfter:
      '(?:too|very|more|less|quite|not) \\p{L}+, enough, interesting, confusing, boring, highlight',
  }),
  taste('I', {
    onlyBefore: `(?:really|just|absolutely|so|totally|personally|honestly|particularly|rather|thoroughly|certainly|definitely|do|did|also|quite) (?:like|liked|love|loved|enjoyed|think|thought|feel|felt|believe|admire|admired|wanted|hope|prefer|hate|hated|disliked)`,
  }),
  taste('I felt, I found, I felt that, I felt like', {
    notBefore: `the (?:pot|cup|radiator|cloth|fabric|draught|bowl|vibration*|floor|table|book*|room|chair|page|sheet|register|answer*), a (?:draught|seat|chair|copy|spare|list), three, two, four, five, six, \\d+, his, her, one, it (?:under|on|in), my (?:seat|pen|chair)`,
  }),
]
