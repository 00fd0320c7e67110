import { createHash } from 'node:crypto'
import { ApiError } from '../model/problems'

/** The end of a page: the sort value as Postgres spells it, and the id. */
export interface Place {
  key: string
  id: string
}

/** Binds a cursor to its list. It is not a secret: a cursor gives access to nothing beyond the list. */
const checksum = (list: string, payload: string): string =>
  createHash('sha256').update(`${list}\n${payload}`).digest('base64url').slice(0, 12)

/** `list` is kind, language, filters and order. Another list rejects the cursor. */
export const writeCursor = (list: string, { key, id }: Place): string => {
  const payload = Buffer.from(`${id}\n${key}`).toString('base64url')
  return `${payload}.${checksum(list, payload)}`
}

const rejectCursor = (): never => {
  const detail = 'This cursor is not of this list: take `links.next` of the page before, unchanged.'
  throw new ApiError('invalid', `after: ${detail}`, [{ pointer: '/after', code: 'invalid_cursor', detail }])
}

export const readCursor = (list: string, cursor: string): Place => {
  const [payload = '', check, ...rest] = cursor.split('.')
  if (rest.length > 0 || check !== checksum(list, payload)) return rejectCursor()
  const [id = '', ...key] = Buffer.from(payload, 'base64url').toString().split('\n')
  return { id, key: key.join('\n') }
}
