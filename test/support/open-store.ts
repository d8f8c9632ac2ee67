import { NO_METER } from '../../server/meter.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'

/** The real store on a file. What goes wrong behind the scenes fails the test. */
export function openStore(file: string): Promise<Store> {
  return openSqlite(file, {
    meter: NO_METER,
    fault: (what, error) => console.error(what, error),
  })
}
