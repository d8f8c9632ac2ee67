import { atMost, type Claim } from '../../report/claim.ts'
import { kb, ms } from '../../report/words.ts'
import type { BoardName } from '../boards/board.ts'
import type { Options } from '../options.ts'
import type { Figures, Results, StretchName } from '../results.ts'
import { WORKLOADS } from '../workloads/workload.ts'

/** What ours must be at most half of. */
const OTHERS: readonly BoardName[] = ['tldraw', 'excalidraw']
/** Where it must be faster than the others, and where cost must follow what is in view. */
const HANDS = [
  'drag',
  'pan',
  'zoom',
  'type',
  'marquee',
  'drag-all',
  'drag-whole',
  'pan-whole',
  'marquee-whole',
  'drag-all-whole',
] as const satisfies readonly StretchName[]
const BESIDE_OTHERS = 2_000
const FEW = 500
const MANY = 5_000
const PEOPLE_AT = 1_000

type Found = Readonly<Partial<Record<BoardName, Figures>>>

/** What becomes of a claim whose figures are missing. */
type Missing = (claim: string) => readonly Claim[]

/**
 * Whether what was measured holds what is claimed. What was not asked for is left out; what failed
 * where all workloads were asked for is not held.
 */
export function claimsOf(
  results: Results,
  asked: Pick<Options, 'notes' | 'boards' | 'only'>,
): readonly Claim[] {
  const isWhole = WORKLOADS.every((name) => asked.only.includes(name))
  const missing = (notes: readonly number[], boards: readonly BoardName[]): Missing => {
    const isDue =
      isWhole &&
      notes.every((count) => asked.notes.includes(count)) &&
      boards.every((board) => asked.boards.includes(board))
    return (claim) => (isDue ? [{ claim, held: false, found: 'not measured' }] : [])
  }
  return [
    ...besideOthers(
      results.get(BESIDE_OTHERS) ?? {},
      missing([BESIDE_OTHERS], ['ours', ...OTHERS]),
    ),
    ...(['ours', 'mixed'] as const).flatMap((board) => [
      ...steady(board, results.get(FEW)?.[board], results.get(MANY)?.[board], {
        frames: missing([MANY], [board]),
        ratio: missing([FEW, MANY], [board]),
      }),
      ...people(board, results.get(PEOPLE_AT)?.[board], missing([PEOPLE_AT], [board])),
    ]),
    ...firstVisit(results, missing([], ['ours'])),
  ]
}

function besideOthers(found: Found, missing: Missing): readonly Claim[] {
  const at = `${BESIDE_OTHERS} notes`
  return [
    ...half(`${at}, ready`, found, missing, ({ load }) => load?.readyMs),
    ...half(
      `${at}, ready with the whole in view`,
      found,
      missing,
      ({ loadWhole }) => loadWhole?.readyMs,
    ),
    ...HANDS.flatMap((name) =>
      half(`${at}, main thread a frame: ${name}`, found, missing, ({ stretches }) => {
        return stretches[name]?.mainPerFrame
      }),
    ),
  ]
}

/** Ours at most half of the better of the others. */
function half(
  claim: string,
  found: Found,
  missing: Missing,
  figure: (figures: Figures) => number | undefined,
): readonly Claim[] {
  const read = (board: BoardName): number => {
    const figures = found[board]
    return (figures && figure(figures)) ?? Number.NaN
  }
  const [ours, others] = [read('ours'), OTHERS.map(read)]
  if (Number.isNaN(ours) || others.some(Number.isNaN)) return missing(claim)
  const best = Math.min(...others)
  const { held, found: ratio } = atMost(claim, ours / best, 0.5)
  return [{ claim, held, found: `${ms(ours)} against ${ms(best)} ms, ${ratio}` }]
}

function steady(
  board: BoardName,
  few: Figures | undefined,
  many: Figures | undefined,
  missing: { readonly frames: Missing; readonly ratio: Missing },
): readonly Claim[] {
  return HANDS.flatMap((name) => {
    const [before, after] = [few?.stretches[name], many?.stretches[name]]
    const at = `${board}, ${MANY} notes, ${name}`
    const frames = `${at}: p95 of frames (ms)`
    const ratio = `${at}: main thread against ${FEW} notes`
    if (after === undefined) return [...missing.frames(frames), ...missing.ratio(ratio)]
    return [
      atMost(frames, after.frameP95, 20, ms),
      ...(before === undefined
        ? missing.ratio(ratio)
        : [atMost(ratio, after.mainPerFrame / before.mainPerFrame, 1.5)]),
    ]
  })
}

function people(
  board: BoardName,
  figures: Figures | undefined,
  missing: Missing,
): readonly Claim[] {
  return (['people', 'people-type', 'people-whole'] as const).flatMap((name) => {
    const stretch = figures?.stretches[name]
    const at = `${board}, ${PEOPLE_AT} notes, ${name}`
    const frames = `${at}: p95 of frames (ms)`
    const keys = name === 'people-type' ? [`${at}: p95 of keys (ms)`] : []
    if (stretch === undefined) return [frames, ...keys].flatMap(missing)
    return [
      atMost(frames, stretch.frameP95, 20, ms),
      ...keys.map((claim) => atMost(claim, stretch.keyP95, 40, ms)),
    ]
  })
}

function firstVisit(results: Results, missing: Missing): readonly Claim[] {
  const [found] = results.values()
  const bytes = found?.ours?.load?.script
  const claim = 'first visit: JavaScript before the board can be used (kB)'
  return bytes === undefined ? missing(claim) : [atMost(claim, bytes, 200e3, kb)]
}
