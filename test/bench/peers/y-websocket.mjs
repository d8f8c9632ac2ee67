// @y/websocket-server as its own `server.js` runs it, in memory.

import { createServer } from 'node:http'
import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'

const http = createServer((_, response) => response.end('okay'))
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
sockets.on('connection', setupWSConnection)

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.info(`listening at http://localhost:${http.address().port}`)
})
