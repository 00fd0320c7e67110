import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { waitUntil } from './wait'

/** A connection that a client keeps open, and what it received. */
export interface OpenConnection {
  output: () => string
  closed: Promise<void>
}

const openConnection = async (url: string, text: string): Promise<OpenConnection> => {
  const { hostname, port } = new URL(url)
  const heard: string[] = []
  const socket: Socket = connect(Number(port), hostname)
  socket.setEncoding('utf8').on('data', (chunk: string) => void heard.push(chunk))
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  socket.write(text)
  return { output: () => heard.join(''), closed }
}

const head = (method: string, path: string, more = '') => `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${more}`

/** Each state of an unserved connection: silent, within the headers, within a body, and after a response. */
export const openConnections = async (url: string, body?: string): Promise<OpenConnection[]> => {
  const used = await openConnection(url, `${head('GET', '/health/live')}\r\n`)
  await waitUntil('the first request is answered', () => used.output().includes('live'))
  const partialRequest =
    body === undefined ? [] : [head('POST', body, 'content-type: application/json\r\ncontent-length: 999\r\n\r\n{')]
  const others = ['', head('GET', '/v1/items'), ...partialRequest].map((text) => openConnection(url, text))
  return [used, ...(await Promise.all(others))]
}

/** Requests that are repeated on one kept-alive connection until it is closed. */
export interface RepeatedRequests {
  /** resolves after the first response */
  begun: Promise<void>
  /** the last Connection header, and the number of aborted requests */
  outcome: Promise<{ last: string | undefined; lost: number }>
}

export const requestUntilClosed = (url: string): RepeatedRequests => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = () =>
    new Promise<string | undefined>((resolve, reject) => {
      const outgoing = request(url, { agent }, (response) => {
        response.resume().once('end', () => resolve(response.headers.connection))
      })
      outgoing.once('error', reject).end()
    })
  const repeat = async (first: string | undefined): Promise<{ last: string | undefined; lost: number }> => {
    try {
      let last = first
      while (last !== 'close') last = await send()
      return { last, lost: 0 }
    } catch {
      return { last: undefined, lost: 1 }
    } finally {
      agent.destroy()
    }
  }
  const first = send()
  return { begun: first.then(() => undefined), outcome: first.then(repeat) }
}
