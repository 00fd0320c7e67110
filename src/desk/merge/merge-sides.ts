import { isObject, isText, objectsOf, textOf, type Unknown } from '../shared/read'

/** The other record of a merge. */
export interface Other {
  id: string
  name: string
  /** whether it is published, and permanent */
  isFinal: boolean
}

/** A record in the merge dialog. */
export interface Side {
  id: string
  name: string
  slug: string
  variants: string[]
  uses: number
  into: Other | null
  absorbed: Other[]
}

const nameIn = (name: unknown, language: string): string => {
  if (!isObject(name)) return ''
  const own = Reflect.get(name, language)
  return isText(own) && own !== ''
    ? own
    : (Object.values(name).find((text) => isText(text) && text !== '') ?? '').toString()
}

const otherIn = ({ id, name, release }: Unknown, language: string): Other => ({
  id: textOf(id),
  name: nameIn(name, language),
  isFinal: typeof release === 'number',
})

/** Parses the response of `GET …/merge`; undefined if invalid. */
export const readSide = (body: unknown, language: string): Side | undefined => {
  if (!isObject(body) || !('id' in body)) return undefined
  const { id, name, slug, variants, uses, into, absorbed }: Unknown = { ...body }
  return {
    id: textOf(id),
    name: nameIn(name, language),
    slug: textOf(slug),
    variants: Array.isArray(variants) ? variants.filter(isText) : [],
    uses: typeof uses === 'number' ? uses : 0,
    into: isObject(into) ? otherIn({ ...into }, language) : null,
    absorbed: objectsOf(absorbed).map((one) => otherIn(one, language)),
  }
}

/** An error's message; undefined if there is none. */
export const errorMessageIn = (body: unknown): string | undefined => {
  if (!isObject(body)) return undefined
  const [error] = objectsOf(Reflect.get(body, 'errors'))
  const data: unknown = error?.data
  const [problem] = isObject(data) ? objectsOf(Reflect.get(data, 'errors')) : []
  return textOf(problem?.message) || textOf(error?.message) || undefined
}
