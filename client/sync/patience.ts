// A page may hang with something in its hand, and a client may be written to keep a board from
// others. Nobody has to wait for these for ever: what they say counts for a while.

/** No hand of a person holds something in the air for longer (ms). */
const LONGEST_HOLD_MS = 5 * 60_000
/** Who writes says so again and again (`parts/tell-writing.ts`): so long nobody is quiet (ms). */
const LONGEST_QUIET_MS = 2 * 60_000

type Kind = 'holding' | 'writing'

/** For how long what the others say of themselves counts. */
export interface Patience {
  /** Somebody said something new of themselves. */
  heard(client: number, said: Readonly<Record<Kind, boolean>>): void
  gone(client: number): void
  /** Whether it has been said for too long. */
  isOver(client: number, kind: Kind): boolean
  dispose(): void
}

/** @param onOver called when something has been said for too long. */
export function patience(onOver: () => void): Patience {
  const waits: Readonly<Record<Kind, Map<number, ReturnType<typeof setTimeout> | 'over'>>> = {
    holding: new Map(),
    writing: new Map(),
  }
  function end(client: number, kind: Kind): void {
    const wait = waits[kind].get(client)
    if (wait !== 'over') clearTimeout(wait)
    waits[kind].delete(client)
  }
  function begin(client: number, kind: Kind, ms: number): void {
    const wait = setTimeout(() => {
      waits[kind].set(client, 'over')
      onOver()
    }, ms)
    waits[kind].set(client, wait)
  }
  return {
    heard(client, { holding, writing }) {
      // Moving it about, or taking more, makes no new hold.
      if (!holding) end(client, 'holding')
      else if (!waits.holding.has(client)) begin(client, 'holding', LONGEST_HOLD_MS)
      end(client, 'writing')
      if (writing) begin(client, 'writing', LONGEST_QUIET_MS)
    },
    gone(client) {
      end(client, 'holding')
      end(client, 'writing')
    },
    isOver: (client, kind) => waits[kind].get(client) === 'over',
    dispose() {
      for (const kind of ['holding', 'writing'] as const) {
        for (const client of [...waits[kind].keys()]) end(client, kind)
      }
    },
  }
}
