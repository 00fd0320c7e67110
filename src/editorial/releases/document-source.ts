import { z } from 'zod'
import type { LiveDocument, Source } from '../../projection'
import { defaultLocale, locales } from '../../languages/languages'
import type { Session } from '../../platform/transaction'
import { destinationsOf } from '../merge/merges'
import { idsIn, repoint } from '../state/repoint'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { absentAmong } from '../state/media-state'
import { LoadedRecords } from '../state/loaded-records'

const Named = z.looseObject({
  id: z.string(),
  slug: z.string().nullish(),
  sourceLanguage: z.enum(locales).nullish(),
})

/**
 * The source of live documents for the projection: published texts of live records; media that the public may get.
 * Published merges replace mentions.
 */
export const documentSource = (
  context: EditorialContext,
  session: Session,
  loaded = new LoadedRecords(session),
): Source => ({
  ...context.lookups(session),
  images: async (ids) => {
    const absent = await absentAmong(session, ids)
    return context.lookups(session).images(ids.filter((id) => !absent.has(id)))
  },
  live: async (slug, ids) => {
    const kind = findKind(context, slug)
    if (!kind) return []
    const live = new Map(
      (await loaded.statesOf(slug, ids)).flatMap((state) => (state.live === 'published' ? [[state.id, state]] : [])),
    )
    if (live.size === 0) return []
    const documents = await loaded.documentsOf(kind, [...live.keys()], 'published')
    const merged = await destinationsOf(session, documents.flatMap(idsIn), 'released')
    return documents.map((stored): LiveDocument => {
      const document = merged.size > 0 ? repoint(stored, merged) : stored
      const { id, slug, sourceLanguage } = Named.parse(document)
      const doc: unknown = kind.stored.parse(document)
      return {
        id,
        slug: slug ?? kind.slug,
        sourceLanguage: sourceLanguage ?? defaultLocale,
        publishedAt: live.get(id)?.publishedAt ?? '',
        doc,
      }
    })
  },
})
