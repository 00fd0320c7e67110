import { z } from './zod'
import { endpoint } from './endpoint'
import { institution, Key } from './shapes'

/** Why a file stays at an erasure or a transfer; `shown_in_public` only at an erasure. */
export const keepReasons = ['of_another', 'shown_by_its_owner', 'shown_in_public'] as const

const Uses = z.array(Key.extend({ owner: institution }))

export const erasure = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/erasure',
  summary: 'Which files an erasure of a record would take, and which stay, and why',
  answer: z.object({
    files: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        owner: institution,
        goes: z.boolean(),
        why: z.enum(keepReasons).nullable().describe('Why it stays; null: it goes'),
        because: Uses.describe('The records that keep it'),
        clears: Uses.describe('The drafts of others that name it, and would name it no more'),
      }),
    ),
  }),
})

export type ErasureFile = z.output<typeof erasure.answer>['files'][number]
