import type { SpeechWords } from '../speech.ts'

export const speech: SpeechWords = {
  speakers: `T, Te, Teacher, TA, LSA, ES, HT, S, St, Sts, Ss, Stu, Student, Students, Pupil, Pupils,
    Child, Children, Ch, Chn, Kid, Kids, Boy, Girl, Boys, Girls, Class, Adult, Partner, Other S,
    Other St, Another S, Another, Other, Me, (?:Student|Pupil|Child) (?:A|B|C|D|E|F), P`,
  toward:
    'to, re, asks, asked, says, said, tells, told, calls, called, whispers, shouts, replies, answers',
  saying: `said, says, saying, told (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their|one|another) \\p{L}+) (?:that|to|how|what|why|when|where|which|not|about|she|he|it|they|we|I|no|yes),
    tells (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their) \\p{L}+) (?:that|to|how|what|why|she|he|it|they|we),
    ask(?:ed|s|ing)?(?: (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their|one|another|\\d) \\p{L}+))? (?:if|whether|what|why|how|who|where|which|when|about|to),
    repl(?:ied|ies) that, answer(?:ed|s) that, explain(?:ed|s) that, shout(?:ed|s) out, call(?:ed|s) out,
    whisper(?:ed|s), mutter(?:ed|s), announce(?:d|s), read(?:s)? out, read aloud, admitt?(?:ed|s),
    reminded (?:them|him|her|us|the class|pupils|students|everyone) (?:that|to|of|about),
    reported that, wrote that, writes that, according to`,
  said: 'said, says, asked, replied, answered, whispered, shouted',
  somebody:
    'she, he, they, I, one, we, children, boys?, girls?, lads?, lad, man, woman, lady, mum, dad',
  signs: `poster, posters, sign, label, notice, banner, title, titled, lesson title, heading, headings, headline, caption, slide, slides,
    LO, LI, WALT, WILF, SC, TIB, learning objective, learning intention, objective, success criteria, criteria, steps to success,
    motion, rule, rules, question, Q, prompt, sentence starter, starter on board, starters, stem, sentence stem,
    instruction, instructions, text, quote, extract, line, display, on board, on the board, on the wall, on screen, board, whiteboard, screen, wall, target, sticker, stamp, card says,
    task, tasks, task card, card, sheet, worksheet, handout, booklet, rubric, question card, prompt card,
    dictation, chant, song, lyrics, cover, page, timetable, menu, key, word of the day`,
  lists: `words, word bank, word list, word wall, word mat, adjectives, adverbs, verbs, nouns, phrases, conjunctions, connectives, vocabulary, vocab,
    options, choices, columns, categories, labels, cards, headings, hoops, groups of words, synonyms, antonyms, scale, tick boxes, emotions, feelings chart`,
  titled: 'labelled, labeled, titled, entitled, headed, stamped, marked as, tagged, captioned',
  swaps: {
    verbs: 'changed, changes, swapped, swaps, replaced, replaces, turned',
    between: 'to, for, with, into',
  },
  bearers:
    'stamp, stamps, sticker, stickers, sign(?! of), signs(?! of), label, labels, certificate, certificates, badge, badges, pile, piles, hoop, hoops, column, columns, button, buttons, emoji, face, faces, smiley, tray, trays, drawer',
  bearing: 'reads, asks for, calls for, lists',
  showing: 'shows, showed, displays, reads, read, asks, asked',
  judged:
    'poster, posters, display, displays, wall, walls, board, whiteboard, slide, slides, screen',
  verdicts: `messy, tidy, untidy, faded, boring, dull, cluttered, bare, neat, clear, unclear, confusing, excellent, great, good, poor, lovely, beautiful, fantastic,
    brilliant, weak, strong, bad, nice, wonderful, amazing, impressive, outstanding, colourful, attractive, effective, dated, warm, calm`,
  states: `bored, engaged, disengaged, distracted, focused, unfocused, off-task, on-task, motivated, unmotivated, confident, nervous, anxious, happy, restless, attentive,
    interested, disinterested, keen, calm, warm, kind, patient, impatient, strict, stern, approachable, enthusiastic, passive, lazy, rude, disruptive`,
  dealing:
    'with (?:the|her|his|their|all|every|them|these|kids|children|pupils|students)*, manner, tone, voice, relationship*, rapport',
  manner: '(?:in|with) an? (?:\\p{L}+ )?(?:\\p{L}+ )?(?:voice|tone|smile)',
  tone: '(?!only|really)\\p{L}\\p{L}+ly',
  unsaid: 'nothing (?:useful|helpful|about|on|of)',
  sorting: `wrote, writes, written, write, sort, sorted, sorts, sorting, rank, ranked, matched, put, stuck, printed, pinned, ticked, circled, chose, choose, under, scale, tray, reads, says, choices, labels?, title`,
}
