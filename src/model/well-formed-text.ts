import { ApiError, type Problem } from './problems'
import { valueProblem } from './texts/value-problem-texts'

/** PostgreSQL keeps neither NUL nor half of a pair of UTF-16: it fails, or something else would be kept. */
export const isWellFormedText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** A name as a part of an RFC 6901 pointer. */
export const pointerSegment = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** More than these are not told at once. */
const maxProblems = 100

/** Where texts stand that cannot be kept: values by their own pointer, names by that of what has them. */
export const malformedTextsIn = (root: unknown, at = ''): Problem[] => {
  const found: Problem[] = []
  const walk = (value: unknown, pointer: string): void => {
    if (found.length >= maxProblems) return
    if (typeof value === 'string') {
      if (!isWellFormedText(value)) found.push(valueProblem(pointer, 'text_broken'))
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value))
      if (isWellFormedText(name)) walk(one, `${pointer}${pointerSegment(name)}`)
      else found.push(valueProblem(pointer, 'text_broken'))
  }
  walk(root, at)
  return found
}

/** Throws `invalid` of a body of ours with texts that cannot be kept, naming where they stand. */
export const assertWellFormedTexts = (body: unknown): void => {
  const problems = malformedTextsIn(body)
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
}
