import type { later as en } from '../en/later.ts'

export const later: Record<keyof typeof en, string> = {
  'later.missing':
    'Den här delen av sidan gick inte att hämta: servern svarar inte. Det som står på tavlan är kvar; försök igen när anslutningen är tillbaka.',
  'later.again': 'Försök igen',
}
