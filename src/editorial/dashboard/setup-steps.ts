import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import { isCoordinator } from '../../policy'
import { ownerFieldOf } from '../../model/record'
import type { SetupStep } from '../../contract/dashboard'
import type { DashboardRequest } from './list-records'

const Found = z.array(z.object({ institution: z.boolean(), accounts: z.boolean(), holding: z.boolean() }))

/**
 * The steps of a new installation: the first institution, further accounts, and the first record of an institution. They
 * are for coordinators; administrators, who read no drafts, have only the second. Undefined once all are done.
 */
export const setupSteps = async ({ req, context, actor }: DashboardRequest): Promise<SetupStep[] | undefined> => {
  const owners = context.kinds.filter(({ ownedThrough }) => ownedThrough === 'id').map(({ slug }) => slug)
  const owned = context.kinds.filter((kind) => ownerFieldOf(kind) !== null).map(({ slug }) => slug)
  const [found] = Found.parse(
    await sessionQuery(
      req,
      `select exists (select from editorial.state where kind = any($1::text[])) as institution,
         exists (select from users offset 1) as accounts,
         exists (select from editorial.state where kind = any($2::text[])) as holding`,
      [owners, owned],
    ),
  )
  if (!found) return undefined
  const steps: SetupStep[] = [
    { step: 'institution', kind: owners[0] ?? '', done: found.institution },
    { step: 'accounts', kind: 'users', done: found.accounts },
    { step: 'holding', kind: owned[0] ?? '', done: found.holding },
  ]
  const theirs = steps.filter(({ step }) => step === 'accounts' || isCoordinator.where(actor) === true)
  return theirs.every(({ done }) => done) ? undefined : theirs
}
