import type { SpeechWords } from '../speech.ts'

export const speech: SpeechWords = {
  speakers: `T, Te, Teacher, TA, LSA, ES, HT, S, St, Sts, Ss, Stu, Student, Students, Pupil, Pupils,
    Child, Children, Ch, Chn, Kid, Kids, Boy, Girl, Boys, Girls, Class, Adult, Partner, Other S,
    Other St, Another S, Another, Other, Me, (?:Student|Pupil|Child) (?:A|B|C|D|E|F), P`,
  toward:
    'to, re, asks, asked, says, said, tells, told, calls, called, whispers, shouts, replies, answers',
  saying: `said, says, saying, told (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their|one|another) \\p{L}+) (?:that|to|how|what|why|when|where|which|not|off|about|she|he|it|they|we|I|no|yes),
    tells (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their) \\p{L}+) (?:that|to|how|what|why|she|he|it|they|we),
    ask(?:ed|s|ing)?(?: (?:me|us|him|her|them|T|S|TA|Ss|(?:the|a|his|her|their|one|another|\\d) \\p{L}+))? (?:if|whether|what|why|how|who|where|which|when|about|to),
    repl(?:ied|ies) that, answer(?:ed|s) that, explain(?:ed|s) that, shout(?:ed|s) out, call(?:ed|s) out,
    whisper(?:ed|s), mutter(?:ed|s), announce(?:d|s), read(?:s)? out, read aloud, admitt?(?:ed|s),
    reminded (?:them|him|her|us|the class|pupils|students|everyone) (?:that|to|of|about),
    reported that, wrote that, writes that, according to`,
  said: 'said, says, asked, replied, answered, whispered, shouted',
  signs: `poster, posters, sign, label, notice, banner, title, titled, lesson title, heading, headings, headline, caption, slide, slides,
    LO, LI, WALT, WILF, SC, TIB, learning objective, learning intention, objective, success criteria, criteria, steps to success,
    motion, rule, rules, question, Q, prompt, sentence starter, starter on board, starters, stem, sentence stem,
    instruction, instructions, text, quote, extract, line, display, on board, on the board, on the wall, on screen, board, whiteboard, screen, wall, target, sticker, stamp, card says,
    dictation, chant, song, lyrics, cover, page, timetable, menu, key, word of the day`,
  lists: `words, word bank, word list, word wall, word mat, adjectives, adverbs, verbs, nouns, phrases, conjunctions, connectives, vocabulary, vocab,
    options, choices, columns, categories, labels, cards, headings, hoops, groups of words, synonyms, antonyms, scale, tick boxes, emotions, feelings chart`,
  titled: 'labelled, labeled, titled, entitled, headed, stamped, marked as, tagged, captioned',
  bearers:
    'stamp, stamps, sticker, stickers, sign(?! of), signs(?! of), label, labels, certificate, certificates, badge, badges, pile, piles, hoop, hoops, column, columns, button, buttons, emoji, face, faces, smiley, poster, posters, banner, tray, trays, drawer',
}
