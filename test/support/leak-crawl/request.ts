import type { Crawler } from './canaries'

/** One question to the server. */
export interface Question {
  as: Crawler
  /** the surface it is put to, as its route has it: `GET /api/items/:id` */
  surface: string
  method: string
  /** path and query, encoded */
  path: string
  body?: string
  headers?: Readonly<Record<string, string>>
  /** sent as a file, with the body beside it */
  file?: Buffer
  /** what is read after it, as the same reader: a part of the answer */
  then?: readonly string[]
}

export interface Reply {
  status: number
  headers: string
  /** bytes as Latin-1: what is searched for is ASCII */
  text: string
}

/** A question with another that must be answered alike: an answer that tells them apart tells what it must not. */
export interface Pair {
  one: Question
  other: Question
  /** what the difference tells */
  tells: string
  /** they change something: what each write gets anew is not compared */
  isWrite?: boolean
  /** they change the same record: nothing else is asked meanwhile */
  isAlone?: boolean
}

/** What each shows in `Authorization`. */
export type Tokens = ReadonlyMap<Crawler, string | undefined>

/** A connection that the server has just closed, having refused a body unread, is no answer: it is asked again. */
const fetchPatiently = async (url: string, init: RequestInit, attempts = 4): Promise<Response> => {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (attempts === 1) throw new Error(`${init.method} ${url} is not answered`, { cause: error })
    return fetchPatiently(url, init, attempts - 1)
  }
}

const formOf = (file: Buffer, fields: string): FormData => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'picture.jpg')
  form.set('_payload', fields)
  return form
}

/** Puts questions to the server at `url`, each as whoever it names. */
export const createSender = (url: string, tokens: Tokens) => {
  const send = async ({ as, method, path, body, headers, file, then = [] }: Question): Promise<Reply> => {
    const token = tokens.get(as)
    const response = await fetchPatiently(url + path, {
      method: method === 'GraphQL' ? 'POST' : method,
      redirect: 'manual',
      body: file ? formOf(file, body ?? '') : (body ?? null),
      headers: {
        ...(token !== undefined && { authorization: token }),
        ...(body !== undefined && !file && { 'content-type': 'application/json' }),
        ...headers,
      },
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`)
    const reply = { status: response.status, headers: lines.join('\n'), text: bytes.toString('latin1') }
    for (const next of then) {
      const { status, text } = await send({ as, surface: next, method: 'GET', path: next })
      reply.text += `\n${status} ${text}`
    }
    return reply
  }
  return send
}

export const describe = ({ as, method, path, body }: Question): string =>
  `${as}: ${method} ${decodeURIComponent(path).slice(0, 300)}${body === undefined ? '' : ` ${body.slice(0, 300)}`}`
