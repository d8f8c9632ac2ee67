import { atLeast, atMost, type Claim } from '../../report/claim.ts'
import { kb, mb, ms, percent, whole } from '../../report/words.ts'
import type { Found, Results } from './results.ts'

/** The other servers that hold Yjs documents. */
const OTHERS = ['y-websocket', 'hocuspocus'] as const

/** Whether what was measured holds what is claimed. What was not measured is left out. */
export function claimsOf(results: Results): readonly Claim[] {
  return [
    ...latencyClaims(results),
    ...saturationClaims(results),
    ...boardClaims(results),
    ...faultClaims(results),
  ]
}

function latencyClaims({ latency }: Results): readonly Claim[] {
  const claims: Claim[] = []
  const hundred = latency[100].ours
  if (hundred) {
    claims.push(
      atMost('100 people: edit p99 below 60 ms', hundred.edits.p99, 60, ms),
      atMost('100 people: under a quarter of a core', hundred.serverCpu, 0.25, percent),
    )
  }
  const most = latency[300].ours
  if (most) {
    claims.push(
      atMost('300 people: edit p99 below 120 ms', most.edits.p99, 120, ms),
      atMost('300 people: under half a core', most.serverCpu, 0.5, percent),
      atMost('300 people: under 30 MB a second out', most.bytesOut, 30e6, mb),
    )
  }
  const ten = best(latency[10], ({ edits }) => edits.p50)
  if (ten) {
    claims.push(
      atMost('10 people: p50 within 3 ms of the fastest other', ten.ours, ten.other + 3, ms),
    )
  }
  return claims
}

function saturationClaims({ saturation, merging, transport }: Results): readonly Claim[] {
  const claims: Claim[] = []
  const { ours, relay } = saturation
  const delivered = best(saturation, (figures) => -figures.delivered)
  if (delivered) {
    claims.push(
      atLeast('saturation: 5 × the best other Yjs server', delivered.ours / delivered.other, 5),
    )
  }
  const p50 = best(saturation, ({ edits }) => edits.p50)
  if (p50) claims.push(atMost('saturation: p50 below theirs', p50.ours, p50.other, ms))
  if (ours && relay) {
    const ratio = ours.delivered / relay.delivered
    claims.push(atLeast('edits delivered against the raw relay, same writers', ratio, 0.8))
  }
  if (ours && merging) {
    const ratio = ours.delivered / merging.delivered
    claims.push(
      atLeast('edits delivered against a relay that merges each turn, same writers', ratio, 0.8),
    )
  }
  if (ours && transport) {
    const ratio = ours.framesOut / transport.frames
    claims.push(
      atLeast('frames out against the raw relay with frames of our size, no writers', ratio, 0.8),
    )
  }
  return claims
}

const WORDS = { counted: 'as Node counts it', resident: 'resident' } as const

function boardClaims({ history, memory }: Results): readonly Claim[] {
  const claims: Claim[] = []
  const { restarted } = history.ours ?? {}
  const join = best(history, (figures) => figures.restarted?.receivedMs ?? Number.NaN)
  if (join) {
    claims.push(
      atMost('first join after restart: a tenth of the best other', join.ours / join.other, 0.1),
    )
  }
  if (restarted) {
    const ratio = restarted.bytes / restarted.smallest
    claims.push(atMost('its bytes: within 1.2 × of the smallest encoding', ratio, 1.2))
  }
  const storm = best(history, (figures) => figures.storm.ms)
  if (storm) {
    claims.push(
      atMost('300 reconnect: a quarter of the best other', storm.ours / storm.other, 0.25),
    )
  }
  const { left } = memory.ours ?? {}
  if (left) {
    // What the counting itself moves by, from one collection to the next, shared among the boards.
    claims.push(atMost('a board that all left a minute ago: no memory (kB)', left.counted, 8e3, kb))
  }
  for (const how of ['counted', 'resident'] as const) {
    const cost = best(memory, ({ connection }) => connection[how])
    if (cost === null) continue
    const claim = `a connection, ${WORDS[how]}: no more than the leanest other (kB)`
    claims.push(atMost(claim, cost.ours, cost.other, kb))
  }
  return claims
}

function faultClaims({ kills, slow, garbage, fuzz }: Results): readonly Claim[] {
  const claims: Claim[] = []
  if (kills.ours) {
    const lost = kills.ours.seenLost + kills.ours.ackedLost
    claims.push(atMost(`${kills.ours.kills} kills: nothing lost`, lost, 0, whole))
  }
  if (slow.ours) {
    const { outcome } = slow.ours
    const held = outcome === 'read it all' || outcome === 'sent away and came back'
    claims.push({ claim: 'a slow reader comes to the same state', held, found: outcome })
    claims.push(atMost('a slow reader holds under 16 MB', slow.ours.heldRss, 16e6, mb))
  }
  if (garbage.ours) {
    const { survived, of } = garbage.ours
    claims.push(atMost('bad frames: each survived', of - survived, 0, whole))
  }
  if (fuzz.ours) {
    const { lives, sent, closedHonest, grown, before, meanwhile } = fuzz.ours
    claims.push({
      claim: 'mutated frames: it lives, and only offenders are closed',
      held: lives && closedHonest === 0,
      found: `${whole(sent)} frames, ${closedHonest} honest closed`,
    })
    claims.push(atMost('  memory stays bounded (MB)', grown, 100e6, mb))
    // Twice, or a whole tick more: what a shared disk and a timer move by.
    const bound = Math.max(2 * before.p99, before.p99 + 50)
    claims.push(atMost("  others' p99 doesn't notice", meanwhile.p99, bound, ms))
  }
  return claims
}

/** Ours and the best of the others, where lower is better; null unless both are there. */
function best<Figures>(
  found: Found<Figures>,
  figure: (figures: Figures) => number,
): { readonly ours: number; readonly other: number } | null {
  const others = OTHERS.flatMap((name) => {
    const figures = found[name]
    const value = figures === undefined ? Number.NaN : figure(figures)
    return Number.isFinite(value) ? [value] : []
  })
  if (found.ours === undefined || others.length === 0) return null
  return { ours: figure(found.ours), other: Math.min(...others) }
}
