import type { suggesting as en } from '../en/suggesting.ts'

export const suggesting: Record<keyof typeof en, string> = {
  'suggest.heading': 'Föreslagna grupper',
  'suggest.hint':
    'Lappar som kanske hör ihop. Bara du ser det här; inget ändras förrän du tar en grupp.',
  'suggest.group': 'Föreslagen grupp: {{words}}, {{count}}',
  'suggest.noWords': 'Inget ord gemensamt',
  'suggest.like': 'Som ”{{name}}”',
  'suggest.take': 'Ta',
  'suggest.leave': 'Låt vara',
  'suggest.takeThis': 'Ta: {{words}}',
  'suggest.leaveThis': 'Låt vara: {{words}}',
  'suggest.leaveAll': 'Låt alla vara',
  'suggest.leaveOut': 'Utan den här lappen',
  'suggest.previous': 'Föregående förslag',
  'suggest.next': 'Nästa förslag',
  'suggest.place': '{{at}} av {{all}}',
  'suggest.found_one':
    '{{count}} grupp föreslås. Ta den eller låt den vara, på tavlan eller i översikten.',
  'suggest.found_other':
    '{{count}} grupper föreslås. Ta eller låt vara var och en, på tavlan eller i översikten.',
  'suggest.foundLike_one': '{{count}} fri lapp liknar den här.',
  'suggest.foundLike_other': '{{count}} fria lappar liknar den här, den mest lika först.',
  'suggest.taken_one': 'Ett mönster med {{count}} lapp, utan rubrik. Ord i det: {{words}}',
  'suggest.taken_other': 'Ett mönster med {{count}} lappar, utan rubrik. Ord i det: {{words}}',
  'suggest.joined_one': '{{count}} lapp har kommit med.',
  'suggest.joined_other': '{{count}} lappar har kommit med.',
  'suggest.left_one': 'Den får vara. {{count}} förslag till.',
  'suggest.left_other': 'Den får vara. {{count}} förslag till.',
  'suggest.leftAll': 'Förslagen är borta. Inget har ändrats.',
  'suggest.tooFew_one': 'Det behövs minst {{count}} fri lapp.',
  'suggest.tooFew_other': 'Det behövs minst {{count}} fria lappar.',
  'suggest.failed': 'Det gick inte att leta efter grupper. Inget har ändrats; försök igen.',
  'suggest.wordsMissing':
    'Bara gemensamma ord räknades: servern, som vet vilka ord som liknar varandra, går inte att nå.',
  'suggest.none': 'Inga fria lappar verkar höra ihop.',
  'suggest.noneLike': 'Ingen fri lapp liknar den här.',
}
