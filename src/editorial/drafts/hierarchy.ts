import { problem } from '../../model/texts/problem-texts'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { idIn } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'

/**
 * After a save, in its transaction: asserts that a record is not its own ancestor. Saves that set a parent are
 * serialised, so that two cannot create a cycle together. Throws ApiError by field.
 */
export const assertNoCycle = async (
  session: Session,
  { slug }: Pick<AnyGovernedKind, 'slug'>,
  id: string,
  document: unknown,
): Promise<void> => {
  if (idIn(document, 'parent') === null) return
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `vitrine.standing-above ${slug}`,
  ])
  const versions = `_${tableOf(slug)}_v`
  const [circle] = await sessionQuery(
    session,
    `with recursive above as (
       select version_parent_id as id from ${versions} where parent_id = $1::uuid and latest
       union
       select v.version_parent_id from ${versions} v join above on v.parent_id = above.id where v.latest
     )
     select id from above where id = $1::uuid`,
    [id],
  )
  if (circle) throw new ApiError('invalid', 'Some fields are not as expected.', [problem('/parent', 'parent_circle')])
}
