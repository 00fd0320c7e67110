import { z } from 'zod'
import { fallbackOrder, type Locale, type Localized } from '../kernel/languages'
import type { Presented } from '../kernel/presented'
import { dirOf, ImageView } from '../kernel/views'
import { formatDate } from '../kernel/dates'
import { json, type Json } from '../kernel/json'
import { mentionsIn, renderRichText } from '../kernel/rich-text'

/** Where in a piece another language stands in: JSON pointers from its root. */
export type Fallbacks = Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }>

/** A finished piece in one language, with what in it had to fall back (pointers from the piece's own root). */
export interface Piece {
  value: Json
  fallbacks: Fallbacks
}

/** What is known of other records in one language. `undefined`: the public never saw it. */
export interface Known {
  card: (kind: string, id: string) => Piece | undefined
  view: (kind: string, id: string) => Piece | undefined
  image: (id: string) => Piece | undefined
  recording: (id: string) => Piece | undefined
  term: (list: string, id: string) => Piece | undefined
}

export type Embeds = 'card' | 'view' | 'image' | 'term'
export interface Mention {
  kind: string
  id: string
  embeds: Embeds
  weak: boolean
  /** whether nothing but a recording may stand there */
  isHeard?: true
  /** where in the record, for the person who has to mend it */
  pointer: string
}

type Marked = Extract<Presented, { mark: string }>

const isMark = (node: Presented): node is Marked =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && 'mark' in node && typeof node.mark === 'string'

const isList = (node: Presented): node is readonly Presented[] => Array.isArray(node)

const escaped = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

const asStored = ({ value, storedAs = {} }: Extract<Marked, { mark: 'whole' }>): Presented =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [storedAs[key] ?? key, part]))

