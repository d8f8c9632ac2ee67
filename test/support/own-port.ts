import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below 32,768: from there on systems give a port to whoever asks for any. */
const [FIRST, BEYOND] = [20_000, 30_000]

/**
 * A free port that nobody else is given while the server that has it is killed and away. One that
 * the system chose could by then be somebody else's, and the server not come back.
 */
export async function ownPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, BEYOND)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
