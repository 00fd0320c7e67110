import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ApiError } from '../../model/problems'

/**
 * Parses query parameters, each given once; every endpoint accepts a locale. Throws `invalid` with `message` and the
 * invalid parameters.
 */
export const parseQuery = <Shape extends z.ZodObject>(
  { searchParams }: Pick<PayloadRequest, 'searchParams'>,
  shape: Shape,
  message: string,
): z.output<Shape> => {
  const names = [...searchParams.keys()]
  const twice = [...new Set(names.filter((name, n) => names.indexOf(name) !== n))]
  if (twice.length > 0)
    throw new ApiError(
      'invalid',
      message,
      twice.map((name) => ({ pointer: `/${name}`, code: 'unexpected', detail: 'Expected one value.' })),
    )
  const parsed = shape.safeParse(Object.fromEntries([...searchParams].filter(([name]) => name !== 'locale')))
  if (parsed.success) return parsed.data
  throw new ApiError(
    'invalid',
    message,
    parsed.error.issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('/')]).map((name) => ({
        pointer: `/${name}`,
        code: 'unexpected',
        detail: issue.message,
      })),
    ),
  )
}
