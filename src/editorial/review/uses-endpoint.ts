import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { locales } from '../../languages/languages'
import { sessionQuery } from '../../platform/session'
import { ApiError } from '../../model/problems'
import { privateMediaReaders, ruleFor, type Actor } from '../../policy'
import { loadReadableState } from '../http/load-state'
import { newestMentioning } from '../state/draft-mentions'
import type { EditorialContext } from '../state/editorial-context'
import { Title, titleIn } from '../search/titles'
import { ownershipOf, statesOfAll } from '../state/state'
import { uses } from '../../contract/uses'
import { handleRecord } from '../http/handle'

const Live = z.array(z.object({ kind: z.string(), id: z.string(), slug: z.string(), title: z.string() }))

/** Public uses are visible to everybody. */
const liveUses = async (req: PayloadRequest, kind: string, id: string) =>
  Live.parse(
    await sessionQuery(
      req,
      `select v.kind, v.id, v.slug, v.title from delivery.views v
       where v.locale = $3 and (v.kind, v.id) <> ($1, $2) and coalesce(v.visible_from <= now(), true)
         and exists (select from delivery.mentions m where m.from_kind = v.kind and m.from_id = v.id and m.to_kind = $1 and m.to_id = $2)
       order by v.kind, v.title`,
      [kind, id, req.locale ?? locales[0]],
    ),
  )

const Titles = z.array(z.object({ kind: z.string(), id: z.string(), title: Title }))

/** Uses in drafts: of records the actor may not read, only kind and owner. */
const draftUses = async (req: PayloadRequest, context: EditorialContext, kind: string, id: string, actor: Actor) => {
  const keys = await newestMentioning(req, context, kind, id)
  const states = await statesOfAll(req, keys)
  const open = states.filter((state) => ruleFor(state.kind, 'readVersions').allows(actor, ownershipOf(state)))
  const titles = Titles.parse(
    await sessionQuery(
      req,
      `select t.kind, t.id, t.title from editorial.search t join unnest($1::text[], $2::text[]) asked(kind, id) using (kind, id) where t.text = 'newest'`,
      [open.map((state) => state.kind), open.map((state) => state.id)],
    ),
  )
  return states.map((state) => {
    if (!open.includes(state)) return { kind: state.kind, owner: state.owner }
    const named = titles.find((one) => one.kind === state.kind && one.id === state.id)
    const { owner, live, work } = state
    return { kind: state.kind, id: state.id, owner, live, work, title: named ? titleIn(named.title, req.locale) : null }
  })
}

/** Whether the actor who unpublishes the record may also change its uses, or opens tasks for them. */
const withChangeable = async (req: PayloadRequest, uses: z.output<typeof Live>, actor: Actor) => {
  const states = await statesOfAll(req, uses)
  return uses.map((use) => {
    const state = states.find((one) => one.kind === use.kind && one.id === use.id)
    return { ...use, mayChange: state !== undefined && ruleFor(use.kind, 'update').allows(actor, ownershipOf(state)) }
  })
}

/**
 * `GET /api/{kind}/{id}/uses`: `{ live: [{ kind, id, slug, title }], drafts: [{ kind, id, owner, live, work, title }]
 * }`: published records whose view mentions this one, with `mayChange` for those who may unpublish it, and, for those
 * who prepare it, the newest texts that do.
 */
export const usesEndpoint = (context: EditorialContext, slug: string, entityType: 'collection' | 'global'): Endpoint =>
  handleRecord(uses, { slug, entityType }, async ({ req, id, actor }) => {
    const { ownership } = await loadReadableState(req, slug, id)
    const prepares = ruleFor(slug, 'readPrivate').allows(actor, ownership)
    const live = await liveUses(req, slug, id)
    return {
      live: ruleFor(slug, 'unpublish').allows(actor, ownership) ? await withChangeable(req, live, actor) : live,
      ...(prepares && { drafts: await draftUses(req, context, slug, id, actor) }),
    }
  })

const Owners = z.array(z.object({ owner: z.string().nullable() }))

/** `GET /api/media/{id}/uses`: the same for a file, for readers of its private fields. */
export const mediaUsesEndpoint = (context: EditorialContext): Endpoint =>
  handleRecord(uses, { slug: 'media', entityType: 'collection' }, async ({ req, id, actor }) => {
    const [medium] = Owners.parse(
      await sessionQuery(req, 'select owner_id::text as owner from media where id::text = $1', [id]),
    )
    if (!medium || !privateMediaReaders.allows(actor, { owner: medium.owner, proposer: null, live: false }))
      throw new ApiError('not_found', 'There is no such record.')
    return {
      live: await liveUses(req, 'media', id),
      drafts: await draftUses(req, context, 'media', id, actor),
    }
  })
