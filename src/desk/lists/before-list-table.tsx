import { getTranslation } from '@payloadcms/translations'
import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../policy'
import { BulkEdit } from '../bulk-edit/bulk-edit'
import { bulkFieldsOf } from '../bulk-edit/bulk-fields'
import { filterPresets } from './filter-presets'
import { FilterLinks } from './filter-links'
import { relationChoices } from './relation-choices'
import { isLabel } from '../shared/read'
import { BulkSubmit } from '../review/bulk-submit'
import { ownerFields } from '../../model/owners'

/** The list filters of a kind and its fields for bulk editing, set where its collection is governed. */
const Declared = z.looseObject({
  listFilters: z.record(z.string(), z.string()).default({}),
  bulkEditable: z.array(z.string()).default([]),
})

const preparing = ['editor', 'steward', 'coordinator']

/** Above a kind's list: filters by the user's roles. */
export const BeforeListTable = async ({ payload, user, i18n, collectionConfig }: BeforeListTableServerProps) => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const actor = await actorOf(req)
  const roles = actor.as === 'user' ? actor.memberships.map(({ role }) => role) : []
  const has = (name: string) => collectionConfig.flattenedFields.some((field) => field.name === name)
  const { listFilters, bulkEditable } = Declared.parse(collectionConfig.custom)
  const filters = Object.entries(listFilters)
  const choices = await Promise.all(filters.map((filter) => relationChoices(req, { collectionConfig, i18n }, filter)))
  const translate = (label: unknown) => (isLabel(label) ? getTranslation(label, i18n) : '')
  const bulkFields = bulkFieldsOf(collectionConfig.flattenedFields, bulkEditable, translate)
  return (
    <>
      <FilterLinks
        choices={choices.filter((one) => one !== null)}
        hasDate={has('date')}
        sets={filterPresets(roles, ownerFields.some(has))}
      />
      {roles.some((role) => preparing.includes(role)) ? <BulkSubmit kind={collectionConfig.slug} /> : null}
      {bulkFields.length > 0 ? <BulkEdit fields={bulkFields} kind={collectionConfig.slug} /> : null}
    </>
  )
}
