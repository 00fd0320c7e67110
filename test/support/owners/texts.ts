import { z } from 'zod'
import { at } from '../client'
import { tokensIn } from './world'

/** A text about another record. */
interface About {
  word: string
  of: string
}

/** A record's text, reduced to what distinguishes it. */
export interface Text {
  /** its public titles in English and Hebrew */
  key: string
  words: readonly string[]
  media: readonly string[]
  about: readonly About[]
}

const Titles = z.object({ en: z.string(), he: z.string().nullish() })

const parts = (value: unknown): object[] => {
  if (Array.isArray(value)) return value.flatMap(parts)
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : []
}

export const keyOf = (en: string, he: string | null | undefined): string => `${en} ${he ?? en}`

/** `body`: a draft in all languages. `media`: all it could show. */
export const textOf = (body: unknown, media: readonly string[]): Text => {
  const { en, he } = Titles.parse(at(body, '/title'))
  const all = JSON.stringify(body)
  const about = parts(body).flatMap((part) => {
    const token = tokensIn(JSON.stringify(at(part, '/captionOverride') ?? ''))[0]
    const of = at(part, '/of/value') ?? at(part, '/item')
    return token !== undefined && typeof of === 'string' ? [{ word: token, of }] : []
  })
  return { key: keyOf(en, he), words: tokensIn(all), media: media.filter((id) => all.includes(id)), about }
}
