import { z } from './zod'
import { endpoint } from './endpoint'

const Policies = z.object({ fourEyes: z.boolean(), mayPublishOwnHoldings: z.boolean() })

export type Policies = z.output<typeof Policies>

export const policies = endpoint({
  method: 'GET',
  path: '/{record}/policies',
  summary: 'What an institution, or the exhibit, wants of its workflow',
  answer: Policies,
})

export const setPolicies = endpoint({
  method: 'PATCH',
  path: '/{record}/policies',
  summary: 'Set it',
  body: z.strictObject(Policies.shape).partial(),
  answer: Policies,
})
