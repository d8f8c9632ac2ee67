import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { NO_METER } from '../../server/watch/meter.ts'

type Fault = (what: string, error: unknown) => void

/** The real store on a file. What goes wrong behind the scenes fails the test, unless it listens. */
export function openStore(file: string, fault: Fault = say): Promise<Store> {
  return openSqlite(file, { meter: NO_METER, fault })
}

function say(what: string, error: unknown): void {
  console.error(what, error)
}
