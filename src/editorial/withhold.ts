import DataLoader from 'dataloader'
import type {
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  Config,
  Field,
  GlobalConfig,
  PayloadRequest,
  Where,
} from 'payload'
import { z } from 'zod'
import { idIn, idOf, valueIn } from '../kernel/relations'
import { sessionQuery } from '../kernel/session'
import {
  actorOf,
  askRule,
  behindMedia,
  either,
  ruleFor,
  supportingPolicy,
  type Rule,
  type Standing,
} from '../membership'
import { filterByShown } from './filters-shown'
import { onlyShownMentions } from './mentions-shown'
import { filterAmongOwn, refuseOrderByPrivate } from './private-filters'
import { isUuid, readableIds } from './references'

type Data = Record<string, unknown>

const supportingRow = (kind: string): { read: Rule; update: Rule } | undefined =>
  Object.entries(supportingPolicy).find(([name]) => name === kind)?.[1]

const rowFor = (kind: string) =>
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

interface Mention {
  kind: string
  id: string
}

const nameOf = ({ kind, id }: Mention) => `${kind}:${id}`

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
const loaderOf = (req: PayloadRequest): Loader => {
  const known: unknown = Reflect.get(req.context, remembered)
  if (isLoader(known)) return known
  const loader: Loader = new DataLoader((mentions) => areShown(req, mentions), { cacheKeyFn: nameOf })
  Reflect.set(req.context, remembered, loader)
  return loader
}

/**
 * Whoever may write a record reads it whole: an id that was taken out of what they edit would be lost with the next save.
 * They may not follow it, and a reference that they add themselves is checked when they save.
 */
const mayWrite = async (kind: string, doc: unknown, req: PayloadRequest): Promise<boolean> =>
  Boolean(req.user) &&
  rowFor(kind).update.allows(await actorOf(req), {
    owner: idIn(doc, 'owner'),
    proposer: idIn(doc, 'proposer'),
    live: valueIn(doc, 'live') === 'published' || valueIn(doc, '_status') === 'published',
  })

const mentionsOf = (fields: readonly Field[], doc: Data): Mention[] => {
  const found = new Map<string, Mention>()
  onlyShownMentions(fields, doc, (kind, id) => {
    found.set(nameOf({ kind, id }), { kind, id })
    return true
  })
  return [...found.values()]
}

const withhold = async <Doc extends Data>(
  kind: string,
  fields: readonly Field[],
  doc: Doc,
  req: PayloadRequest,
): Promise<Data> => {
  const loader = loaderOf(req)
  const id = idOf(doc)
  // they read it, so they may know of it
  if (id !== null) loader.prime({ kind, id }, true)
  const mentions = mentionsOf(fields, doc)
  if (mentions.length === 0 || (await mayWrite(kind, doc, req))) return doc
  const shown = await Promise.all(mentions.map((mention) => loader.load(mention)))
  if (!shown.includes(false)) return doc
  const hidden = new Set(mentions.filter((_mention, n) => !shown[n]).map(nameOf))
  return onlyShownMentions(fields, doc, (of, mentioned) => !hidden.has(nameOf({ kind: of, id: mentioned })))
}

/** Only what is read over the access of whoever asks; a write is answered to who may write, and hooks still need its ids. */
const withholdFromDocuments: CollectionAfterReadHook<Data & { id: string }> = ({
  collection,
  doc,
  overrideAccess,
  query,
  req,
}) => (overrideAccess || query === undefined ? doc : withhold(collection.slug, collection.fields, doc, req))

const isFilter = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** What is asked for is withheld like what is answered: a filter by a hidden id finds what a filter by no record's finds. */
const withholdFromFilters: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const where: unknown = Reflect.get(args, 'where')
  if (overrideAccess || !['read', 'count'].includes(operation) || !isFilter(where)) return args
  const loader = loaderOf(req)
  const isShown = async (kinds: readonly string[], id: string) =>
    !isUuid(id) || (await Promise.all(kinds.map((kind) => loader.load({ kind, id })))).includes(true)
  return { ...args, where: await filterByShown(req.payload.config, collection.flattenedFields, where, isShown) }
}

/** What is private of media is asked for by whom it belongs to, who looks for their files by name. */
const askAmongOwn: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || !['read', 'count'].includes(operation)) return args
  const own = behindMedia.where(await actorOf(req))
  if (typeof own === 'boolean') return args
  const { config } = req.payload
  const hidden = { collection: req.payload.collections.media.config, own }
  refuseOrderByPrivate(config, collection, Reflect.get(args, 'sort'), hidden)
  const where: unknown = Reflect.get(args, 'where')
  return isFilter(where) ? { ...args, where: filterAmongOwn(config, collection, where, hidden) } : args
}

const withholdFromGlobals: NonNullable<NonNullable<GlobalConfig['hooks']>['afterRead']>[number] = ({
  doc,
  global,
  overrideAccess,
  req,
}: {
  doc: Data
  global: { slug: string; fields: Field[] }
  overrideAccess?: boolean
  req: PayloadRequest
}) => (overrideAccess ? doc : withhold(global.slug, global.fields, doc, req))

/**
 * Payload shows the id in a relation whatever the access to what it points to (its population says so). Here no reader of
 * any collection or global gets the id of a record they may not read, at any depth, over REST and GraphQL alike.
 */
export const withholdIds = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), withholdFromFilters, askAmongOwn],
      afterRead: [...(collection.hooks?.afterRead ?? []), withholdFromDocuments],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, afterRead: [...(global.hooks?.afterRead ?? []), withholdFromGlobals] },
  })),
})
