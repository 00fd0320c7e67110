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

/** Puts questions to the server at `url`, each as whoever it names. */
export const asking =
  (url: string, tokens: Tokens) =>
  async ({ as, method, path, body, headers }: Question): Promise<Reply> => {
    const token = tokens.get(as)
    const response = await fetchPatiently(url + path, {
      method,
      redirect: 'manual',
      body: body ?? null,
      headers: {
        ...(token !== undefined && { authorization: token }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`)
    return { status: response.status, headers: lines.join('\n'), text: bytes.toString('latin1') }
  }

export const inWords = ({ as, method, path, body }: Question): string =>
  `${as}: ${method} ${decodeURIComponent(path).slice(0, 300)}${body === undefined ? '' : ` ${body.slice(0, 300)}`}`
