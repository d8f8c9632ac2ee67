import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { medianOf } from '../report/median.ts'
import type { BoardName, Program, View } from './boards/board.ts'
import { openOurs } from './boards/ours.ts'
import { openPeer } from './boards/peers.ts'
import { profiled } from './browser/profile.ts'
import { measureStretch, type Stretch } from './browser/stretch.ts'
import type { Options } from './options.ts'
import { stretchWords } from './report/rows.ts'
import type { Figures, Results, StretchName } from './results.ts'
import { partsOf } from './workloads/gestures.ts'
import { type LoadFigures, open } from './workloads/load.ts'
import type { Gesture, Session } from './workloads/workload.ts'

/** The warm-up before each gesture, as a part of the gesture's own length. */
const WARM_UP = 0.25
/** What a gesture left to do is done before the next begins (ms). */
const SETTLE_MS = 500
/** Longer than any one gesture; what hangs must not hang the run. */
const PATIENCE_MS = 120_000

/** What one opening of a board showed. */
interface Opening {
  loads: Partial<Record<View, LoadFigures>>
  stretches: Partial<Record<StretchName, Stretch>>
}

/** Measures every board asked for, with each number of notes; boards take turns at being first. */
export async function measureAll(
  browser: Browser,
  options: Options,
  say: (what: string) => void,
): Promise<{ readonly results: Results; readonly failed: readonly string[] }> {
  const results = new Map<number, Partial<Record<BoardName, Figures>>>()
  const failed: string[] = []
  await using stack = new AsyncDisposableStack()
  const programs: Program[] = []
  for (const name of options.boards) {
    const program = name === 'ours' || name === 'mixed' ? openOurs(name) : openPeer(name, browser)
    programs.push(stack.use(await program))
  }
  for (const notes of options.notes) {
    const openings = new Map<BoardName, Opening[]>(options.boards.map((name) => [name, []]))
    for (let round = 0; round < options.rounds; round++) {
      for (const [index] of programs.entries()) {
        const program = programs[(index + round) % programs.length] as Program
        const what = `${program.name}, ${notes} notes, round ${round + 1}`
        say(what)
        const opening: Opening = { loads: {}, stretches: {} }
        openings.get(program.name)?.push(opening)
        await measureBoard({ browser, program, notes, options, opening, say }, (why) => {
          failed.push(`${what}, ${why}`)
          say(failed.at(-1) ?? '')
        })
      }
    }
    results.set(notes, Object.fromEntries([...openings].map(([name, all]) => [name, sum(all)])))
  }
  return { results, failed }
}

interface Asked {
  readonly browser: Browser
  readonly program: Program
  readonly notes: number
  readonly options: Options
  readonly opening: Opening
  readonly say: (what: string) => void
}

async function measureBoard(asked: Asked, fail: (why: string) => void): Promise<void> {
  const { program, options, opening, say } = asked
  if (options.only.includes('load')) {
    await visit(asked, 'whole', fail, async (load) => {
      opening.loads.whole = load
      say(`  ready, the whole in view: ${Math.round(load.readyMs)} ms`)
    })
  }
  const parts = partsOf(options.only, program.ways)
  for (const part of parts.length > 0 ? parts : [[]]) {
    await visit(asked, 'near', fail, async (load, session) => {
      opening.loads.near ??= load
      say(`  ready: ${Math.round(load.readyMs)} ms`)
      for (const [, name, one] of part) await gesture(asked, session, name, one, fail)
    })
  }
}

/** Opens a board of its own, lets something be done there, and closes it. */
async function visit(
  { browser, program, notes, options }: Asked,
  view: View,
  fail: (why: string) => void,
  work: (load: LoadFigures, session: Session) => Promise<void>,
): Promise<void> {
  try {
    const made = await program.make(notes, options.seed)
    const { session, load } = await open(browser, made, view, options.seconds)
    await work(load, session)
    await session.page.context().close()
  } catch (error) {
    fail(`opening: ${said(error)}`)
  }
}

async function gesture(
  { program, notes, options, opening, say }: Asked,
  session: Session,
  name: StretchName,
  one: Gesture,
  fail: (why: string) => void,
): Promise<void> {
  try {
    await session.made.show(session.page, one.view)
    await session.page.waitForTimeout(SETTLE_MS)
    const file = options.profile && `${options.profile}/${program.name}-${notes}-${name}.cpuprofile`
    const stretch = await inTime(perform(one, session, file))
    opening.stretches[name] = stretch
    say(`  ${name}: ${stretchWords(stretch)}`)
  } catch (error) {
    fail(`${name}: ${said(error)}`)
  }
}

async function perform(one: Gesture, session: Session, file: string | null): Promise<Stretch> {
  const { page, cdp, seconds } = session
  const warmUp = await one.ready(session, seconds * WARM_UP)
  await warmUp()
  await one.after?.(session)
  await page.waitForTimeout(SETTLE_MS)
  const act = await one.ready(session, seconds)
  const work = (): Promise<Stretch> => measureStretch(page, cdp, act)
  const stretch = file === null ? await work() : await profiled(cdp, work, save(file))
  await one.after?.(session)
  return stretch
}

const save = (file: string) => (profile: unknown) => writeFileSync(file, JSON.stringify(profile))

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('took too long')), PATIENCE_MS).unref()
  })
  return Promise.race([work, late])
}

function sum(openings: readonly Opening[]): Figures {
  const names = new Set(openings.flatMap(({ stretches }) => Object.keys(stretches)))
  const load = openings.flatMap(({ loads }) => loads.near ?? [])
  const whole = openings.flatMap(({ loads }) => loads.whole ?? [])
  return {
    ...(load.length > 0 ? { load: medianOf(load) } : {}),
    ...(whole.length > 0 ? { loadWhole: medianOf(whole) } : {}),
    stretches: Object.fromEntries(
      [...names].map((name) => [
        name,
        medianOf(openings.flatMap(({ stretches }) => stretches[name as StretchName] ?? [])),
      ]),
    ),
  }
}

function said(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
