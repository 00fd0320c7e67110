import { Refusal } from '../kernel/problems'

/** Levels that lists and objects nest at most: running text of a record needs some thirty. */
const deepest = 100
/** Values in a body at most, members of objects and lists together: a section of a thousand placements has some 20,000. */
const mostValues = 100_000

const isPlain = (type: string) => /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(type)

/** What is too much in a value, found without going deeper or further than is allowed; null where nothing is. */
export const tooMuchIn = (whole: unknown): string | null => {
  let count = 0
  const walk = (value: unknown, levels: number): string | null => {
    if (typeof value !== 'object' || value === null) return null
    if (levels === 0) return `Expected lists and objects to nest at most ${deepest} deep.`
    const parts: unknown[] = Object.values(value)
    count += parts.length
    if (count > mostValues) return `Expected at most ${mostValues} values.`
    for (const part of parts) {
      const found = walk(part, levels - 1)
      if (found !== null) return found
    }
    return null
  }
  return walk(whole, deepest + 1)
}

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
  refuseTooMuch(read)
  return text
}

const refuseTooMuch = (read: unknown): void => {
  const found = tooMuchIn(read)
  if (found !== null) throw new Refusal('bad_request', found)
}

/** Throws a refusal of JSON in a part of a body, where it is too much; whether it is JSON at all is for others to say. */
export const refuseTooMuchJson = (text: string): void => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return
  }
  refuseTooMuch(read)
}
