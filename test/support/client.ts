import { z } from 'zod'
import { password } from './server'
import { valueIn } from '../../src/model/relations'

/** A response. `body` is the parsed JSON, or the text if it is none. */
export interface ClientResponse {
  status: number
  headers: Headers
  text: string
  body: unknown
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE'

/** An HTTP client, logged in or anonymous. */
export interface Client {
  send: (method: Method, path: string, body?: unknown, headers?: Record<string, string>) => Promise<ClientResponse>
  get: (path: string, headers?: Record<string, string>) => Promise<ClientResponse>
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<ClientResponse>
  patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<ClientResponse>
  delete: (path: string) => Promise<ClientResponse>
  graphql: (query: string, variables?: object) => Promise<ClientResponse>
}

const isReadAsItStands = (body: unknown): body is string | FormData =>
  typeof body === 'string' || body instanceof FormData

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `token`: of a logged-in user. A string body is sent unchanged with the JSON type. */
export const clientOf = (url: string, token?: string): Client => {
  const send: Client['send'] = async (method, path, body, headers = {}) => {
    const sent = body === undefined ? null : isReadAsItStands(body) ? body : JSON.stringify(body)
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      body: sent,
      headers: {
        ...(token && { authorization: `JWT ${token}` }),
        ...(typeof sent === 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path) => send('DELETE', path),
    graphql: (query, variables = {}) => send('POST', '/api/graphql', { query, variables }),
  }
}

const LoggedIn = z.object({ token: z.string() })

/** The token of a new session. */
export const tokenOf = async (url: string, email: string): Promise<string> => {
  const { status, text } = await clientOf(url).post('/api/users/login', { email, password })
  if (status !== 200) throw new Error(`${email} cannot log in: ${text}`)
  return LoggedIn.parse(parse(text)).token
}

export const logIn = async (url: string, email: string): Promise<Client> => clientOf(url, await tokenOf(url, email))

/** The value at an RFC 6901 pointer, or undefined. */
export const at = (value: unknown, pointer: string): unknown => {
  let found = value
  for (const part of pointer.split('/').slice(1))
    found = valueIn(found, part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return found
}

export const textAt = (value: unknown, pointer: string): string => z.string(`at ${pointer}`).parse(at(value, pointer))
export const numberAt = (value: unknown, pointer: string): number => z.number(`at ${pointer}`).parse(at(value, pointer))
export const listAt = (value: unknown, pointer: string): unknown[] =>
  z.array(z.unknown(), `at ${pointer}`).parse(at(value, pointer))

/** The response, where it has this status. @throws with what it says where it has another */
export const ok = (response: ClientResponse, status = 200): ClientResponse => {
  if (response.status !== status) throw new Error(`${response.status} ${response.text}`)
  return response
}

export const done = async (response: Promise<ClientResponse>, status = 200): Promise<ClientResponse> =>
  ok(await response, status)

/** The id of the record that was made. */
export const made = (response: ClientResponse): string => textAt(ok(response, 201).body, '/doc/id')

const Problems = z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string().min(1) }))

/** The problems by field in a response of /v1 (problem+json) or of Payload's routes. */
export const problemsIn = ({ body }: ClientResponse): z.infer<typeof Problems> =>
  Problems.parse(at(body, '/errors/0/data/problems') ?? at(body, '/errors') ?? [])

/** The problems, each as `pointer code`. */
export const codesIn = (response: ClientResponse): string[] =>
  problemsIn(response).map(({ pointer, code }) => `${pointer} ${code}`)

export const pointersIn = (response: ClientResponse): string[] => problemsIn(response).map(({ pointer }) => pointer)
