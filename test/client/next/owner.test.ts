import { expect, test } from 'vitest'
import { looksLikeName } from '../../../client/next/owner.ts'

test.each(['Karin Berg', 'Mrs Hill', 'Dr Åke', 'Anna-Lena Öst', 'Ada King Lovelace', 'fru Ek'])(
  '%s looks like a name',
  (owner) => expect(looksLikeName(owner)).toBe(true),
)

test.each([
  '',
  'leaders of year teams',
  'Head Teacher',
  'Deputy Principal',
  'IT manager',
  'Rektor',
  'Arbetslag Norr',
  'Year 8 coordinator',
  'Maths',
])('“%s” doesn’t', (owner) => expect(looksLikeName(owner)).toBe(false))
