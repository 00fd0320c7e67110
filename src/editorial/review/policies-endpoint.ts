import type { Endpoint, PayloadRequest } from 'payload'
import { appendAuditEntries } from '../../audit'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { runtime } from '../../platform/runtime'
import type { AnyGovernedKind } from '../../model/record'
import { auditActorOf } from '../../accounts'
import { deskPolicy, loadApproversOrCoordinators } from '../../policy'
import { assertKnownParameters } from '../http/parse-body'
import { loadReadableState } from '../http/load-state'
import { policiesOf, nameOfOwner } from '../workflow/policies'
import { notify } from '../notifications/notify'
import { policies, setPolicies } from '../../contract/policies'
import { addressOf, handleRecord } from '../http/handle'

const loadPolicies = async (req: PayloadRequest, owner: string | null) => {
  const { fourEyes, mayPublish } = (await policiesOf(req, [owner]))(owner)
  return { fourEyes, mayPublishOwnHoldings: mayPublish }
}

type PoliciesValue = Awaited<ReturnType<typeof loadPolicies>>

const describe = (policies: PoliciesValue) =>
  Object.entries(policies)
    .filter(([, isOn]) => isOn)
    .map(([name]) => name)
    .join(' ') || 'none'

/** Each changed rule, for the notification. */
const changesBetween = (before: PoliciesValue, after: PoliciesValue) => [
  ...(before.fourEyes === after.fourEyes
    ? []
    : [after.fourEyes ? ('four_eyes_on' as const) : ('four_eyes_off' as const)]),
  ...(before.mayPublishOwnHoldings === after.mayPublishOwnHoldings
    ? []
    : [after.mayPublishOwnHoldings ? ('may_publish_on' as const) : ('may_publish_off' as const)]),
]

/**
 * `GET` and `PATCH /api/institutions/{id}/policies`, and for the exhibit’s own records `/api/globals/site/policies`: `{
 * fourEyes, mayPublishOwnHoldings }`. They take effect at once, are recorded and notified to the stewards, and are
 * never published.
 */
export const policiesEndpoints = (kind: AnyGovernedKind): Endpoint[] => {
  const { slug } = kind
  const address = addressOf(kind)
  /** The id of an institution; null for the exhibit. */
  const ownerIn = async (req: PayloadRequest, id: string) => {
    await loadReadableState(req, slug, id)
    return kind.global ? null : id
  }
  return [
    handleRecord(policies, address, async ({ req, id, actor }) => {
      const owner = await ownerIn(req, id)
      if (!deskPolicy.readPolicies.allows(actor, { owner, proposer: null, live: false }))
        throw new ApiError('forbidden', 'This is for people of the institution.')
      return loadPolicies(req, owner)
    }),
    handleRecord(setPolicies, address, async ({ req, id, actor, body }) => {
      const owner = await ownerIn(req, id)
      if (!deskPolicy.setPolicies.allows(actor, { owner, proposer: null, live: false }))
        throw new ApiError('forbidden', 'A coordinator sets this.')
      assertKnownParameters(req)
      const { fourEyes, mayPublishOwnHoldings } = await body()
      const set = await inTransaction(req, async () => {
        const before = await loadPolicies(req, owner)
        await sessionQuery(
          req,
          `insert into editorial.policies as p (of, four_eyes, may_publish, set_by)
           values ($1, coalesce($2::boolean, false), coalesce($3::boolean, false), $4::uuid)
           on conflict (of) do update set four_eyes = coalesce($2::boolean, p.four_eyes),
             may_publish = coalesce($3::boolean, p.may_publish), set_at = now(), set_by = excluded.set_by`,
          [nameOfOwner(owner), fourEyes ?? null, mayPublishOwnHoldings ?? null, auditActorOf(actor).id],
        )
        const after = await loadPolicies(req, owner)
        await appendAuditEntries(req, [
          {
            who: auditActorOf(actor),
            what: 'policies_set',
            about: { kind: slug, id: owner ?? slug },
            from: describe(before),
            to: describe(after),
          },
        ])
        for (const what of changesBetween(before, after))
          await notify(
            req,
            { kind, id: owner ?? slug },
            await loadApproversOrCoordinators(req, owner),
            what,
            auditActorOf(actor).id,
          )
        return after
      })
      runtime().onMail()
      return set
    }),
  ]
}
