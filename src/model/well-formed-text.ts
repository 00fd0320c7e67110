import { ApiError, type Problem } from './problems'
import { valueProblem } from './texts/value-problem-texts'

/** PostgreSQL cannot store NUL or an unpaired surrogate: it fails, or stores something else. */
export const isWellFormedText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** A name as a segment of an RFC 6901 pointer. */
export const pointerSegment = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The maximum number of reported problems. */
const maxProblems = 100

/** Pointers to texts that cannot be stored: values by their own pointer, names by that of their object. */
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

/** Throws `invalid` for a body with texts that cannot be stored, with their pointers. */
export const assertWellFormedTexts = (body: unknown): void => {
  const problems = malformedTextsIn(body)
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
}
