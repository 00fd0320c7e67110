import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import { withOpenWriteGuard } from '../../platform/write-guard'

const Proposals = z.array(z.object({ kind: z.string().regex(/^[a-z][a-z_-]*$/), id: z.string() }))

const colleague = `select from users u where u.id = $2::uuid and u.id <> $1::uuid
  and not exists (select from editorial.leavers where user_id = u.id)
  and exists (select from memberships theirs join memberships mine on mine.institution_id = theirs.institution_id
    where theirs.user_id = u.id and mine.user_id = $1::uuid)`

/** Drafts belong to institutions and need no transfer; only proposals belong to a person. */
export const transferProposals = async (req: PayloadRequest, from: string, to: string): Promise<number> => {
  if ((await sessionQuery(req, colleague, [from, to])).length === 0)
    throw new ApiError('invalid', 'They cannot take this over.', [accountProblem('/handOverTo', 'not_a_colleague')])
  const proposals = Proposals.parse(
    await sessionQuery(
      req,
      `update editorial.state set proposer = $2::uuid where proposer = $1::uuid and first_published_at is null
       returning kind, id`,
      [from, to],
    ),
  )
  for (const { kind, id } of proposals) {
    const table = tableOf(kind)
    await withOpenWriteGuard(req, kind, id, async () => {
      await sessionQuery(req, `update "${table}" set proposer_id = $2::uuid where id = $1::uuid`, [id, to])
      const versions = `update "_${table}_v" set version_proposer_id = $2::uuid where parent_id = $1::uuid`
      await sessionQuery(req, versions, [id, to])
    })
  }
  return proposals.length
}
