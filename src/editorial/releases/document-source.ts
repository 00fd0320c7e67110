import { z } from 'zod'
import type { LiveDocument, Source } from '../../projection'
import { defaultLocale, locales } from '../../languages/languages'
import { readDocuments } from '../state/documents'
import type { Session } from '../../platform/transaction'
import { destinationsOf } from '../merge/merges'
import { idsIn, repoint } from '../state/repoint'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { absentAmong } from '../state/media-state'
import { statesOf } from '../state/state'

const Named = z.looseObject({
  id: z.string(),
  slug: z.string().nullish(),
  sourceLanguage: z.enum(locales).nullish(),
})

/**
 * The source of live documents for the projection: published texts of live records; media that the public may get.
 * Published merges replace mentions. `known`: texts that are already loaded, by `kind:id`.
 */
export const documentSource = (
  context: EditorialContext,
  session: Session,
  known: ReadonlyMap<string, unknown> = new Map(),
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
      (await statesOf(session, slug, ids)).flatMap((state) => (state.live === 'published' ? [[state.id, state]] : [])),
    )
    if (live.size === 0) return []
    const atHand = [...live.keys()].flatMap((id) => known.get(`${slug}:${id}`) ?? [])
    const others = [...live.keys()].filter((id) => !known.get(`${slug}:${id}`))
    const read = others.length > 0 ? await readDocuments(session, kind, others, 'published') : []
    const documents = [...atHand, ...read]
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
