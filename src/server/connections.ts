import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds in which a kept-alive connection may send one more request and is told that it closes. */
const grace = 100
/** Milliseconds after which running requests are cut off. */
const patience = 6_000
const glance = 25

/**
 * Tracks a server's connections and closes them in time. Node waits for a connection that never sent a request as long
 * as its client holds it, and a closing server stops its timeouts. Call `begin` before the server's `close`.
 */
export const watchConnections = (server: Server): { begin: () => Promise<void> } => {
  const sockets = new Set<Socket>()
  const responses = new Set<ServerResponse>()
  let isClosing = false

  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.prependListener('request', (_request, response) => {
    if (isClosing) response.shouldKeepAlive = false
    responses.add(response)
    response.once('close', () => responses.delete(response))
  })

  /** Closes connections without a running request or unsent data. */
  const endIdle = () => {
    const busy = new Set([...responses].map(({ req }) => req.socket))
    for (const socket of sockets) if (!busy.has(socket) && socket.writableLength === 0) socket.destroy()
  }

  const begin = async () => {
    const began = Date.now()
    isClosing = true
    for (const response of responses) response.shouldKeepAlive = false
    while (sockets.size > 0 && Date.now() - began < grace) await sleep(glance)
    const sweeping = setInterval(() => {
      if (Date.now() - began < patience) endIdle()
      else for (const socket of sockets) socket.destroy()
    }, glance)
    endIdle()
    server.once('close', () => clearInterval(sweeping))
  }
  return { begin }
}