/** Every mention in a presented tree, rich text of all languages included. */
export const mentionsOf = (node: Presented, pointer = ''): Mention[] => {
  if (node === null || typeof node !== 'object') return []
  if (isList(node)) return node.flatMap((part, n) => mentionsOf(part, `${pointer}/${n}`))
  if (!isMark(node))
    return Object.entries(node).flatMap(([key, part]) => mentionsOf(part, `${pointer}/${escaped(key)}`))
  switch (node.mark) {
    case 'mention':
      return [{ kind: node.kind, id: node.id, embeds: node.as === 'view' ? 'view' : 'card', weak: node.weak, pointer }]
    case 'image':
      return [{ kind: 'media', id: node.id, embeds: 'image', weak: false, pointer }]
    case 'recording':
      return node.alone ? [{ kind: 'media', id: node.id, embeds: 'image', weak: false, isHeard: true, pointer }] : []
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

/** The value to show in a language, and the language it is in. */
const pick = <T>(value: Localized<T>, wanted: Locale, source: Locale): { lang: Locale; value: T } | undefined => {
  for (const lang of fallbackOrder(wanted, source)) {
    const found = value[lang]
    if (found !== null && found !== undefined && isFilled(found)) return { lang, value: found }
  }
  return undefined
}

/**
 * Finishes a presented tree in one language: marks become what is published, and every string that is
 * not in the asked language is named in `fallbacks` by an RFC 6901 pointer.
 */
export const resolve = (tree: Presented, locale: Locale, source: Locale, known: Known): Piece => {
  const fallbacks: Fallbacks = {}
  const noteFallback = (pointer: string, lang: Locale) => {
    if (lang !== locale) fallbacks[pointer] = { lang, dir: dirOf(lang) }
  }
  const place = (pointer: string, piece: Piece | undefined): Resolved => {
    if (!piece) return absent
    Object.assign(fallbacks, at(pointer, piece.fallbacks))
    return piece.value
  }

  const resolveMark = (node: Marked, pointer: string): Resolved => {
    switch (node.mark) {
      case 'text': {
        const found = pick(node.value, locale, source)
        if (!found || (node.about && !isShown(node.about))) return null
        noteFallback(pointer, found.lang)
        return found.value
      }
      case 'rich': {
        const found = pick(node.value, locale, source)
        if (!found) return null
        noteFallback(pointer, found.lang)
        const link = (kind: string, id: string) =>
          kind === 'media' ? linkToImage(known.image(id)) : linkToCard(known.card(kind, id))
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
        return place(pointer, known.image(node.id))
      case 'recording':
        return place(pointer, known.recording(node.id))
      case 'term':
        return place(pointer, known.term(node.list, node.id))
      case 'whole':
        return resolveWhole(node, pointer)
    }
  }

  const isShown = (about: Extract<Marked, { mark: 'mention' | 'image' }>): boolean => {
    if (about.mark === 'image') return (known.image(about.id) ?? known.recording(about.id)) !== undefined
    const piece = known.card(about.kind, about.id)
    return piece !== undefined && !isTombstone(piece.value)
  }

  const resolveMention = (node: Extract<Marked, { mark: 'mention' }>, pointer: string): Resolved => {
    const piece = known[node.as === 'view' ? 'view' : 'card'](node.kind, node.id)
    if (!piece) return absent
    if (isTombstone(piece.value)) return node.weak || node.as === 'thumbnail' ? absent : piece.value
    if (node.as !== 'thumbnail') return place(pointer, piece)
    const thumbnail = member(piece.value, 'thumbnail')
    const within = Object.entries(piece.fallbacks).filter(([path]) => path.startsWith('/thumbnail'))
    return place(pointer, {
      value: thumbnail,
      fallbacks: Object.fromEntries(within.map(([path, language]) => [path.slice('/thumbnail'.length), language])),
    })
  }

  const resolveParts = (node: { readonly [key: string]: Presented }, pointer: string) =>
    Object.entries(node).map(([key, part]) => [key, resolveNode(part, `${pointer}/${escaped(key)}`)] as const)

  const resolveObject = (node: { readonly [key: string]: Presented }, pointer: string): Json =>
    Object.fromEntries(resolveParts(node, pointer).map(([key, part]) => [key, part === absent ? null : part]))

  const resolveWhole = ({ of, value, stays = [], leaves }: Extract<Marked, { mark: 'whole' }>, pointer: string) => {
    const before = { ...fallbacks }
    const forget = () => {
      for (const path of Object.keys(fallbacks)) if (!(path in before)) delete fallbacks[path]
    }
    const parts = resolveParts(value, pointer)
    const mentioned = parts.flatMap(([key, part]) => ([of].flat().includes(key) && part !== absent ? [part] : []))
    const isGone = mentioned.every(isTombstone)
    if (isGone) forget()
    if (mentioned.length === 0 || (isGone && leaves)) return absent
    const isKept = (key: string, part: Json) => !isGone || isTombstone(part) || stays.includes(key)
    return Object.fromEntries(parts.map(([key, part]) => [key, part !== absent && isKept(key, part) ? part : null]))
  }

  const resolveList = (node: readonly Presented[], pointer: string): Json[] => {
    const present: Json[] = []
    for (const part of node) {
      const resolved = resolveNode(part, `${pointer}/${present.length}`)
      if (resolved !== absent) present.push(resolved)
    }
    return present
  }

  const resolveNode = (node: Presented, pointer: string): Resolved => {
    if (node === null || typeof node !== 'object') return node
    if (isList(node)) return resolveList(node, pointer)
    return isMark(node) ? resolveMark(node, pointer) : resolveObject(node, pointer)
  }

  const value = resolveNode(tree, '')
  return { value: value === absent ? null : value, fallbacks }
}

const member = (value: Json, key: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[key] ?? null) : null

const isTombstone = (value: Json) => member(value, 'state') !== null && member(value, 'id') === null

const Linked = z.object({ url: z.string(), title: z.string(), thumbnail: ImageView.nullable() })

const linkToCard = (piece: Piece | undefined) => {
  const card = Linked.safeParse(piece?.value)
  return card.success ? { url: card.data.url, title: card.data.title, image: card.data.thumbnail } : null
}

const linkToImage = (piece: Piece | undefined) => {
  const image = ImageView.safeParse(piece?.value)
  return image.success ? { url: image.data.src, title: image.data.alt, image: image.data } : null
}
