import type { SanitizedConfig } from 'payload'
import { ApiError } from '../model/problems'
import { assertWellFormedTexts } from '../model/well-formed-text'
import { anonymousLimits } from './anonymous'
import { readJsonText, assertJsonBounds } from './payload-json'
import { isLoggedIn } from './payload-query'

/**
 * Bytes of a body at most: of an upload what the configuration says, of anything else this. A section of a thousand
 * placements has half a million, the longest running text that is taken nearly two.
 */
const longestBody = 2_000_000

const formatBytes = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`

const tooLarge = (most: number) =>
  new ApiError(
    'too_large',
    most === anonymousLimits.body
      ? `Who has not logged in may send ${formatBytes(most)} at most; this is more.`
      : `A body may have ${formatBytes(most)} at most here; this one has more.`,
  )

/** Throws a refusal of a body that says that it is longer than it may be. */
export const assertBodyLength = (length: number, most: number): void => {
  if (length > most) throw tooLarge(most)
}

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
const containsFile = (bytes: Uint8Array) =>
  /^content-(?:disposition:.*filename|type:\s*application\/octet-stream)/im.test(Buffer.from(bytes).toString('latin1'))

const assertBoundary = ({ headers }: Request) => {
  if (!/;\s*boundary=[^;\s]+/i.test(headers.get('content-type') ?? ''))
    throw new ApiError('bad_request', 'A body in parts says what lies between them: multipart/form-data; boundary=….')
}

/** A body in parts without a file, whose JSON (the part `_payload`) is bounded like a body that is JSON. */
const admitParts = async (request: Request): Promise<Request> => {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (containsFile(bytes))
    throw new ApiError('bad_request', 'A file is sent to /api/media, and mentioned here by the id that it gets there.')
  const form = await withBody(request, bytes)
    .formData()
    .catch(() => null)
  for (const part of form?.getAll('_payload') ?? []) if (typeof part === 'string') assertJsonBounds(part)
  return withBody(request, bytes)
}

/**
 * The request with a body of bounded length, which is one JSON object or comes in parts. Payload writes every file of a
 * multipart body to the disk before it asks who sends it, and takes it away again only where a medium is made: so a file
 * comes in there, from people who logged in, or not at all. Throws a refusal.
 */
export const admitBody = async (config: SanitizedConfig, request: Request, isAnonymous: boolean): Promise<Request> => {
  if (!request.body) return request
  const isFile = isMultipart(request) && isUpload(request)
  const most = isAnonymous
    ? anonymousLimits.body
    : isFile
      ? (config.upload.requestSizeLimit ?? longestBody)
      : longestBody
  assertBodyLength(Number(request.headers.get('content-length') ?? 0), most)
  if (isMultipart(request)) assertBoundary(request)
  if (isFile && !(await isLoggedIn(config, request))) throw new ApiError('forbidden', 'Log in to add files.')
  const bounded = withBody(request, request.body.pipeThrough(atMost(most)))
  if (isFile) return bounded
  if (isMultipart(request)) return admitParts(bounded)
  const text = await readJsonText(bounded)
  // settings of the desk are stored as they come, by no operation that anything looks into
  if (text !== '' && new URL(request.url).pathname.startsWith('/api/payload-preferences/'))
    assertWellFormedTexts(JSON.parse(text))
  // an empty text would be one of a type of its own
  return text === ''
    ? new Request(request.url, { method: request.method, headers: request.headers })
    : withBody(request, text)
}
