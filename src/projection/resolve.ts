import { z } from 'zod'
import { fallbackOrder, type Locale, type Localized } from '../languages/languages'
import type { ViewTemplate } from '../model/view-template'
import { dirOf, ImageView } from '../model/views'
import { formatDate } from '../dates'
import { json, type Json } from '../platform/json'
import { mentionsIn, renderRichText } from '../rich-text'

/** Where a fragment falls back to another language: JSON pointers from its root. */
export type Fallbacks = Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }>

/** A resolved fragment in one language with its fallbacks (pointers from the fragment's root). */
export interface Fragment {
  value: Json
  fallbacks: Fallbacks
}

/** Looks up fragments of other records in one language. `undefined`: the record was never public. */
export interface FragmentLookup {
  card: (kind: string, id: string) => Fragment | undefined
  view: (kind: string, id: string) => Fragment | undefined
  image: (id: string) => Fragment | undefined
  recording: (id: string) => Fragment | undefined
  term: (list: string, id: string) => Fragment | undefined
}

export type Embeds = 'card' | 'view' | 'image' | 'term'
export interface Mention {
  kind: string
  id: string
  embeds: Embeds
  weak: boolean
  /** whether only a recording is allowed */
  isRecordingOnly?: true
  /** where in the record, for the error message */
  pointer: string
}

type ViewRef = Extract<ViewTemplate, { mark: string }>

const isViewRef = (node: ViewTemplate): node is ViewRef =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && 'mark' in node && typeof node.mark === 'string'

const isList = (node: ViewTemplate): node is readonly ViewTemplate[] => Array.isArray(node)

const escaped = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

const asStored = ({ value, storedAs = {} }: Extract<ViewRef, { mark: 'whole' }>): ViewTemplate =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [storedAs[key] ?? key, part]))

/** Every mention in a template, including rich text in all languages. */
export const mentionsOf = (node: ViewTemplate, pointer = ''): Mention[] => {
  if (node === null || typeof node !== 'object') return []
  if (isList(node)) return node.flatMap((part, n) => mentionsOf(part, `${pointer}/${n}`))
  if (!isViewRef(node))
    return Object.entries(node).flatMap(([key, part]) => mentionsOf(part, `${pointer}/${escaped(key)}`))
  switch (node.mark) {
    case 'mention':
      return [{ kind: node.kind, id: node.id, embeds: node.as === 'view' ? 'view' : 'card', weak: node.weak, pointer }]
    case 'image':
      return [{ kind: 'media', id: node.id, embeds: 'image', weak: false, pointer }]
    case 'recording':
      return node.alone
        ? [{ kind: 'media', id: node.id, embeds: 'image', weak: false, isRecordingOnly: true, pointer }]
        : []
    case 'term':
      return [{ kind: node.list, id: node.id, embeds: 'term', weak: false, pointer }]
    case 'rich':
      return Object.values(node.value).flatMap((state) =>
        mentionsIn(state).map(({ kind, id }): Mention => ({
          kind,
          id,
          embeds: kind === 'media' ? 'image' : 'card',
          weak: false,
          pointer,
        })),
      )
    case 'whole':
      return mentionsOf(asStored(node), pointer)
    default:
      return []
  }
}

const absent = Symbol('absent')
type Resolved = Json | typeof absent

const at = (pointer: string, fallbacks: Fallbacks): Fallbacks =>
  Object.fromEntries(Object.entries(fallbacks).map(([path, language]) => [pointer + path, language]))

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== ''

/** The value to show in a language, and the language of that value. */
const pick = <T>(value: Localized<T>, locale: Locale, source: Locale): { lang: Locale; value: T } | undefined => {
  for (const lang of fallbackOrder(locale, source)) {
    const found = value[lang]
    if (found !== null && found !== undefined && isFilled(found)) return { lang, value: found }
  }
  return undefined
}

/**
 * Resolves a template in one language: mentions become published fragments, and `fallbacks` lists every string in
 * another language by its RFC 6901 pointer.
 */
