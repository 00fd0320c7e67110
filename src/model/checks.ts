import { isMistypedIsni } from '../names/identifiers'
import type { Locale, Localized } from '../languages/languages'
import { problem, type ProblemCode } from './texts/problem-texts'
import type { Problem } from './problems'
import type { Check } from './record'
import { isRichTextEmpty, isSafeUrl, readRichText } from '../rich-text/read'

/** Checks that several kinds share; each kind says where to look and what to call it. */

const hasContent = (value: unknown): boolean => {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || !('root' in value) || !isRichTextEmpty(value)
}

/** Something is there. */
export const required =
  <Doc>(pointer: string, read: (doc: Doc) => unknown, code: ProblemCode): Check<Doc> =>
  (doc) =>
    hasContent(read(doc)) ? [] : [problem(pointer, code)]

/** A text in at least one language. */
export const inSomeLanguage =
  <Doc>(pointer: string, read: (doc: Doc) => Localized<unknown>, code: ProblemCode): Check<Doc> =>
  (doc) =>
    Object.values(read(doc)).some(hasContent) ? [] : [problem(pointer, code)]

/** A text, plain or rich, in the record's own language; the others may fall back. */
export const inSourceLanguage =
  <Doc extends { sourceLanguage: Locale }>(
    pointer: string,
    read: (doc: Doc) => Localized<unknown>,
    code: ProblemCode,
  ): Check<Doc> =>
  (doc) =>
    hasContent(read(doc)[doc.sourceLanguage]) ? [] : [problem(pointer, code)]

/** Rich text holds nothing but the closed list of nodes. Pointers lead to the field, whatever its language. */
export const richTextIsValid =
  <Doc>(pointer: string, read: (doc: Doc) => Localized<unknown>): Check<Doc> =>
  (doc) =>
    Object.values(read(doc)).flatMap((state) =>
      readRichText(state).problems.map((found) => ({ ...found, pointer: `${pointer}${found.pointer}` })),
    )

export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** An address, if there is one, is a full web address: `javascript:` and its like never reach a page. */
export const webAddress =
  <Doc>(pointer: string, read: (doc: Doc) => string | null): Check<Doc> =>
  (doc) => {
    const url = read(doc)
    return url && !isWebAddress(url) ? [problem(pointer, 'url_unsafe')] : []
  }

/** Where a button or menu entry may lead: a path on the site itself, or a full http, https or mailto address. */
export const isLinkTarget = (url: string): boolean => /^\/(?![/\\])/.test(url) || isSafeUrl(url)

/** A BCP 47 tag: a language of two or three letters, and what may follow it. */
const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)

/** A language, if one is named, is a tag. */
export const checkLanguageTag = (tag: string | null, pointer: string): Problem[] =>
  tag && !isLanguageTag(tag) ? [problem(pointer, 'language_unknown')] : []

/** The languages that a record is in are tags. */
export const languagesAreTags: Check<{ languages: string[] }> = ({ languages }) =>
  languages.flatMap((tag, n) => checkLanguageTag(tag, `/languages/${n}`))

/** A record is not part of itself. */
export const notOwnParent: Check<{ id: string; parent: string | null }> = ({ id, parent }) =>
  parent === id ? [problem('/parent', 'parent_is_itself')] : []

/** Authorities were normalised when saved; what has no scheme was not recognised. */
export const authoritiesRecognized =
  <Doc extends { authorities: { uri: string | null; scheme: string | null }[] }>(): Check<Doc> =>
  ({ authorities }) =>
    authorities.flatMap(({ uri, scheme }, n) =>
      uri && scheme
        ? []
        : [problem(`/authorities/${n}/uri`, uri && isMistypedIsni(uri) ? 'isni_mistyped' : 'authority_unknown')],
    )

type Dated = { sortMin: string | null; sortMax: string | null } | null

/** What ends does not end before it began, as far as either date is known. */
export const notBefore =
  <Doc>(began: (doc: Doc) => Dated, pointer: string, ended: (doc: Doc) => Dated, code: ProblemCode): Check<Doc> =>
  (doc) => {
    const [first, last] = [began(doc)?.sortMin, ended(doc)?.sortMax]
    return first && last && last < first ? [problem(pointer, code)] : []
  }

/** A date is not in a year that is still to come. `today`: an ISO date. */
export const notInFuture =
  <Doc>(today: () => string, pointer: string, read: (doc: Doc) => Dated): Check<Doc> =>
  (doc) => {
    const first = read(doc)?.sortMin
    return first && /^\d{4}-/.test(first) && first.slice(0, 4) > today().slice(0, 4)
      ? [problem(pointer, 'year_to_come')]
      : []
  }

/** Every row names the record that it is about; a restored row may have lost it. */
export const rowsAreFilled =
  <Doc, Row>(pointer: string, rows: (doc: Doc) => readonly Row[], field: keyof Row & string): Check<Doc> =>
  (doc) =>
    rows(doc).flatMap((row, n) => (row[field] ? [] : [problem(`${pointer}/${n}/${field}`, 'row_without_record')]))

/** Publishing waits for the embargo's last day. */
export const notEmbargoed =
  (today: () => string) =>
  ({ access }: { access: { embargoUntil: string | null } }) =>
    access.embargoUntil && access.embargoUntil > today() ? [problem('/access/embargoUntil', 'embargoed')] : []
