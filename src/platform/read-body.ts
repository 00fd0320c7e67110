import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { ApiError } from '../model/problems'
import { assertWellFormedTexts } from '../model/well-formed-text'

/** The body of a request, an empty object without one. Throws bad_request for a body that
 * is not JSON, invalid for malformed text. */
export const readBody = async (req: PayloadRequest): Promise<unknown> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
  assertWellFormedTexts(req.data)
  return req.data ?? {}
}
