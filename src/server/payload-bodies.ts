import type { SanitizedConfig } from 'payload'
import { ApiError } from '../model/problems'
import { assertWellFormedTexts } from '../model/well-formed-text'
import { anonymousLimits } from './anonymous'
import { readJsonText, assertJsonBounds } from './payload-json'
import { isLoggedIn } from './payload-query'

/**
 * The maximum bytes of a body other than an upload. A section of a thousand placements has half a million, the longest
 * accepted rich text nearly two.
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

/** Throws ApiError if the stated length exceeds the limit. */
export const assertBodyLength = (length: number, most: number): void => {
  if (length > most) throw tooLarge(most)
}

const isMultipart = ({ headers }: Request) => /^\s*multipart\//i.test(headers.get('content-type') ?? '')

/** Whether a request may contain a file: creating a medium, or updating one, which rejects the file and removes it. */
const isUpload = ({ method, url }: Request) => {
  const { pathname } = new URL(url)
  return (
    (method === 'POST' && pathname === '/api/media') || (method === 'PATCH' && /^\/api\/media\/[^/]+$/.test(pathname))
  )
}

/** Passes the bytes on and fails above the limit, whatever Content-Length says. */
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
  // Fetch accepts a stream as a body only with `duplex`, which its types do not declare yet
  const streaming = { method: request.method, headers: request.headers, body, duplex: 'half' as const }
  return new Request(request.url, streaming)
}

/** What Payload's parser treats as a file: a part with a file name, or without a type. */
const containsFile = (bytes: Uint8Array) =>
  /^content-(?:disposition:.*filename|type:\s*application\/octet-stream)/im.test(Buffer.from(bytes).toString('latin1'))

const assertBoundary = ({ headers }: Request) => {
  if (!/;\s*boundary=[^;\s]+/i.test(headers.get('content-type') ?? ''))
    throw new ApiError('bad_request', 'A body in parts says what lies between them: multipart/form-data; boundary=….')
}

/** A multipart body without a file. Its JSON (the part `_payload`) has the limits of a JSON body. */
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
 * Limits the length of a body, which is one JSON object or multipart. Payload writes every file of a multipart body to
 * disk before it checks access, and removes it only where a medium is created: so files are accepted only there, from
 * logged-in users. Throws ApiError.
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
  // preferences are stored as they are; no operation checks them
  if (text !== '' && new URL(request.url).pathname.startsWith('/api/payload-preferences/'))
    assertWellFormedTexts(JSON.parse(text))
  // an empty text would have its own content type
  return text === ''
    ? new Request(request.url, { method: request.method, headers: request.headers })
    : withBody(request, text)
}
