// The physical limit: what comes in goes out to everybody on the same path, unread. With MERGE=1
// what came in during one turn of the loop goes out as one frame, each part behind its length.

import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const isMerging = process.env.MERGE === '1'
const rooms = new Map()
const http = createServer((_, response) => response.end('relay'))
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })

sockets.on('connection', (socket, request) => {
  const room = roomOf(request.url)
  room.sockets.add(socket)
  socket.on('message', (frame) => {
    if (isMerging) collect(room, frame)
    else send(room, frame)
  })
  socket.on('close', () => room.sockets.delete(socket))
})

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.info(`listening at http://localhost:${http.address().port}`)
})

function roomOf(path) {
  const known = rooms.get(path)
  if (known !== undefined) return known
  const room = { sockets: new Set(), waiting: [] }
  rooms.set(path, room)
  return room
}

function send(room, frame) {
  for (const socket of room.sockets) socket.send(frame, { binary: true })
}

function collect(room, frame) {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(frame.length)
  if (room.waiting.push(length, frame) > 2) return
  setImmediate(() => {
    send(room, Buffer.concat(room.waiting))
    room.waiting = []
  })
}
