import type { Rule } from '../rule.ts'

const identity = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'identity',
  say,
  cased: true,
  ...where,
})

const RELATION = `mum, mam, mom, dad, mother, father, brother, sister, nan, gran, parent, parents, uncle, aunt, auntie, son, daughter, twin, wife, husband, family, grandad, cousin`
const ROLE = `teacher*, headteacher, head, deputy, governor, councillor, mayor, vicar, doctor, gp, police*, surgeon, footballer, chair, inspector, caretaker, dinner lady, lunchtime, senco, TA, assistant head, principal, lawyer, nurse, mp`

export const identityRules: readonly Rule[] = [
  identity(
    `(?:his|her|their|whose|the boy's|the girl's|s's) (?:${RELATION.replaceAll(', ', '|')})(?:'s| is| are| was| who is| works| teaches| runs| died| left)`,
  ),
  identity(
    `(?:head|headteacher|deputy|governor|caretaker|principal|mayor|vicar|senco|chair of governors|teacher|ta|cook|councillor|secretary|dinner lady|vicar|mayor|doctor|farmer|shopkeeper|landlord|councillor)'s (?:son|daughter|boy|girl|child|kid|lad|lass|grandson|granddaughter|mum|dad|niece|nephew|wife|husband|sister|brother|twins|own)`,
  ),
  identity(
    `the only (?:\\p{L}+ )?(?:\\p{L}+ )?(?:teacher|boy|girl|child|pupil|student|ta|man|woman|kid|male|female|one in a wheelchair|wheelchair user|muslim|black|chinese|polish|ukrainian|syrian|speaker)(?: (?:in (?:the )?(?:year|school|class|room|department)|on (?:site|the staff)|at (?:the )?school))?`,
    {
      notBefore:
        'with (?:a|her|his) hand, to (?:\\p{L}+), (?:standing|sitting|writing|talking|up|left|not|who|still)',
      notAfter: 'was, were',
    },
  ),
  identity(
    `the (?:year|yr|y|grade|form|gr) ?\\d\\d?\\p{L}? (?:class|teacher|room|classroom|form|tutor|teachers|class teacher)`,
    { notBefore: 'rooms, assembly' },
  ),
  identity(
    `\\d\\d?\\p{L}'s (?:teacher|tutor|form tutor|class teacher), (?:class|form) \\d\\d?\\p{L}'s teacher`,
  ),
  identity(
    `the (?:head|deputy head|headteacher|head of (?:\\p{L}+)|head of year|subject lead|maths lead|english lead|literacy lead|science lead|phase leader|senco|assistant head|deputy|principal|vice principal|assistant principal)(?: of \\p{L}+)?(?:'s)? (?:lesson|class|classroom|room|own lesson|own class|taught|teaches|was teaching|teaching)`,
  ),
  identity(
    `the (?:new|french|german|polish|ukrainian|syrian|chinese|spanish|somali|romanian|nigerian|indian|turkish|afghan|refugee|adopted|looked after|deaf|blind|autistic|disabled|diabetic|tallest|youngest|oldest|red-haired|ginger|foster|traveller) (?:boy|girl|child|kid|lad|twins|pupil|student|teacher)`,
    { notBefore: 'sat books' },
  ),
  identity(
    `the (?:boy|girl|child|pupil|student|lad|one|kid|teacher) (?:in the wheelchair|with the (?:wheelchair|hearing aid|hearing aids|cochlear implant|cleft|glass eye|prosthetic|limp|stammer|red hair|ginger hair|turban|walking frame|guide dog)|from (?:ukraine|syria|afghanistan|poland|romania|the care home|the children's home|the traveller site|care)|who (?:joined|arrived|moved here|came) (?:from|last|in) \\p{L}+|whose (?:\\p{L}+ )?(?:${RELATION.replaceAll(', ', '|')})|in foster care|on the (?:protection|child protection) (?:plan|register))`,
  ),
  identity(
    `the (?:${ROLE.split(', ')
      .filter((role) => !role.startsWith('teacher'))
      .join('|')}) who (?:teaches|lives|runs|also|used)`,
  ),
  identity(
    '(?:her|his) twin, twin (?:brother|sister), the twins, the triplets, looked after child, LAC (?:boy|girl|pupil|child), child in care, in foster care, the refugee*, free school meals (?:boy|girl|kid|child), FSM (?:boy|girl|kid|child), mum is a, dad is a, mum works, dad works',
  ),
]
