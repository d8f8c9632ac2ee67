import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut, as when a laptop leaves the wifi, and mended. */
export interface Line extends AsyncDisposable {
  /** Where the server is found by this way. */
  readonly url: string
  cut(): void
  mend(): void
}

export async function lineTo(url: string): Promise<Line> {
  const port = Number(new URL(url).port)
  const open = new Set<Socket>()
  let isUp = true
  const server = createServer((near) => {
    if (!isUp) {
      near.resetAndDestroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo

  function cut(): void {
    isUp = false
    for (const socket of open) socket.resetAndDestroy()
  }
  return {
    url: `http://127.0.0.1:${own}`,
    cut,
    mend() {
      isUp = true
    },
    async [Symbol.asyncDispose]() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
