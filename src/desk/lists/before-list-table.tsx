import { createLocalReq, type BeforeListTableServerProps, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { fallbackOrder, localeFor, type Locale } from '../../languages/languages'
import { actorOf } from '../../policy'
import { BulkEdit } from '../bulk-edit/bulk-edit'
import { filterPresets } from './filter-presets'
import { FilterLinks } from './filter-links'
import { BulkSubmit } from '../review/bulk-submit'

const Terms = z.array(z.object({ id: z.string(), slug: z.string(), label: z.partialRecord(z.string(), z.string()) }))

const preparing = ['editor', 'steward', 'coordinator']

/** The genres there are, as the desk's language calls them, in its order. */
const genresIn = async (req: PayloadRequest, language: Locale) => {
  const { docs } = await req.payload.find({
    collection: 'genres',
    depth: 0,
    locale: 'all',
    limit: 1000,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return Terms.parse(docs)
    .map(({ id, slug, label }) => ({
      id,
      label:
        fallbackOrder(language, 'en')
          .map((one) => label[one])
          .find(Boolean) ?? slug,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language))
}

/** Above the list of a kind: what people of each role look for again and again. */
export const BeforeListTable = async ({ payload, user, i18n, collectionConfig }: BeforeListTableServerProps) => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const actor = await actorOf(req)
  const roles = actor.as === 'user' ? actor.memberships.map(({ role }) => role) : []
  const has = (name: string) => collectionConfig.flattenedFields.some((field) => field.name === name)
  const genres = has('genre') ? await genresIn(req, localeFor(i18n.language)) : []
  return (
    <>
      <FilterLinks genres={genres} hasDate={has('date')} sets={filterPresets(roles, has('institution'))} />
      {roles.some((role) => preparing.includes(role)) ? <BulkSubmit kind={collectionConfig.slug} /> : null}
      {['creditLine', 'rights', 'genre', 'themes'].every(has) ? <BulkEdit kind={collectionConfig.slug} /> : null}
    </>
  )
}
