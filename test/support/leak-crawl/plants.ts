import { APIError, type Field, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { queryDatabase } from '../query-database'
import { walkFields } from '../fields'
import type { Canary } from './canaries'
import type { Finding } from './find-leaks'
import type { CrawlField as Fixtures } from './open'
import { valueIn } from '../../../src/model/relations'

/** A deliberate leak in this server's composition or its database, which can be undone. */
export interface Plant {
  name: string
  /** creates the leak; returns how to undo it */
  plant: () => Promise<() => Promise<void> | void>
  /** surfaces where it shows */
  near: RegExp
  /** whether a finding is this leak's */
  isFound: (finding: Finding) => boolean
}

const itemsOf = ({ inside }: Fixtures): SanitizedCollectionConfig => {
  const found = inside.config.collections.find(({ slug }) => slug === 'items')
  if (!found) throw new Error('There are no items.')
  return found
}

const fieldAt = (fields: readonly Field[], fieldPath: string): Field => {
  const found = walkFields(fields).find(({ path }) => path === fieldPath)
  if (!found) throw new Error(`There is no field ${fieldPath}.`)
  return found.field
}

const canaryFor = ({ canaries }: Fixtures, what: string): Canary => {
  const found = canaries.all().find((one) => one.what === what)
  if (!found) throw new Error(`There is no canary for ${what}.`)
  return found
}

/** Replaces a property, and restores it. */
const swap = (owner: object, name: string, value: unknown) => {
  const before = valueIn(owner, name)
  Object.assign(owner, { [name]: value })
  return () => void Object.assign(owner, { [name]: before })
}

/** Resets the delivery cache. */
const release = (url: string, sql: string) =>
  queryDatabase(
    url,
    `with planted as (${sql} returning 1) update delivery.head set release = release + (select 1 + 0 * count(*) from planted), at = now()`,
  )

/** Leaks of every kind that the crawl must detect: each is created alone. */
export const plantsIn = (crawlField: Fixtures): Plant[] => {
  const items = itemsOf(crawlField)
  const draft = canaryFor(crawlField, 'draft item · id')
  const title = canaryFor(crawlField, 'draft item · title')
  const unseen = canaryFor(crawlField, 'an unseen file · hash')
  return [
    {
      name: 'one access rule is off',
      near: /^GET \/api\/items/,
      plant: async () => swap(items.access, 'read', () => true),
      isFound: ({ what }) => what === title.what,
    },
    {
      name: 'the history of records is open to whoever has an account',
      near: /^GET \/api\/items\/versions/,
      plant: async () => swap(items.access, 'readVersions', ({ req }: { req: { user: unknown } }) => Boolean(req.user)),
      isFound: ({ as, what }) => as !== 'anonymous' && what === title.what,
    },
    {
      name: 'one private flag is ignored',
      near: /^GET \/api\/items$/,
      plant: async () => swap(fieldAt(items.fields, 'notes'), 'access', {}),
      isFound: ({ what }) => what === 'items · private notes of a published record',
    },
    {
      name: 'a private field can be asked for, though not read',
      near: /^GET \/api\/items\S*\?where/,
      plant: async () => {
        const field = fieldAt(items.fields, 'notes')
        if (!('access' in field) || !field.access?.read) throw new Error('notes are not private')
        const { read } = field.access
        return swap(field.access, 'read', (args: Parameters<typeof read>[0]) => (args.doc ? read(args) : true))
      },
      isFound: ({ what }) => what === 'items · notes',
    },
    {
      name: 'one rendition is open',
      near: /^GET \/media/,
      plant: async () => {
        await release(
          crawlField.databaseUrl,
          `insert into delivery.files (hash, media_id, mime) values ('${unseen.token}', 'planted', 'image/jpeg')`,
        )
        return async () => {
          await release(crawlField.databaseUrl, `delete from delivery.files where media_id = 'planted'`)
        }
      },
      isFound: ({ surface }) => surface === 'GET /media/:hash/:name',
    },
    {
      name: 'a 409 quotes what another has written',
      near: /^PATCH \/api\/items/,
      plant: async () => {
        const quote = () => ({
          status: 409,
          response: { errors: [{ message: `Somebody saved “${title.token}” since you opened it.` }] },
        })
        return swap(crawlField.inside.config.hooks, 'afterError', [
          ...(crawlField.inside.config.hooks.afterError ?? []),
          quote,
        ])
      },
      isFound: ({ what, by }) => what === title.what && by.includes(': PATCH '),
    },
    {
      name: 'one relation shows the id of a draft',
      near: /^GET \/api\/items/,
      plant: async () => {
        const relate = ({ doc }: { doc: object }) => ({ ...doc, relations: [{ item: draft.token, kind: 'related' }] })
        return swap(items.hooks, 'afterRead', [...(items.hooks.afterRead ?? []), relate])
      },
      isFound: ({ as, surface, what }) =>
        as === 'anonymous' && /^GET \/api\/items(\/:id)?$/.test(surface) && what === draft.what,
    },
    {
      name: 'a header names a draft',
      near: /^GET \/api\/items/,
      plant: async () => {
        const name = ({ req, doc }: { req: { responseHeaders?: Headers }; doc: unknown }) => {
          req.responseHeaders = new Headers({ link: `</v1/items/${title.token}>; rel="related"` })
          return doc
        }
        return swap(items.hooks, 'afterRead', [...(items.hooks.afterRead ?? []), name])
      },
      isFound: ({ what }) => what === title.what,
    },
    {
      name: 'a save says whether what it names is there',
      near: /^PATCH \/api\/items\/:id, a guess$/,
      plant: async () => {
        const look = async ({ data, req }: { data: { relations?: { item?: unknown }[] }; req: PayloadRequest }) => {
          const id = data.relations?.[0]?.item
          if (id !== draft.token) return data
          const { docs } = await req.payload.find({ collection: 'items', where: { id: { equals: id } }, draft: true })
          if (docs.length > 0) throw new APIError('That record is not public yet.', 400)
          return data
        }
        return swap(items.hooks, 'beforeChange', [look, ...(items.hooks.beforeChange ?? [])])
      },
      isFound: ({ as, what }) => as === 'stranger' && what === 'items · that relations.item names one of items',
    },
    {
      name: 'a route that nobody told the crawl about',
      near: /^GET \/api\/newly/,
      plant: async () =>
        swap(crawlField.inside.config, 'endpoints', [
          ...crawlField.inside.config.endpoints,
          { path: '/newly-added', method: 'get', handler: () => Response.json({ title: title.token }) },
        ]),
      isFound: ({ surface, what }) => surface === 'GET /api/newly-added' && what === title.what,
    },
    {
      name: 'a note is in a finished view',
      near: /^GET \/v1\/items/,
      plant: async () => {
        const { token } = canaryFor(crawlField, 'items · private notes of a published record')
        const where = `where kind = 'items' and locale = 'en' and slug = 'send-off-at-the-moscow-airport'`
        await release(
          crawlField.databaseUrl,
          `update delivery.views set body = left(body, -1) || ',"notes":"${token}"}' ${where}`,
        )
        return async () => {
          await release(
            crawlField.databaseUrl,
            `update delivery.views set body = replace(body, ',"notes":"${token}"', '') ${where}`,
          )
        }
      },
      isFound: ({ surface, what }) =>
        surface.includes('/v1/items') && what === 'items · private notes of a published record',
    },
  ]
}