export const resolve = (tree: ViewTemplate, locale: Locale, source: Locale, fragments: FragmentLookup): Fragment => {
  const fallbacks: Fallbacks = {}
  const noteFallback = (pointer: string, lang: Locale) => {
    if (lang !== locale) fallbacks[pointer] = { lang, dir: dirOf(lang) }
  }
  const place = (pointer: string, fragment: Fragment | undefined): Resolved => {
    if (!fragment) return absent
    Object.assign(fallbacks, at(pointer, fragment.fallbacks))
    return fragment.value
  }

  const resolveViewRef = (node: ViewRef, pointer: string): Resolved => {
    switch (node.mark) {
      case 'text': {
        const found = pick(node.value, locale, source)
        if (!found || (node.about && !isPublic(node.about))) return null
        noteFallback(pointer, found.lang)
        return found.value
      }
      case 'rich': {
        const found = pick(node.value, locale, source)
        if (!found) return null
        noteFallback(pointer, found.lang)
        const link = (kind: string, id: string) =>
          kind === 'media' ? linkToImage(fragments.image(id)) : linkToCard(fragments.card(kind, id))
        return json.parse(renderRichText(found.value, link))
      }
      case 'date': {
        const written = node.display[locale]
        const display = isFilled(written) && written ? written : formatDate(node.edtf, locale)
        return { display, edtf: node.edtf, from: node.from, to: node.to }
      }
      case 'mention':
        return resolveMention(node, pointer)
      case 'image':
        return place(pointer, fragments.image(node.id))
      case 'recording':
        return place(pointer, fragments.recording(node.id))
      case 'term':
        return place(pointer, fragments.term(node.list, node.id))
      case 'whole':
        return resolveWhole(node, pointer)
    }
  }

  const isPublic = (about: Extract<ViewRef, { mark: 'mention' | 'image' }>): boolean => {
    if (about.mark === 'image') return (fragments.image(about.id) ?? fragments.recording(about.id)) !== undefined
    const fragment = fragments.card(about.kind, about.id)
    return fragment !== undefined && !isTombstone(fragment.value)
  }

  const resolveMention = (node: Extract<ViewRef, { mark: 'mention' }>, pointer: string): Resolved => {
    const fragment = fragments[node.as === 'view' ? 'view' : 'card'](node.kind, node.id)
    if (!fragment) return absent
    if (isTombstone(fragment.value)) return node.weak || node.as === 'thumbnail' ? absent : fragment.value
    if (node.as !== 'thumbnail') return place(pointer, fragment)
    const thumbnail = member(fragment.value, 'thumbnail')
    const within = Object.entries(fragment.fallbacks).filter(([path]) => path.startsWith('/thumbnail'))
    return place(pointer, {
      value: thumbnail,
      fallbacks: Object.fromEntries(within.map(([path, language]) => [path.slice('/thumbnail'.length), language])),
    })
  }

  const resolveParts = (node: { readonly [key: string]: ViewTemplate }, pointer: string) =>
    Object.entries(node).map(([key, part]) => [key, resolveNode(part, `${pointer}/${escaped(key)}`)] as const)

  const resolveObject = (node: { readonly [key: string]: ViewTemplate }, pointer: string): Json =>
    Object.fromEntries(resolveParts(node, pointer).map(([key, part]) => [key, part === absent ? null : part]))

  const resolveWhole = ({ of, value, stays = [], leaves }: Extract<ViewRef, { mark: 'whole' }>, pointer: string) => {
    const before = { ...fallbacks }
    const forget = () => {
      for (const path of Object.keys(fallbacks)) if (!(path in before)) delete fallbacks[path]
    }
    const parts = resolveParts(value, pointer)
    const mentioned = parts.flatMap(([key, part]) => ([of].flat().includes(key) && part !== absent ? [part] : []))
    const isTombstoned = mentioned.every(isTombstone)
    if (isTombstoned) forget()
    if (mentioned.length === 0 || (isTombstoned && leaves)) return absent
    const isKept = (key: string, part: Json) => !isTombstoned || isTombstone(part) || stays.includes(key)
    return Object.fromEntries(parts.map(([key, part]) => [key, part !== absent && isKept(key, part) ? part : null]))
  }

  const resolveList = (node: readonly ViewTemplate[], pointer: string): Json[] => {
    const items: Json[] = []
    for (const part of node) {
      const resolved = resolveNode(part, `${pointer}/${items.length}`)
      if (resolved !== absent) items.push(resolved)
    }
    return items
  }

  const resolveNode = (node: ViewTemplate, pointer: string): Resolved => {
    if (node === null || typeof node !== 'object') return node
    if (isList(node)) return resolveList(node, pointer)
    return isViewRef(node) ? resolveViewRef(node, pointer) : resolveObject(node, pointer)
  }

  const value = resolveNode(tree, '')
  return { value: value === absent ? null : value, fallbacks }
}

const member = (value: Json, key: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[key] ?? null) : null

const isTombstone = (value: Json) => member(value, 'state') !== null && member(value, 'id') === null

const Linked = z.object({ url: z.string(), title: z.string(), thumbnail: ImageView.nullable() })

const linkToCard = (fragment: Fragment | undefined) => {
  const card = Linked.safeParse(fragment?.value)
  return card.success ? { url: card.data.url, title: card.data.title, image: card.data.thumbnail } : null
}

const linkToImage = (fragment: Fragment | undefined) => {
  const image = ImageView.safeParse(fragment?.value)
  return image.success ? { url: image.data.src, title: image.data.alt, image: image.data } : null
}
