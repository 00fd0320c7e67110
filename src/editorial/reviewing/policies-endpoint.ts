import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { remember } from '../../history'
import { answerJson } from '../../kernel/answer-json'
import { inTransaction } from '../../kernel/in-transaction'
import { Refusal } from '../../kernel/problems'
import { sessionQuery } from '../../kernel/session'
import { runtime } from '../../kernel/runtime'
import type { AnyRecordKind } from '../../kernel/record'
import { deskPolicy, whoGivesTheWordFor, whoOf } from '../../membership'
import { readMove, refuseStrangeParameters } from '../asked-moves'
import { idInAddress, readableState } from '../asking'
import { policiesOf, nameOfOwner } from '../policies'
import { described } from '../describing/described'
import { inform } from '../telling/tell'

const Asked = z.strictObject({ fourEyes: z.boolean().optional(), mayPublishOwnHoldings: z.boolean().optional() })

const Policies = z.object({ fourEyes: z.boolean(), mayPublishOwnHoldings: z.boolean() })

/** Of an institution, its id; of the exhibit, null. */
const ownerIn = async (req: PayloadRequest, slug: string, sort: 'collection' | 'global') => {
  const id = idInAddress(req, slug, sort)
  const { actor } = await readableState(req, slug, id)
  return { owner: sort === 'global' ? null : id, actor }
}

const tell = async (req: PayloadRequest, owner: string | null) => {
  const { fourEyes, mayPublish } = (await policiesOf(req, [owner]))(owner)
  return { fourEyes, mayPublishOwnHoldings: mayPublish }
}

type Told = Awaited<ReturnType<typeof tell>>

const describe = (policies: Told) =>
  Object.entries(policies)
    .filter(([, isOn]) => isOn)
    .map(([name]) => name)
    .join(' ') || 'none'

/** What its stewards are told of, one by one. */
const changesBetween = (before: Told, after: Told) => [
  ...(before.fourEyes === after.fourEyes
    ? []
    : [after.fourEyes ? ('four_eyes_on' as const) : ('four_eyes_off' as const)]),
  ...(before.mayPublishOwnHoldings === after.mayPublishOwnHoldings
    ? []
    : [after.mayPublishOwnHoldings ? ('may_publish_on' as const) : ('may_publish_off' as const)]),
]

/**
 * `GET` and `PATCH /api/institutions/{id}/policies`, and of the exhibit’s own records `/api/globals/site/policies`:
 * `{ fourEyes, mayPublishOwnHoldings }`. Effective at once, remembered, told to its stewards, and no part of what is published.
 */
export const policiesEndpoints = (kind: AnyRecordKind): Endpoint[] => {
  const { slug } = kind
  const sort = kind.global ? 'global' : 'collection'
  const path = `${sort === 'global' ? '' : '/:id'}/policies`
  return [
    {
      path,
      method: 'get',
      ...described({ summary: 'What an institution, or the exhibit, wants of its workflow', answer: Policies }),
      handler: async (req) => {
        const { owner, actor } = await ownerIn(req, slug, sort)
        if (!deskPolicy.readPolicies.allows(actor, { owner, proposer: null, live: false }))
          throw new Refusal('forbidden', 'This is for people of the institution.')
        return answerJson(req, await tell(req, owner))
      },
    },
    {
      path,
      method: 'patch',
      ...described({ summary: 'Set it', body: Asked, answer: Policies }),
      handler: async (req) => {
        const { owner, actor } = await ownerIn(req, slug, sort)
        if (!deskPolicy.setPolicies.allows(actor, { owner, proposer: null, live: false }))
          throw new Refusal('forbidden', 'A coordinator sets this.')
        refuseStrangeParameters(req)
        const { fourEyes, mayPublishOwnHoldings } = await readMove(req, Asked)
        const set = await inTransaction(req, async () => {
          const before = await tell(req, owner)
          await sessionQuery(
            req,
            `insert into editorial.policies as p (of, four_eyes, may_publish, set_by)
             values ($1, coalesce($2::boolean, false), coalesce($3::boolean, false), $4::uuid)
             on conflict (of) do update set four_eyes = coalesce($2::boolean, p.four_eyes),
               may_publish = coalesce($3::boolean, p.may_publish), set_at = now(), set_by = excluded.set_by`,
            [nameOfOwner(owner), fourEyes ?? null, mayPublishOwnHoldings ?? null, whoOf(actor).id],
          )
          const after = await tell(req, owner)
          await remember(req, [
            {
              who: whoOf(actor),
              what: 'policies_set',
              about: { kind: slug, id: owner ?? slug },
              from: describe(before),
              to: describe(after),
            },
          ])
          for (const what of changesBetween(before, after))
            await inform(req, { kind, id: owner ?? slug }, await whoGivesTheWordFor(req, owner), what, whoOf(actor).id)
          return after
        })
        runtime().onMail()
        return answerJson(req, set)
      },
    },
  ]
}
