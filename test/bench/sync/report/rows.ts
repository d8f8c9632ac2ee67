import type { Row as AnyRow } from '../../report/table.ts'
import { kb, mb, ms, percent, whole } from '../../report/words.ts'
import type { Window } from '../measure.ts'
import type { ServerName } from '../servers/server.ts'
import type { Found, Results } from './results.ts'
import { ROOMS } from './results.ts'

type Row = AnyRow<ServerName>

/** The table's lines, for what was measured. */
export function rowsOf(results: Results): readonly Row[] {
  const { memory, boards, saturation, history, slow, kills, garbage, fuzz } = results
  return [
    ...ROOMS.flatMap((people) => latencyRows(`${people} people`, results.latency[people])),
    ...latencyRows('200 boards × 5', boards),
    row('saturation: edits delivered a second', saturation, (f) => whole(f.delivered)),
    row('  p50 · p99 ms', saturation, (f) => `${ms(f.edits.p50)} · ${ms(f.edits.p99)}`),
    row('  frames out a second · bytes each', saturation, (f) => {
      return `${whole(f.framesOut)} · ${whole(f.bytesOut / f.framesOut)}`
    }),
    row('  cpu server · generator', saturation, cpu),
    row('kB a connection: resident · counted', memory, ({ connection }) => {
      return `${kb(connection.resident)} · ${kb(connection.counted)}`
    }),
    row('kB an idle board of 100 notes', memory, ({ board }) => {
      return `${kb(board.resident)} · ${kb(board.counted)}`
    }),
    row('  a minute after all left', memory, ({ left }) => {
      return `${kb(left.resident)} · ${kb(left.counted)}`
    }),
    row('old board: all operations written, ms', history, (f) => whole(f.writtenMs)),
    row('  join warm: received · held, ms', history, ({ warm }) => {
      return `${ms(warm.receivedMs)} · ${ms(warm.heldMs)}`
    }),
    row('  first after restart: received · held', history, ({ restarted }) => {
      return restarted === null ? 'gone' : `${ms(restarted.receivedMs)} · ${ms(restarted.heldMs)}`
    }),
    row('  kB received · smallest encoding', history, ({ restarted, warm }) => {
      const { bytes, smallest } = restarted ?? warm
      return `${kb(bytes)} · ${kb(smallest)}`
    }),
    row('  300 reconnect: ms · MB sent', history, ({ storm }) => {
      return `${whole(storm.ms)} · ${mb(storm.bytes)}${storm.answered < 299 ? ` (${storm.answered} answered)` : ''}`
    }),
    row('kills: seen and lost', kills, (f) => `${whole(f.seenLost)} of ${whole(f.seen)}`),
    row('  acked and lost', kills, (f) => {
      return f.acked === 0 ? 'no acks' : `${whole(f.ackedLost)} of ${whole(f.acked)}`
    }),
    row('slow reader: MB held, resident · counted', slow, (f) => {
      return `${mb(f.heldRss)} · ${mb(f.held)} of ${mb(f.written)}`
    }),
    row('  what became of it', slow, ({ outcome }) => outcome),
    row('survived bad frames', garbage, (f) => `${f.survived} of ${f.of}`),
    row('mutated frames', fuzz, (f) => `${whole(f.sent)}${f.lives ? '' : ', died or hangs'}`),
    row('  honest p99 ms: before → meanwhile', fuzz, (f) => {
      return `${ms(f.before.p99)} → ${ms(f.meanwhile.p99)}`
    }),
    row('  offenders · honest closed, MB grown', fuzz, (f) => {
      return `${whole(f.closedOffenders)} · ${f.closedHonest}, ${mb(f.grown)}`
    }),
  ].filter((one) => one !== null)
}

function latencyRows(what: string, found: Found<Window>): readonly (Row | null)[] {
  return [
    row(`${what}: edit p50 · p99 ms`, found, (f) => `${ms(f.edits.p50)} · ${ms(f.edits.p99)}`),
    row('  cursor p50 · p99 ms', found, (f) => `${ms(f.cursors.p50)} · ${ms(f.cursors.p99)}`),
    row('  ack p50 · p99 ms', found, (f) => `${ms(f.acks.p50)} · ${ms(f.acks.p99)}`),
    row('  cpu server · generator', found, cpu),
    row('  MB · frames out a second', found, (f) => `${mb(f.bytesOut)} · ${whole(f.framesOut)}`),
  ]
}

function cpu({ serverCpu, generatorCpu }: Window): string {
  return `${percent(serverCpu)} · ${percent(generatorCpu)}`
}

/** A row; null where nobody has anything in it. */
function row<Figures>(
  label: string,
  found: Found<Figures>,
  words: (figures: Figures) => string,
): Row | null {
  if (Object.keys(found).length === 0) return null
  return {
    label,
    cell(server) {
      const figures = found[server]
      return figures === undefined ? '–' : words(figures)
    },
  }
}
