import type { PayloadRequest } from 'payload'
import { deskPolicy, type Actor } from '../../policy'
import { ownerKind } from '../../model/owners'
import { localizedText } from './localized-text'

/** The maximum number of choices. */
const maxInstitutions = 300

/** The institutions whose records the user prepares, by name in the desk language, or another one. */
export const preparedInstitutions = async (
  { payload, i18n }: Pick<PayloadRequest, 'payload' | 'i18n'>,
  actor: Actor,
): Promise<{ id: string; name: string }[]> => {
  const filter = deskPolicy.gaps.where(actor)
  if (filter === false) return []
  const { docs } = await payload.find({
    collection: ownerKind,
    draft: true,
    depth: 0,
    limit: maxInstitutions,
    locale: 'all',
    overrideAccess: true,
    ...(typeof filter === 'object' && { where: whereOfOwners(filter) }),
  })
  return docs
    .map(({ id, name }) => ({ id, name: localizedText(name, i18n.language) || id }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
}

/** The rule is about owners: an institution owns itself. */
const whereOfOwners = (filter: Exclude<ReturnType<typeof deskPolicy.gaps.where>, boolean>): typeof filter =>
  Object.fromEntries(
    Object.entries(filter).map(([field, condition]) => [
      field === 'owner' ? 'id' : field,
      Array.isArray(condition) ? condition.map(whereOfOwners) : condition,
    ]),
  )
