import { ApiError } from '../model/problems'
import { tooMuchInText } from './json-bounds'

const isPlain = (type: string) => /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(type)

const parse = (text: string): unknown => {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
}

/** Throws ApiError if JSON exceeds the limits; the parser reports invalid JSON. */
export const assertJsonBounds = (text: string): void => {
  const found = tooMuchInText(text)
  if (found) throw new ApiError(found.isDeep ? 'bad_request' : 'too_large', found.detail)
}

/**
 * The text of a body that is one JSON object, or empty. Payload ignores other content types and fails on other JSON
 * values. Throws ApiError.
 */
export const readJsonText = async (request: Request): Promise<string> => {
  const text = await request.text()
  if (text === '') return text
  if (!isPlain(request.headers.get('content-type') ?? ''))
    throw new ApiError('bad_request', 'The body is not JSON. Send it as application/json, in UTF-8.')
  assertJsonBounds(text)
  const read = parse(text)
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new ApiError('bad_request', 'Expected one JSON object as the body.')
  return text
}
