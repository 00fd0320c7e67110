import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../kernel/session'
import { actorOf, askRule, either, ruleFor, supportingPolicy, type Rule, type Standing } from '../../membership'
import { readableIds } from '../references'

const supportingRow = (kind: string): { read: Rule; update: Rule } | undefined =>
  Object.entries(supportingPolicy).find(([name]) => name === kind)?.[1]

/** Who may read and write what one mentions: a record, or what is none. */
export const rowFor = (kind: string) =>
  supportingRow(kind) ?? {
    read: ruleFor(kind, 'read'),
    update: either(ruleFor(kind, 'update'), ruleFor(kind, 'translate')),
  }

const Standings = z.array(
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
const standingsOf = async (req: PayloadRequest, mentions: readonly Mention[]): Promise<Map<string, Standing>> => {
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
  return new Map(Standings.parse(rows).map((row) => [nameOf(row), row]))
}

const hasStanding = (kind: string) => kind === 'media' || !supportingRow(kind)

/** Which of these the reader may know of: by the policy alone where it says all or none, otherwise by their standing. */
const areShown = async (req: PayloadRequest, mentions: readonly Mention[]): Promise<boolean[]> => {
  const actor = await actorOf(req)
  const kinds = [...new Set(mentions.map(({ kind }) => kind))]
  const answers = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await askRule(rowFor(kind).read, req)] as const)),
  )
  const open = mentions.filter(({ kind }) => typeof answers.get(kind) === 'object')
  const standings = await standingsOf(
    req,
    open.filter(({ kind }) => hasStanding(kind)),
  )
  const others = new Map(
    await Promise.all(
      kinds
        .filter((kind) => typeof answers.get(kind) === 'object' && !hasStanding(kind))
        .map(async (kind) => {
          const ids = open.flatMap((mention) => (mention.kind === kind ? [mention.id] : []))
          return [kind, await readableIds(req, kind, ids)] as const
        }),
    ),
  )
  return mentions.map((mention) => {
    const answer = answers.get(mention.kind)
    if (typeof answer !== 'object') return answer === true
    const standing = standings.get(nameOf(mention))
    return standing
      ? rowFor(mention.kind).read.allows(actor, standing)
      : (others.get(mention.kind)?.has(mention.id) ?? false)
  })
}

type Loader = DataLoader<Mention, boolean, string>

const remembered = Symbol.for('vitrine.shown')

const isLoader = (value: unknown): value is Loader => value instanceof DataLoader

/** What is asked of one request is asked once: all that the documents of one batch mention goes into one statement. */
export const loaderOf = (req: PayloadRequest): Loader => {
  const known: unknown = Reflect.get(req.context, remembered)
  if (isLoader(known)) return known
  const loader: Loader = new DataLoader((mentions) => areShown(req, mentions), { cacheKeyFn: nameOf })
  Reflect.set(req.context, remembered, loader)
  return loader
}
