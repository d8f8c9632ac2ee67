import * as Y from 'yjs'
import { openSqlite } from '../../server/store/sqlite.ts'
import { NO_METER } from '../../server/watch/meter.ts'

// A program that writes to one board of a store without a pause, compacts it without a pause, and
// says line by line what is kept. It goes on until it is killed; what is not kept it tries again.

const [file = '', board = '', name = ''] = process.argv.slice(2)
const DEVICES = 4

const store = await openSqlite(file, { meter: NO_METER, fault: (what) => say('fault', what) })

function say(what: string, ...more: readonly unknown[]): void {
  process.stdout.write(`${[what, ...more].join(' ')}\n`)
}

async function write(device: number): Promise<never> {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  for (let at = 0; ; at++) {
    const key = `${name}-${device}-${at}`
    doc.transact(() => {
      doc.getMap('notes').set(key, key)
      doc.getMap('last').set(name, key)
    })
    const update = updates.pop() as Uint8Array
    while (!(await keep(update))) await new Promise((again) => setTimeout(again, 5))
    say('kept', key)
  }
}

async function keep(update: Uint8Array): Promise<boolean> {
  try {
    await store.append(board, update)
    return true
  } catch {
    say('refused', (await store.health()).ok ? 'well' : 'unwell')
    return false
  }
}

async function compact(): Promise<never> {
  for (;;) say(await store.compact(board))
}

await Promise.all([compact(), ...Array.from({ length: DEVICES }, (_, device) => write(device))])
