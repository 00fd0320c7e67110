import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../kernel/languages'
import type { AnyRecordKind } from '../kernel/record'
import { finishCard, finishView, type LiveDocument } from './finish'
import { mentionsOf, type Mention, type Piece } from './resolve'
import type { Presentation, Taken } from './ports'
import { nameOf, Shelf, type Finished, type Key } from './shelf'
import { isSame, rememberStored, storedMentioners } from './stored'
import { showMedia } from './show-media'
import { storeMentions, storeTaken, storeViews } from './store'

interface Presenting {
  key: Key
  kind: AnyRecordKind
  live: LiveDocument
  mentions: Mention[]
}

/**
 * Brings the published views up to date, within the caller's transaction: what goes live is presented,
 * what goes away leaves a tombstone, and every live record that copies something of either is presented again,
 * until nothing that anybody shows has changed. Answers the names of the records whose views were rewritten.
 */
export const deliver = async (
  presentation: Presentation,
  shown: readonly Key[],
  taken: readonly Taken[] = [],
): Promise<string[]> => {
  const { query, kinds, source } = presentation
  const kindOf = (slug: string) => kinds.find((kind) => kind.slug === slug)
  const singularOf = (slug: string) => kindOf(slug)?.singular ?? slug
  for (const gone of taken) await storeTaken(query, gone)

  const shelf = new Shelf(query, source, singularOf, new Set(taken.map(nameOf)))
  const finished = new Map<string, { key: Key; views: InEveryLanguage<Finished>; mentions: Mention[] }>()
  const before = new Map<string, Partial<InEveryLanguage<Finished>>>()

  const mentioners = async (keys: readonly Key[], embeds: 'any' | 'view'): Promise<Key[]> => {
    const stored = await storedMentioners(query, keys, embeds)
    const fresh = [...finished.values()].filter(({ mentions }) =>
      mentions.some(
        (to) =>
          keys.some((key) => key.kind === to.kind && key.id === to.id) && (embeds === 'any' || to.embeds === 'view'),
      ),
    )
    const leaving = new Set(taken.map(nameOf))
    return [...stored, ...fresh.map(({ key }) => key)].filter((key) => !leaving.has(nameOf(key)))
  }

  const present = async (keys: readonly Key[]): Promise<{ cards: Key[]; views: Key[] }> => {
    const presenting: Presenting[] = []
    for (const kind of kinds) {
      const ids = [...new Set(keys.filter((key) => key.kind === kind.slug).map(({ id }) => id))]
      if (ids.length === 0) continue
      for (const live of await source.live(kind.slug, ids)) {
        const mentions = [...mentionsOf(kind.present(live.doc)), ...mentionsOf(kind.card(live.doc))]
        presenting.push({ key: { kind: kind.slug, id: live.id }, kind, live, mentions })
      }
    }
    await rememberStored(
      query,
      presenting.map(({ key }) => key),
      before,
    )
    await shelf.fetch(presenting.flatMap(({ mentions }) => mentions))

    // twice: a card may borrow the thumbnail of another that is finished only in this round
    const cards = new Map<string, Partial<InEveryLanguage<Piece>>>()
    for (const _round of presenting.length > 1 ? [1, 2] : [1])
      for (const { key, kind, live } of presenting)
        for (const locale of locales) {
          const card = finishCard(kind, live, locale, shelf.in(locale))
          shelf.put(key, locale, card)
          cards.set(nameOf(key), { ...cards.get(nameOf(key)), [locale]: card })
        }

    const changed: { cards: Key[]; views: Key[] } = { cards: [], views: [] }
    for (const { key, kind, live, mentions } of presenting) {
      const inLanguage = (locale: Locale): Finished => {
        const card = cards.get(nameOf(key))?.[locale] ?? finishCard(kind, live, locale, shelf.in(locale))
        const view = finishView(kind, live, locale, shelf.in(locale), card, singularOf)
        shelf.put(key, locale, card, view.body)
        return view
      }
      const views = inEveryLanguage(inLanguage)
      const old = finished.get(nameOf(key))?.views ?? before.get(nameOf(key))
      if (locales.some((locale) => old?.[locale]?.card !== views[locale].card)) changed.cards.push(key)
      if (locales.some((locale) => old?.[locale]?.body !== views[locale].body)) changed.views.push(key)
      finished.set(nameOf(key), { key, views, mentions })
    }
    return changed
  }

  let waiting = [...shown, ...(await mentioners(taken, 'any'))]
  while (waiting.length > 0) {
    const changed = await present(waiting)
    const changedWithin = changed.views.filter((view) => !changed.cards.includes(view))
    waiting = [...(await mentioners(changed.cards, 'any')), ...(await mentioners(changedWithin, 'view'))]
  }

  const rewritten = [...finished.values()].filter(({ key, views }) =>
    locales.some((locale) => !isSame(before.get(nameOf(key))?.[locale], views[locale])),
  )
  await storeViews(presentation, rewritten)
  const concerned = await storeMentions(query, [...finished.values()])
  await showMedia(query, presentation.media === 'all' ? 'all' : concerned)
  return rewritten.map(({ key }) => nameOf(key))
}
