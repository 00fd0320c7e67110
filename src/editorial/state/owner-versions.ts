import { ownerFieldOf, type AnyGovernedKind } from '../../model/record'
import { tableOf } from '../../platform/tables'

/** SQL that tells whether a version, a row of its kind's table, was saved under the record's current owner. */
export const isOfItsOwner = (kind: Pick<AnyGovernedKind, 'slug' | 'ownedThrough'>): string => {
  const table = `_${tableOf(kind.slug)}_v`
  return ownerFieldOf(kind) === null
    ? 'true'
    : `${table}.version_owner_id is not distinct from (select s.owner from editorial.state s where s.kind = '${kind.slug}' and s.id = ${table}.parent_id::text)`
}
