import { atMost, type Claim } from '../../report/claim.ts'
import { kb, ms } from '../../report/words.ts'
import type { BoardName } from '../boards/board.ts'
import type { Figures, Results, StretchName } from '../results.ts'

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

/** Whether what was measured holds what is claimed. What was not measured is left out. */
export function claimsOf(results: Results): readonly Claim[] {
  return [
    ...besideOthers(results.get(BESIDE_OTHERS) ?? {}),
    ...(['ours', 'mixed'] as const).flatMap((board) => [
      ...steady(board, results.get(FEW)?.[board], results.get(MANY)?.[board]),
      ...people(board, results.get(PEOPLE_AT)?.[board]),
    ]),
    ...firstVisit(results),
  ]
}

function besideOthers(found: Found): readonly Claim[] {
  const at = `${BESIDE_OTHERS} notes`
  return [
    half(`${at}, ready`, found, ({ load }) => load?.readyMs),
    half(`${at}, ready with the whole in view`, found, ({ loadWhole }) => loadWhole?.readyMs),
    ...HANDS.map((name) =>
      half(`${at}, main thread a frame: ${name}`, found, ({ stretches }) => {
        return stretches[name]?.mainPerFrame
      }),
    ),
  ].filter((claim) => claim !== null)
}

/** Ours at most half of the better of the others; null unless all were measured. */
function half(
  claim: string,
  found: Found,
  figure: (figures: Figures) => number | undefined,
): Claim | null {
  const read = (board: BoardName): number => {
    const figures = found[board]
    return (figures && figure(figures)) ?? Number.NaN
  }
  const [ours, others] = [read('ours'), OTHERS.map(read)]
  if (Number.isNaN(ours) || others.some(Number.isNaN)) return null
  const best = Math.min(...others)
  const { held, found: ratio } = atMost(claim, ours / best, 0.5)
  return { claim, held, found: `${ms(ours)} against ${ms(best)} ms, ${ratio}` }
}

function steady(
  board: BoardName,
  few: Figures | undefined,
  many: Figures | undefined,
): readonly Claim[] {
  return HANDS.flatMap((name) => {
    const [before, after] = [few?.stretches[name], many?.stretches[name]]
    if (after === undefined) return []
    const at = `${board}, ${MANY} notes, ${name}`
    const frames = atMost(`${at}: p95 of frames (ms)`, after.frameP95, 20, ms)
    if (before === undefined) return [frames]
    const ratio = after.mainPerFrame / before.mainPerFrame
    return [frames, atMost(`${at}: main thread against ${FEW} notes`, ratio, 1.5)]
  })
}

function people(board: BoardName, figures: Figures | undefined): readonly Claim[] {
  return (['people', 'people-type', 'people-whole'] as const).flatMap((name) => {
    const stretch = figures?.stretches[name]
    if (stretch === undefined) return []
    const at = `${board}, ${PEOPLE_AT} notes, ${name}`
    const frames = atMost(`${at}: p95 of frames (ms)`, stretch.frameP95, 20, ms)
    if (name !== 'people-type') return [frames]
    return [frames, atMost(`${at}: p95 of keys (ms)`, stretch.keyP95, 40, ms)]
  })
}

function firstVisit(results: Results): readonly Claim[] {
  const [found] = results.values()
  const bytes = found?.ours?.load?.script
  if (bytes === undefined) return []
  return [atMost('first visit: JavaScript before the board can be used (kB)', bytes, 200e3, kb)]
}
