import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../languages/languages'
import type { AnyRecordKind } from '../model/record'
import { renderCard, renderView, type LiveDocument } from './render-view'
import { mentionsOf, type Mention, type Fragment } from './resolve'
import type { Projection, Removal } from './ports'
import type { Key } from '../contract/shapes'
import { nameOf, ResolverCache, type StoredView } from './resolver-cache'
import { isSame, loadStoredViews, storedMentioners } from './read-stored'
import { syncPublicFiles } from './sync-public-files'
import { storeMentions, storeRemoval, storeViews } from './store'

interface PendingView {
  key: Key
  kind: AnyRecordKind
  live: LiveDocument
  mentions: Mention[]
}

/**
 * Updates the published views in the caller's transaction. Live records are projected, removed records leave a
 * tombstone, and every live record that embeds one of them is projected again, until no view changes. Returns the
 * records whose views were rewritten.
 */
export const project = async (
  projection: Projection,
  publishedKeys: readonly Key[],
  removals: readonly Removal[] = [],
): Promise<string[]> => {
  const { query, kinds, source } = projection
  const kindOf = (slug: string) => kinds.find((kind) => kind.slug === slug)
  const singularOf = (slug: string) => kindOf(slug)?.singular ?? slug
  for (const removal of removals) await storeRemoval(query, removal)

  const cache = new ResolverCache(query, source, singularOf, new Set(removals.map(nameOf)))
  const projected = new Map<string, { key: Key; views: InEveryLanguage<StoredView>; mentions: Mention[] }>()
  const before = new Map<string, Partial<InEveryLanguage<StoredView>>>()

  const mentioners = async (keys: readonly Key[], embeds: 'any' | 'view'): Promise<Key[]> => {
    const stored = await storedMentioners(query, keys, embeds)
    const fresh = [...projected.values()].filter(({ mentions }) =>
      mentions.some(
        (to) =>
          keys.some((key) => key.kind === to.kind && key.id === to.id) && (embeds === 'any' || to.embeds === 'view'),
      ),
    )
    const leaving = new Set(removals.map(nameOf))
    return [...stored, ...fresh.map(({ key }) => key)].filter((key) => !leaving.has(nameOf(key)))
  }

  const projectBatch = async (keys: readonly Key[]): Promise<{ cards: Key[]; views: Key[] }> => {
    const pending: PendingView[] = []
    for (const kind of kinds) {
      const ids = [...new Set(keys.filter((key) => key.kind === kind.slug).map(({ id }) => id))]
      if (ids.length === 0) continue
      for (const live of await source.live(kind.slug, ids)) {
        const mentions = [...mentionsOf(kind.project(live.doc)), ...mentionsOf(kind.card(live.doc))]
        pending.push({ key: { kind: kind.slug, id: live.id }, kind, live, mentions })
      }
    }
    await loadStoredViews(
      query,
      pending.map(({ key }) => key),
      before,
    )
    await cache.fetch(pending.flatMap(({ mentions }) => mentions))

    // two passes: a card may embed the thumbnail of another card that this round renders
    const cards = new Map<string, Partial<InEveryLanguage<Fragment>>>()
    for (const _pass of pending.length > 1 ? [1, 2] : [1])
      for (const { key, kind, live } of pending)
        for (const locale of locales) {
          const card = renderCard(kind, live, locale, cache.in(locale))
          cache.put(key, locale, card)
          cards.set(nameOf(key), { ...cards.get(nameOf(key)), [locale]: card })
        }

    const changed: { cards: Key[]; views: Key[] } = { cards: [], views: [] }
    for (const { key, kind, live, mentions } of pending) {
      const inLanguage = (locale: Locale): StoredView => {
        const card = cards.get(nameOf(key))?.[locale] ?? renderCard(kind, live, locale, cache.in(locale))
        const view = renderView(kind, live, locale, cache.in(locale), card, singularOf)
        cache.put(key, locale, card, view.body)
        return view
      }
      const views = inEveryLanguage(inLanguage)
      const old = projected.get(nameOf(key))?.views ?? before.get(nameOf(key))
      if (locales.some((locale) => old?.[locale]?.card !== views[locale].card)) changed.cards.push(key)
      if (locales.some((locale) => old?.[locale]?.body !== views[locale].body)) changed.views.push(key)
      projected.set(nameOf(key), { key, views, mentions })
    }
    return changed
  }

  let waiting = [...publishedKeys, ...(await mentioners(removals, 'any'))]
  while (waiting.length > 0) {
    const changed = await projectBatch(waiting)
    const changedWithin = changed.views.filter((view) => !changed.cards.includes(view))
    waiting = [...(await mentioners(changed.cards, 'any')), ...(await mentioners(changedWithin, 'view'))]
  }

  const rewritten = [...projected.values()].filter(({ key, views }) =>
    locales.some((locale) => !isSame(before.get(nameOf(key))?.[locale], views[locale])),
  )
  await storeViews(projection, rewritten)
  const concerned = await storeMentions(query, [...projected.values()])
  await syncPublicFiles(query, projection.media === 'all' ? 'all' : concerned)
  return rewritten.map(({ key }) => nameOf(key))
}
