import type { Row as AnyRow } from '../../report/table.ts'
import { kb, mb, ms, whole } from '../../report/words.ts'
import type { BoardName } from '../boards/board.ts'
import type { Stretch } from '../browser/stretch.ts'
import { type Figures, STRETCHES } from '../results.ts'
import type { LoadFigures } from '../workloads/load.ts'

type Row = AnyRow<BoardName>
type Found = Readonly<Partial<Record<BoardName, Figures>>>

/** The table's lines for one number of notes. */
export function rowsOf(found: Found): readonly Row[] {
  const load = (label: string, words: (load: LoadFigures) => string): Row | null =>
    row(label, found, (figures) => (figures.load ? words(figures.load) : null))
  return [
    load('JavaScript, gzip kB', ({ script }) => kb(script)),
    load('all that came, kB', ({ transferred }) => kb(transferred)),
    load('ready at 100 %, ms', ({ readyMs }) => whole(readyMs)),
    load('  in memory · painted · main thread', ({ dataMs, paintedMs, mainMs }) => {
      return `${whole(dataMs)} · ${whole(paintedMs)} · ${whole(mainMs)}`
    }),
    row(
      'ready, the whole in view, ms',
      found,
      ({ loadWhole }) => loadWhole && whole(loadWhole.readyMs),
    ),
    load('heap MB · elements', ({ heap, elements }) => `${mb(heap)} · ${whole(elements)}`),
    row('  the whole in view', found, ({ loadWhole }) => {
      return loadWhole && `${mb(loadWhole.heap)} · ${whole(loadWhole.elements)}`
    }),
    ...STRETCHES.map((name) =>
      row(name, found, ({ stretches }) => {
        const stretch = stretches[name]
        return stretch && stretchWords(stretch)
      }),
    ),
  ].filter((one) => one !== null)
}

/** Main thread a frame · p95 of frames, and of keys where somebody typed (ms). */
export function stretchWords({ mainPerFrame, frameP95, keyP95 }: Stretch): string {
  const figures = [mainPerFrame, frameP95, ...(Number.isNaN(keyP95) ? [] : [keyP95])]
  return figures.map(ms).join(' · ')
}

/** A row; null where nobody has anything in it. */
function row(
  label: string,
  found: Found,
  say: (figures: Figures) => string | null | undefined,
): Row | null {
  const cell = (board: BoardName): string => {
    const figures = found[board]
    return (figures && say(figures)) ?? '–'
  }
  const isEmpty = (Object.keys(found) as BoardName[]).every((board) => cell(board) === '–')
  return isEmpty ? null : { label, cell }
}
