import { z } from './zod'
import { endpoint } from './endpoint'
import { institution, instant, live, personName, title, work } from './shapes'

const Listed = z.object({
  kind: z.string(),
  id: z.string(),
  owner: institution,
  live,
  work,
  revision: z.int(),
  title,
  changedAt: instant,
  submittedAt: instant.nullable(),
})

/** The first few, and whether there are more. */
const some = <Entry extends z.ZodType>(entry: Entry) => z.object({ docs: z.array(entry), more: z.boolean() })

const Records = some(Listed)

const PublicUse = z.object({
  kind: z.string(),
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  since: instant,
  of: z.object({ kind: z.string(), id: z.string(), title }).describe('What of theirs it shows'),
})

const SetupStep = z.object({
  step: z.enum(['institution', 'accounts', 'holding']),
  kind: z.string().describe('The collection in which it is done'),
  done: z.boolean(),
})

export const dashboard = endpoint({
  method: 'GET',
  path: '/desk/start',
  summary: 'What the start page tells, by what whoever asks does here',
  query: z.strictObject({}),
  answer: z.object({
    roles: z.array(z.string()),
    institutions: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
    changes: some(Listed.extend({ comment: z.string().nullable(), by: personName })).optional(),
    drafts: Records.optional(),
    gaps: z
      .array(z.object({ institution: z.string(), records: z.int(), more: z.boolean() }))
      .optional()
      .describe('How many records lack something; more: than that'),
    review: Records.optional(),
    publish: Records.optional(),
    uses: some(PublicUse).optional(),
    policies: z
      .array(z.object({ institution: z.string(), fourEyes: z.boolean(), mayPublishOwnHoldings: z.boolean() }))
      .optional(),
    sections: Records.optional(),
    since: Records.extend({ release: z.object({ number: z.int(), at: instant }).nullable() }).optional(),
    setup: z
      .array(SetupStep)
      .optional()
      .describe('The steps of a new installation, for coordinators and administrators, until all are done'),
    untranslated: Records.extend({ languages: z.array(z.string()) }).optional(),
  }),
})

export type SetupStep = z.output<typeof SetupStep>
export type DashboardRecord = z.output<typeof Listed>
export type DashboardData = z.output<typeof dashboard.answer>
