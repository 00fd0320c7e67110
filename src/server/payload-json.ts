import { Refusal } from '../kernel/problems'

/** Levels that lists and objects nest at most: running text of a record needs some thirty. */
const deepest = 100

const isPlain = (type: string) => /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(type)

const isNestedBeyond = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isNestedBeyond(one, levels - 1)))

const parse = (text: string): unknown => {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    throw new Refusal('bad_request', 'The body is not JSON.')
  }
}

/**
 * The text of a body that is one JSON object, or empty. Payload takes a body of another sort for none, and what is no object
 * for a failure of its own. Throws a refusal.
 */
export const readJsonText = async (request: Request): Promise<string> => {
  const text = await request.text()
  if (text === '') return text
  if (!isPlain(request.headers.get('content-type') ?? ''))
    throw new Refusal('bad_request', 'The body is not JSON: send it as application/json, in UTF-8.')
  const read = parse(text)
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Refusal('bad_request', 'Expected one JSON object as the body.')
  if (isNestedBeyond(read, deepest))
    throw new Refusal('bad_request', `Expected lists and objects to nest at most ${deepest} deep.`)
  return text
}
