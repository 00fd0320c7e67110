import { isMistypedIsni } from '../names/identifiers'
import type { Locale, Localized } from '../languages/languages'
import { problem, type ProblemCode } from './texts/problem-texts'
import type { Problem } from './problems'
import type { Check } from './record'
import { isRichTextEmpty, isSafeUrl, readRichText } from '../rich-text/read'

/** Checks shared by several kinds; each kind supplies the value and its pointer. */

const hasContent = (value: unknown): boolean => {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || !('root' in value) || !isRichTextEmpty(value)
}

/** Requires a value. */
export const required =
  <Doc>(pointer: string, read: (doc: Doc) => unknown, code: ProblemCode): Check<Doc> =>
  (doc) =>
    hasContent(read(doc)) ? [] : [problem(pointer, code)]

/** Requires a text in at least one language. */
export const inSomeLanguage =
  <Doc>(pointer: string, read: (doc: Doc) => Localized<unknown>, code: ProblemCode): Check<Doc> =>
  (doc) =>
    Object.values(read(doc)).some(hasContent) ? [] : [problem(pointer, code)]

/** Requires a text, plain or rich, in the record's source language; other languages may fall back. */
export const inSourceLanguage =
  <Doc extends { sourceLanguage: Locale }>(
    pointer: string,
    read: (doc: Doc) => Localized<unknown>,
    code: ProblemCode,
  ): Check<Doc> =>
  (doc) =>
    hasContent(read(doc)[doc.sourceLanguage]) ? [] : [problem(pointer, code)]

/** Requires rich text of known nodes only. Pointers lead to the field, whatever its language. */
export const richTextIsValid =
  <Doc>(pointer: string, read: (doc: Doc) => Localized<unknown>): Check<Doc> =>
  (doc) =>
    Object.values(read(doc)).flatMap((state) =>
      readRichText(state).problems.map((found) => ({ ...found, pointer: `${pointer}${found.pointer}` })),
    )

export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** Requires a URL, if present, to be a full web address: no page may get `javascript:` and the like. */
export const webAddress =
  <Doc>(pointer: string, read: (doc: Doc) => string | null): Check<Doc> =>
  (doc) => {
    const url = read(doc)
    return url && !isWebAddress(url) ? [problem(pointer, 'url_unsafe')] : []
  }

/** Whether a URL is a path on the site itself, or a full http, https or mailto URL. */
export const isLinkTarget = (url: string): boolean => /^\/(?![/\\])/.test(url) || isSafeUrl(url)

/** A BCP 47 tag: a language of two or three letters with optional subtags. */
const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)

/** Requires a language, if present, to be a tag. */
export const checkLanguageTag = (tag: string | null, pointer: string): Problem[] =>
  tag && !isLanguageTag(tag) ? [problem(pointer, 'language_unknown')] : []

/** Requires the record's languages to be tags. */
export const languagesAreTags: Check<{ languages: string[] }> = ({ languages }) =>
  languages.flatMap((tag, n) => checkLanguageTag(tag, `/languages/${n}`))

/** A record must not be its own parent. */
export const notOwnParent: Check<{ id: string; parent: string | null }> = ({ id, parent }) =>
  parent === id ? [problem('/parent', 'parent_is_itself')] : []

/** Authorities are normalised on save; one without a scheme was not recognised. */
export const authoritiesRecognized =
  <Doc extends { authorities: { uri: string | null; scheme: string | null }[] }>(): Check<Doc> =>
  ({ authorities }) =>
    authorities.flatMap(({ uri, scheme }, n) =>
      uri && scheme
        ? []
        : [problem(`/authorities/${n}/uri`, uri && isMistypedIsni(uri) ? 'isni_mistyped' : 'authority_unknown')],
    )

type Dated = { sortMin: string | null; sortMax: string | null } | null

/** An end date must not precede the start date, as far as either is known. */
export const notBefore =
  <Doc>(began: (doc: Doc) => Dated, pointer: string, ended: (doc: Doc) => Dated, code: ProblemCode): Check<Doc> =>
  (doc) => {
    const [first, last] = [began(doc)?.sortMin, ended(doc)?.sortMax]
    return first && last && last < first ? [problem(pointer, code)] : []
  }

/** A date must not be in a future year. `today`: an ISO date. */
export const notInFuture =
  <Doc>(today: () => string, pointer: string, read: (doc: Doc) => Dated): Check<Doc> =>
  (doc) => {
    const first = read(doc)?.sortMin
    return first && /^\d{4}-/.test(first) && first.slice(0, 4) > today().slice(0, 4)
      ? [problem(pointer, 'year_to_come')]
      : []
  }

/** Every row must name its record; a restored row may have lost it. */
export const rowsAreFilled =
  <Doc, Row>(pointer: string, rows: (doc: Doc) => readonly Row[], field: keyof Row & string): Check<Doc> =>
  (doc) =>
    rows(doc).flatMap((row, n) => (row[field] ? [] : [problem(`${pointer}/${n}/${field}`, 'row_without_record')]))

/** Publishing waits until the embargo's last day has passed. */
export const notEmbargoed =
  (today: () => string) =>
  ({ access }: { access: { embargoUntil: string | null } }) =>
    access.embargoUntil && access.embargoUntil > today() ? [problem('/access/embargoUntil', 'embargoed')] : []
