import { z } from './zod'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** An endpoint as the server implements it, the desk calls it and OpenAPI describes it. */
export interface EndpointDeclaration<
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Data extends z.ZodType = z.ZodType,
  Path extends string = string,
> {
  method: Method
  /**
   * Below `/api`, with parameters in braces. `{kind}`: a collection's slug; `{record}`: `items/{id}`, or `globals/site`
   * for a global.
   */
  path: Path
  /** one line, without a full stop */
  summary: string
  query?: Query
  body?: Body
  answer: Data
  /** of the response; 200 by default */
  status?: 200 | 201 | 202
  /** content types besides JSON, or, without an answer in JSON, instead */
  files?: readonly string[]
}

export const endpoint = <
  const Path extends string,
  Data extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>(
  declaration: EndpointDeclaration<Query, Body, Data, Path>,
): EndpointDeclaration<Query, Body, Data, Path> => declaration

/** The parameter names in a path. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never

/** A page of a list; `next` is the cursor of the next page, or null on the last one. */
export const page = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({
    docs: z.array(entry),
    next: z.int().nullable().describe('What to go on with, or null on the last page'),
    total: z.int().optional().describe('How many there are on all pages, where that is known'),
  })

/** A list without pages. */
export const list = <Entry extends z.ZodType>(entry: Entry) => z.object({ docs: z.array(entry) })

/** A whole number in a query parameter, up to `max`. */
export const wholeNumber = (max: number) =>
  z.string().regex(/^\d+$/, 'Expected a whole number.').transform(Number).pipe(z.int().max(max))

/** The maximum number of entries. */
export const limit = (max: number, usual: number) => wholeNumber(max).pipe(z.int().min(1)).default(usual)

/** The number after which the page starts. */
export const after = wholeNumber(Number.MAX_SAFE_INTEGER).default(0)

/** The number before which the page starts, newest first. */
export const before = wholeNumber(Number.MAX_SAFE_INTEGER).default(Number.MAX_SAFE_INTEGER)
