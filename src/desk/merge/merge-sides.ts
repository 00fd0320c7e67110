import { isObject, isText, objectsOf, textOf, type Unknown } from '../shared/read'

/** Another record in a merge, as it is told beside this one. */
export interface Other {
  id: string
  name: string
  /** whether the public has seen it, and it stays */
  isFinal: boolean
}

/** A record as one chooses whether to merge it. */
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

/** What `GET …/merge` answers; undefined where it is none. */
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

/** What a refusal says; undefined where it says nothing. */
export const errorMessageIn = (body: unknown): string | undefined => {
  if (!isObject(body)) return undefined
  const [error] = objectsOf(Reflect.get(body, 'errors'))
  const data: unknown = error?.data
  const [problem] = isObject(data) ? objectsOf(Reflect.get(data, 'errors')) : []
  return textOf(problem?.message) || textOf(error?.message) || undefined
}
