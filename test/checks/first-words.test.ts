import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { closure } from '../../client/build/first-visit.ts'
import { first } from '../../client/messages/en/first.ts'
import { en } from '../../client/messages/en/index.ts'

// A sentence that is loaded later must not be said by what is there from the beginning: its name
// would stand on the screen.

const CLIENT = fileURLToPath(new URL('../../client/', import.meta.url))
const IMPORTED = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+\.tsx?)'/gm
const NAMED = /'([a-z][\w-]*(?:\.[\w-]+)+)'/g

function importsOf(path: string): readonly string[] | null {
  if (!existsSync(path) || path.includes('/messages/')) return null
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(IMPORTED)].map(([, to = '']) => join(dirname(path), to))
}

it('what comes with the board says only what comes with it', () => {
  const files = closure([`${CLIENT}main.tsx`, `${CLIENT}pages/round.tsx`], importsOf)
  expect(files.size).toBeGreaterThan(80)
  const keys = Object.keys(en)
  // A plural sentence is named without its ending.
  const all = new Set([...keys, ...keys.map((key) => key.replace(/_(?:one|other)$/, ''))])
  const there = new Set(Object.keys(first).flatMap((key) => [key, key.replace(/_\w+$/, '')]))
  const missing = [...files].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(NAMED)]
      .map(([, key = '']) => key)
      .filter((key) => all.has(key) && !there.has(key))
      .map((key) => `${path.slice(CLIENT.length)}: ${key}`),
  )
  expect(missing).toEqual([])
})
