import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isData } from '../../platform/data'
import { requestValue } from '../../platform/request-store'
import { sessionQuery } from '../../platform/session'
import { actorOf, evaluateRule, either, ruleFor, supportingPolicy, type Rule, type Ownership } from '../../policy'
import { readableIds } from '../state/references'

interface MentionRow {
  read: Rule
  update: Rule
}

const isRow = (value: unknown): value is MentionRow => isData(value) && 'read' in value && 'update' in value

/** The row of a collection that an installation adds. */
const extensionRow = ({ payload }: Pick<PayloadRequest, 'payload'>, kind: string): MentionRow | undefined => {
  const row: unknown = payload.config.collections.find(({ slug }) => slug === kind)?.custom?.policy
  return isRow(row) ? row : undefined
}

const supportingRow = (req: Pick<PayloadRequest, 'payload'>, kind: string): MentionRow | undefined =>
  Object.entries(supportingPolicy).find(([name]) => name === kind)?.[1] ?? extensionRow(req, kind)

/** The policy row of a mentioned record or other document. */
export const rowFor = (req: Pick<PayloadRequest, 'payload'>, kind: string): MentionRow =>
  supportingRow(req, kind) ?? {
    read: ruleFor(kind, 'read'),
    update: either(ruleFor(kind, 'update'), ruleFor(kind, 'translate')),
  }

const Ownerships = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    owner: z.string().nullable(),
    proposer: z.string().nullable(),
    live: z.boolean(),
  }),
)

export interface Mention {
  kind: string
  id: string
}

export const nameOf = ({ kind, id }: Mention) => `${kind}:${id}`

/** One statement for records and media of every kind. */
const ownershipsOf = async (req: PayloadRequest, mentions: readonly Mention[]): Promise<Map<string, Ownership>> => {
  if (mentions.length === 0) return new Map()
  const rows = await sessionQuery(
    req,
    `with asked as (select * from unnest($1::text[], $2::text[]) as asked (kind, id))
     select kind, id, owner::text as owner,
       case when first_published_at is null then proposer::text end as proposer, live = 'published' as live
     from editorial.state join asked using (kind, id)
     union all
     select kind, asked.id, owner_id::text, null, coalesce(shown, false)
     from media join asked on asked.kind = 'media' and media.id::text = asked.id`,
    [mentions.map(({ kind }) => kind), mentions.map(({ id }) => id)],
  )
  return new Map(Ownerships.parse(rows).map((row) => [nameOf(row), row]))
}

const hasOwnership = (req: PayloadRequest, kind: string) => kind === 'media' || !supportingRow(req, kind)

/** Whether the reader may know of each: by the policy alone if it allows all or none, else by their ownership. */
const areVisible = async (req: PayloadRequest, mentions: readonly Mention[]): Promise<boolean[]> => {
  const actor = await actorOf(req)
  const kinds = [...new Set(mentions.map(({ kind }) => kind))]
  const decisions = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await evaluateRule(rowFor(req, kind).read, req)] as const)),
  )
  const open = mentions.filter(({ kind }) => typeof decisions.get(kind) === 'object')
  const ownerships = await ownershipsOf(
    req,
    open.filter(({ kind }) => hasOwnership(req, kind)),
  )
  const others = new Map(
    await Promise.all(
      kinds
        .filter((kind) => typeof decisions.get(kind) === 'object' && !hasOwnership(req, kind))
        .map(async (kind) => {
          const ids = open.flatMap((mention) => (mention.kind === kind ? [mention.id] : []))
          return [kind, await readableIds(req, kind, ids)] as const
        }),
    ),
  )
  return mentions.map((mention) => {
    const decision = decisions.get(mention.kind)
    if (typeof decision !== 'object') return decision === true
    const ownership = ownerships.get(nameOf(mention))
    return ownership
      ? rowFor(req, mention.kind).read.allows(actor, ownership)
      : (others.get(mention.kind)?.has(mention.id) ?? false)
  })
}

type Loader = DataLoader<Mention, boolean, string>

const isLoader = (value: unknown): value is Loader => value instanceof DataLoader
const visibilityLoader = requestValue(Symbol.for('vitrine.shown'), isLoader)

/** Batches the lookups of a request: all mentions of a batch of documents take one statement. */
export const visibilityLoaderOf = (req: PayloadRequest): Loader =>
  visibilityLoader.memoize(req, () => new DataLoader((mentions) => areVisible(req, mentions), { cacheKeyFn: nameOf }))
