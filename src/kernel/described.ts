import type { Endpoint } from 'payload'
import type { z } from 'zod'

/** What an endpoint says of itself, by the shapes that it reads with. */
export interface Described {
  /** one line, without a full stop */
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** what it answers with 200; unless given, an object */
  answer?: z.ZodType
}

/** Beside an endpoint's handler; `/api/desk/openapi.json` is made of these. */
export const described = (about: Described): Required<Pick<Endpoint, 'custom'>> => ({ custom: { described: about } })

const isDescribed = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && 'summary' in value

export const descriptionOf = ({ custom }: Endpoint): Described | undefined => {
  const about: unknown = custom?.described
  return isDescribed(about) ? about : undefined
}
