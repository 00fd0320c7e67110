import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../../languages/languages'
import { fetchPermissions, saveLanguage, type SaveResult } from '../languages/languages-api'
import { isObject, objectsOf, textOf } from '../shared/read'
import { requestJson } from '../shared/request-json'
import { mayChange } from '../languages/localized-texts'

/** A medium as a form shows it. */
export interface Medium {
  id: string
  name: string
  /** URL of a thumbnail; empty if there is none */
  picture: string
  isImage: boolean
  isDecorative: boolean
  alt: InEveryLanguage<string>
  /** whether the user may edit its texts */
  isMine: boolean
}

const readMedium = (body: unknown, isMine: boolean): Medium | undefined => {
  if (!isObject(body)) return undefined
  const { id, originalName, filename, thumbnailURL, mimeType, decorative } = body
  const altTexts = isObject(body.alt) ? body.alt : {}
  return {
    id: textOf(id),
    name: textOf(originalName) || textOf(filename),
    picture: textOf(thumbnailURL),
    isImage: textOf(mimeType).startsWith('image/'),
    isDecorative: decorative === true,
    alt: inEveryLanguage((locale) => textOf(altTexts[locale])),
    isMine,
  }
}

/** The readable media of a field; throws without a response. `media`: the collection's path under /api */
export const fetchMedia = async (media: string, ids: readonly string[], language: string): Promise<Medium[]> => {
  const query = new URLSearchParams({ locale: 'all', depth: '0', limit: String(ids.length) })
  query.set('where[id][in]', ids.join(','))
  const [response, ...permissions] = await Promise.all([
    requestJson(`${media}?${query}`, language),
    ...ids.map((id) => fetchPermissions(`${media}/access/${id}`, locales[0] ?? 'en', language)),
  ])
  // SWR keeps the media it has, and with them what is being typed
  if (!response?.ok) throw new Error('The media could not be loaded.')
  const { body } = response
  return objectsOf(isObject(body) ? body.docs : undefined).flatMap((doc) => {
    const medium = readMedium(doc, mayChange(permissions[ids.indexOf(textOf(doc.id))], ['alt']))
    return medium ? [medium] : []
  })
}

/** Unsaved texts of a medium. */
export interface MediumTexts {
  isDecorative: boolean
  alt: InEveryLanguage<string>
}

/** Saves changed texts, one language after another; stops at the first error. */
export const saveMedium = async (
  media: string,
  was: Medium,
  now: MediumTexts,
  language: string,
): Promise<SaveResult> => {
  const address = { address: `${media}/${was.id}`, isGlobal: false }
  const by = { revision: undefined, language }
  const changed = locales.filter((locale) => now.alt[locale] !== was.alt[locale])
  const decoration = now.isDecorative === was.isDecorative ? {} : { decorative: now.isDecorative }
  const steps: (Locale | undefined)[] = changed.length > 0 ? changed : [undefined]
  for (const [n, locale] of steps.entries()) {
    const data = { ...(locale ? { alt: now.alt[locale] } : {}), ...(n === 0 ? decoration : {}) }
    const saved = await saveLanguage(address, locale ?? 'en', data, by)
    if (!saved.ok) return saved
  }
  return { ok: true, revision: undefined }
}
