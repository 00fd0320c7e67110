import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { actorOf } from '../../membership'
import { BulkEdit } from './bulk-edit'
import { shownSets } from './shown'
import { ShownLinks } from './shown-links'

/** Above the list of a kind: what people of each role look for again and again. */
export const ListShown = async ({ payload, user, collectionConfig }: BeforeListTableServerProps) => {
  const actor = await actorOf(await createLocalReq(user ? { user } : {}, payload))
  const roles = actor.as === 'user' ? actor.memberships.map(({ role }) => role) : []
  const has = (name: string) => collectionConfig.flattenedFields.some((field) => field.name === name)
  return (
    <>
      <ShownLinks hasDate={has('date')} sets={shownSets(roles, has('institution'))} />
      {['creditLine', 'rights', 'genre', 'themes'].every(has) ? <BulkEdit kind={collectionConfig.slug} /> : null}
    </>
  )
}
