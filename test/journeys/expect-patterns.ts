import { expect } from '@jest/globals'
import { z } from 'zod'
import { at, textAt, type Client } from '../support/client'
import { languages, type Language } from './source-texts'

/** The facts missing from a text, or out of order. */
const missingFrom = (text: string, patterns: readonly RegExp[]): RegExp[] => {
  let from = 0
  return patterns.filter((fact) => {
    const found = fact.exec(text.slice(from))
    if (found) from += found.index + found[0].length
    return !found
  })
}

/** Asserts that every fact is in the text, in order. */
export const expectPatterns = (text: string, patterns: readonly RegExp[]): void => {
  const missing = missingFrom(text, patterns).map(String)
  expect([missing, missing.length > 0 ? text : '']).toEqual([[], ''])
}

/** A page in every language. */
export type Page = Record<Language, unknown>

export const readPage = async (reader: Client, address: string): Promise<Page> => {
  const read = async (language: Language) => {
    const { status, body } = await reader.get(`${address}?locale=${language}`)
    expect([address, language, status]).toEqual([address, language, 200])
    return at(body, '/data')
  }
  const [en, ru, he] = await Promise.all(languages.map(read))
  return { en, ru, he }
}

const Fallbacks = z.record(z.string(), z.object({ lang: z.enum(languages), dir: z.enum(['ltr', 'rtl']) }))

/** Pointers to texts that fall back to English. */
export const inEnglish = (view: unknown): string[] =>
  Object.entries(Fallbacks.parse(at(view, '/fallbacks'))).flatMap(([pointer, { lang }]) =>
    lang === 'en' ? [pointer] : [],
  )

const scripts = { en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }

/** Asserts that each text is in the language's script, or marked as falling back to English. */
export const expectToSpeak = (page: Page, pointers: readonly string[]): void => {
  for (const language of languages) {
    const admitted = inEnglish(page[language])
    for (const pointer of pointers) {
      const isAdmitted = admitted.includes(pointer)
      const text = textAt(
        page[language],
        at(page[language], `${pointer}/text`) === undefined ? pointer : `${pointer}/text`,
      )
      expect([pointer, language, scripts[isAdmitted ? 'en' : language].test(text)]).toEqual([pointer, language, true])
    }
  }
}
