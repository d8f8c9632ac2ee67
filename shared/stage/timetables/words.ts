import type { Language } from '../../board/model.ts'
import type { StepKind } from '../agenda.ts'

interface StepWords {
  readonly name: string
  readonly line: string
  readonly why: string
}

/** A facilitator's line for each step, short enough to be read aloud, and the reason for the step. */
export const WORDS: Readonly<Record<Language, Readonly<Record<StepKind, StepWords>>>> = {
  en: {
    write: {
      name: 'Write',
      line: 'Ten minutes, no talking. One thing you saw or heard per note.',
      why: 'Writing alone keeps rank from choosing the evidence.',
    },
    post: {
      name: 'Post',
      line: 'Read it aloud. Could someone who was not there picture it?',
      why: 'Describe first: a verdict ends the talk.',
    },
    group: {
      name: 'Group',
      line: 'Put together what belongs together; leave the odd one odd.',
      why: 'A pattern is what several people saw in several rooms.',
    },
    name: {
      name: 'Name',
      line: 'Finish the sentence: Students… / Teachers… / Tasks…',
      why: 'A pattern that is a sentence can be tested against its notes.',
    },
    predict: {
      name: 'Predict',
      line: 'You are a student here and do all you are asked. What can you do by summer?',
      why: 'What is asked for is what is learned.',
    },
    theories: {
      name: 'Theories',
      line: 'What did adults do, and what came of it? What would we see if this were wrong?',
      why: 'Keep theories open, or they stop teaching us.',
    },
    next: {
      name: 'Next level',
      line: 'Say it to the school, not to a teacher. What by Friday?',
      why: 'Advice counts when it is relevant, usable and used.',
    },
  },
  sv: {
    write: {
      name: 'Skriv',
      line: 'Tio minuter i tystnad. En sak du såg eller hörde per lapp.',
      why: 'Den som skriver ensam låter inte rangen välja det som syns.',
    },
    post: {
      name: 'Sätt upp',
      line: 'Läs högt. Kan någon som inte var där se det framför sig?',
      why: 'Beskriv först: ett omdöme avslutar samtalet.',
    },
    group: {
      name: 'Gruppera',
      line: 'Lägg ihop det som hör ihop; låt det udda vara udda.',
      why: 'Ett mönster är något som flera såg i flera klassrum.',
    },
    name: {
      name: 'Namnge',
      line: 'Avsluta meningen: Eleverna… / Lärarna… / Uppgifterna…',
      why: 'Ett mönster som är en mening kan prövas mot sina lappar.',
    },
    predict: {
      name: 'Förutse',
      line: 'Du är elev här och gör allt du blir ombedd. Vad kan du till sommaren?',
      why: 'Det som efterfrågas är det som lärs.',
    },
    theories: {
      name: 'Teorier',
      line: 'Vad gjorde de vuxna, och vad ledde det till? Vad skulle vi se om det var fel?',
      why: 'Håll teorierna öppna, annars slutar de lära oss något.',
    },
    next: {
      name: 'Nästa nivå',
      line: 'Säg det till skolan, inte till en lärare. Vad till på fredag?',
      why: 'Ett råd räknas när det är relevant, användbart och används.',
    },
  },
}

/** The same for the step that looks back at what an earlier round agreed. */
export const LOOKING_BACK: Readonly<Record<Language, StepWords>> = {
  en: {
    name: 'Last time',
    line: 'What did we say we would do, and what came of it?',
    why: 'What nobody asks after is not done.',
  },
  sv: {
    name: 'Förra gången',
    line: 'Vad sa vi att vi skulle göra, och vad blev det av det?',
    why: 'Det som ingen frågar efter blir inte gjort.',
  },
}
