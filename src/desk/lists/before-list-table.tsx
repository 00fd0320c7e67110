import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../policy'
import { BulkEdit } from '../bulk-edit/bulk-edit'
import { filterPresets } from './filter-presets'
import { FilterLinks } from './filter-links'
import { relationChoices } from './relation-choices'
import { BulkSubmit } from '../review/bulk-submit'
import { ownerFields } from '../../model/owners'

/** The list filters of a kind, set where its collection is governed. */
const Declared = z.looseObject({ listFilters: z.record(z.string(), z.string()).default({}) })

const preparing = ['editor', 'steward', 'coordinator']

/** Above a kind's list: filters by the user's roles. */
export const BeforeListTable = async ({ payload, user, i18n, collectionConfig }: BeforeListTableServerProps) => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const actor = await actorOf(req)
  const roles = actor.as === 'user' ? actor.memberships.map(({ role }) => role) : []
  const has = (name: string) => collectionConfig.flattenedFields.some((field) => field.name === name)
  const { listFilters } = Declared.parse(collectionConfig.custom)
  const filters = Object.entries(listFilters)
  const choices = await Promise.all(filters.map((filter) => relationChoices(req, { collectionConfig, i18n }, filter)))
  return (
    <>
      <FilterLinks
        choices={choices.filter((one) => one !== null)}
        hasDate={has('date')}
        sets={filterPresets(roles, ownerFields.some(has))}
      />
      {roles.some((role) => preparing.includes(role)) ? <BulkSubmit kind={collectionConfig.slug} /> : null}
      {['creditLine', 'rights', 'genre', 'themes'].every(has) ? <BulkEdit kind={collectionConfig.slug} /> : null}
    </>
  )
}
