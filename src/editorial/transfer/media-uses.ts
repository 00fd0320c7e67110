import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { isCollection } from '../state/documents'
import type { LockedRecord, ReadingUnit } from '../workflow/types'
import { newestMentioning } from '../state/draft-mentions'
import { idsIn } from '../state/repoint'
import { findKind } from '../state/editorial-context'
import { statesOfAll, type State } from '../state/state'
import type { keepReasons } from '../../contract/erasure'
import { Key } from '../../contract/shapes'

const Media = z.array(
  z.object({
    id: z.string(),
    hash: z.string().nullable(),
    owner: z.string().nullable(),
    name: z.string().nullable(),
    shown: z.boolean(),
  }),
)
type Medium = z.output<typeof Media>[number]

type OfRecord = Pick<LockedRecord, 'kind' | 'state'>

/** Another record that mentions a file, in a draft or in its public text. */
export interface Use {
  kind: string
  id: string
  owner: string | null
  isPublic: boolean
}

/** A file a record mentions, with all its other uses. */
export interface NamedMedium extends Medium {
  /** it is public in the record */
  isPublicHere?: boolean
  uses: readonly Use[]
}

/** Why a file stays at a transfer or an erasure: another owner, shown elsewhere by its owner, or public elsewhere. */
export type KeepReason = (typeof keepReasons)[number]

const versionsOf = async (req: PayloadRequest, { kind, state: { id } }: OfRecord): Promise<unknown[]> => {
  if (!isCollection(req, kind.slug)) return []
  const { docs } = await req.payload.findVersions({
    collection: kind.slug,
    where: { parent: { equals: id } },
    depth: 0,
    locale: 'all',
    pagination: false,
    limit: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req: await sameTransaction(req),
  })
  return docs
}

const Keys = z.array(Key)

/** Whether the published text of a live record mentions a file, also where its view omits the file. */
const isNamedInPublic = async ({ context, loaded }: ReadingUnit, { kind: slug, id, live }: State, medium: string) => {
  const kind = findKind(context, slug)
  if (live !== 'published' || !kind) return false
  return idsIn(await loaded.document(kind, id, 'published')).includes(medium)
}

const usesOf = async (unit: ReadingUnit, medium: Medium, of: OfRecord | null): Promise<Use[]> => {
  const { context, req } = unit
  const drafts = await newestMentioning(req, context, 'media', medium.id)
  const views = Keys.parse(
    await sessionQuery(
      req,
      `select distinct from_kind as kind, from_id as id from delivery.mentions where to_kind = 'media' and to_id = $1`,
      [medium.id],
    ),
  )
  const uses: Use[] = []
  for (const other of await statesOfAll(req, [...drafts, ...views])) {
    if (other.kind === of?.state.kind && other.id === of.state.id) continue
    const isInView = views.some(({ kind, id }) => kind === other.kind && id === other.id)
    const isPublic = isInView || (await isNamedInPublic(unit, other, medium.id))
    uses.push({ kind: other.kind, id: other.id, owner: other.owner, isPublic })
  }
  return uses
}

const selected =
  'select m.id::text as id, m.sha256 as hash, m.owner_id::text as owner, m.original_name as name, coalesce(m.shown, false) as shown from media m'

/** Captions that only these media use. */
const captionsOnlyOf = async (req: PayloadRequest, media: readonly Medium[]): Promise<Medium[]> =>
  Media.parse(
    await sessionQuery(
      req,
      `${selected} where m.id in (select file_id from media_captions where _parent_id::text = any($1::text[]))
         and not exists (select from media_captions c where c.file_id = m.id and c._parent_id::text <> all($1::text[]))`,
      [media.map(({ id }) => id)],
    ),
  )

/**
 * The media that a record's texts mention, with all their other uses; `now`: its newest and its public text, `ever`:
 * every version.
 */
export const mediaNamedBy = async (
  unit: ReadingUnit,
  locked: OfRecord,
  texts: 'now' | 'ever',
): Promise<NamedMedium[]> => {
  const { req, loaded } = unit
  const { kind, state } = locked
  const published = await loaded.document(kind, state.id, 'published')
  const named = Media.parse(
    await sessionQuery(req, `${selected} where m.id::text = any($1::text[]) order by m.id`, [
      idsIn([
        await loaded.document(kind, state.id, 'newest'),
        published,
        ...(texts === 'ever' ? await versionsOf(req, locked) : []),
      ]),
    ]),
  )
  const found: NamedMedium[] = []
  const publicIds = state.live === 'published' ? idsIn(published) : []
  for (const medium of named)
    found.push({
      ...medium,
      isPublicHere: publicIds.includes(medium.id),
      uses: await usesOf(unit, medium, locked),
    })
  return found
}

/** One medium with all its uses. */
export const mediumById = async (unit: ReadingUnit, id: string): Promise<NamedMedium | null> => {
  const [medium] = Media.parse(await sessionQuery(unit.req, `${selected} where m.id::text = $1`, [id]))
  return medium ? { ...medium, uses: await usesOf(unit, medium, null) } : null
}

/** The media transferred with the record, by a rule that says why one stays, including captions of its recordings. */
export const mediaTransferredWith = async (
  unit: ReadingUnit,
  locked: OfRecord | null,
  named: readonly NamedMedium[],
  stays: (medium: NamedMedium) => KeepReason | null,
): Promise<NamedMedium[]> => {
  const going = named.filter((medium) => stays(medium) === null)
  for (const medium of await captionsOnlyOf(unit.req, going)) {
    if (named.some(({ id }) => id === medium.id)) continue
    const captions = { ...medium, uses: await usesOf(unit, medium, locked) }
    if (stays(captions) === null) going.push(captions)
  }
  return going
}

const isTheirs = (owner: string | null) => (other: { owner: string | null }) => other.owner === owner

/**
 * A record is transferred with files that nothing else of its owner shows. A file public in it is transferred unless
 * another public record of the owner shows it: if a draft kept it back, no public record of its owner would show it,
 * and the public would lose it.
 */
export const keepReasonOnTransfer =
  ({ owner }: State) =>
  ({ uses, isPublicHere = false, ...medium }: NamedMedium): KeepReason | null => {
    if (!isTheirs(owner)(medium)) return 'of_another'
    const isKept = uses.some((use) => isTheirs(owner)(use) && (use.isPublic || !isPublicHere))
    return isKept ? 'shown_by_its_owner' : null
  }

/** A file mentioned in a public text cannot be removed from it. */
export const keepReasonWhilePublic = ({ uses }: NamedMedium): KeepReason | null =>
  uses.some(({ isPublic }) => isPublic) ? 'shown_in_public' : null

/** An erasure deletes files that nothing else of the owner shows, and no other public record. */
export const keepReasonOnErasure =
  (state: State) =>
  (medium: NamedMedium): KeepReason | null =>
    keepReasonOnTransfer(state)({ ...medium, isPublicHere: false }) ?? keepReasonWhilePublic(medium)
