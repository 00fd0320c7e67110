import type { SanitizedConfig } from 'payload'
import { Refusal } from '../kernel/problems'
import { readJsonText } from './payload-json'
import { isLoggedIn } from './payload-query'

/** Bytes of a body at most: of an upload what the configuration says, of anything else this. */
const longestBody = 10_000_000

const tooLarge = (most: number) =>
  new Refusal('too_large', `A body may have ${Math.floor(most / 1_000_000)} MB at most here; this one has more.`)

const isMultipart = ({ headers }: Request) => /^\s*multipart\//i.test(headers.get('content-type') ?? '')

/** Where a file may come: to a new medium; and to a stored one, which refuses it and takes it away again. */
const isUpload = ({ method, url }: Request) => {
  const { pathname } = new URL(url)
  return (
    (method === 'POST' && pathname === '/api/media') || (method === 'PATCH' && /^\/api\/media\/[^/]+$/.test(pathname))
  )
}

/** The bytes as they come, ended with a refusal when there are more than were allowed, whatever Content-Length said. */
const atMost = (most: number): TransformStream<Uint8Array, Uint8Array> => {
  let length = 0
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength
      if (length > most) controller.error(tooLarge(most))
      else controller.enqueue(chunk)
    },
  })
}

const withBody = (request: Request, body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string): Request => {
  // Fetch takes a stream as a body only with `duplex`, which its types do not know yet
  const streaming = { method: request.method, headers: request.headers, body, duplex: 'half' as const }
  return new Request(request.url, streaming)
}

/** What Payload's parser takes for a file: a part with a file name, or of no particular kind. */
const carriesFile = (bytes: Uint8Array) =>
  /^content-(?:disposition:.*filename|type:\s*application\/octet-stream)/im.test(Buffer.from(bytes).toString('latin1'))

const refuseWithoutBoundary = ({ headers }: Request) => {
  if (!/;\s*boundary=[^;\s]+/i.test(headers.get('content-type') ?? ''))
    throw new Refusal('bad_request', 'A body in parts says what lies between them: multipart/form-data; boundary=….')
}

const refuseFiles = async (request: Request): Promise<Request> => {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (carriesFile(bytes))
    throw new Refusal('bad_request', 'A file is sent to /api/media, and mentioned here by the id that it gets there.')
  return withBody(request, bytes)
}

/**
 * The request with a body of bounded length, which is one JSON object or comes in parts. Payload writes every file of a
 * multipart body to the disk before it asks who sends it, and takes it away again only where a medium is made: so a file
 * comes in there, from people who logged in, or not at all. Throws a refusal.
 */
export const admitBody = async (config: SanitizedConfig, request: Request): Promise<Request> => {
  if (!request.body) return request
  const isFile = isMultipart(request) && isUpload(request)
  const most = isFile ? (config.upload.requestSizeLimit ?? longestBody) : longestBody
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  if (isMultipart(request)) refuseWithoutBoundary(request)
  if (isFile && !(await isLoggedIn(config, request))) throw new Refusal('forbidden', 'Log in to add files.')
  const bounded = withBody(request, request.body.pipeThrough(atMost(most)))
  if (isFile) return bounded
  if (isMultipart(request)) return refuseFiles(bounded)
  const text = await readJsonText(bounded)
  // an empty text would be one of a type of its own
  return text === ''
    ? new Request(request.url, { method: request.method, headers: request.headers })
    : withBody(request, text)
}
