import { z } from './zod'
import { endpoint } from './endpoint'
import { Key } from './shapes'

const name = z.record(z.string(), z.string().nullish()).describe('By language')

const Merge = z.object({
  id: z.string(),
  name,
  at: z.string(),
  by: z.string().nullable(),
  release: z.int().nullable().describe('The release in which the public saw it; null: not yet'),
  moved: z.int().describe('How many drafts mention the other now'),
})

export type Merge = z.output<typeof Merge>

const Sides = z.object({ kind: z.string(), from: z.string(), into: z.string() })

export const mergeStatus = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/merge',
  summary: 'What is to be known before and after a merge',
  answer: z.object({
    id: z.string(),
    name,
    slug: z.string().nullable(),
    variants: z.array(z.string()),
    uses: z.int(),
    into: Merge.nullable().describe('What it has become part of'),
    absorbed: z.array(Merge).describe('What has become part of it'),
  }),
})

export type MergeStatus = z.output<typeof mergeStatus.answer>

export const merge = endpoint({
  method: 'POST',
  path: '/{kind}/{id}/merge',
  summary: 'Make this record part of another',
  body: z.strictObject({ into: z.string().max(100), revision: z.int().positive().optional() }),
  answer: Sides.extend({ moved: z.array(Key).describe('The drafts whose mentions were moved') }),
})

export type Merged = z.output<typeof merge.answer>

export const unmerge = endpoint({
  method: 'DELETE',
  path: '/{kind}/{id}/merge',
  summary: 'Undo a merge that the public has not seen',
  answer: Sides.extend({
    restored: z.array(Key).describe('The drafts that mention it again'),
    left: z.array(Key.extend({ pointer: z.string() })).describe('The fields that somebody has changed since'),
  }),
})

export type Unmerged = z.output<typeof unmerge.answer>
