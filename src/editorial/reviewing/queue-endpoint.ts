import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inSeconds } from '../../kernel/instants'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { sessionQuery } from '../../kernel/session'
import { actorOf, personOf } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import { factsOf } from '../facts'
import { judge } from '../judging'
import { binding, type Bind } from '../reading/rule-in-sql'
import type { House } from '../records'
import { Title, titleIn } from '../searching/titles'
import { State, statesOfAll } from '../state'
import { isVerb, transitions } from '../transitions'
import { openTo } from './preparing'
import { Page } from '../describing/shapes'
import { described } from '../describing/described'

const waiting = ['draft', 'in_review', 'changes_requested', 'approved'] as const

const Asked = z.strictObject({
  work: z.string().default('in_review'),
  kind: z.string().optional(),
  institution: z.union([z.uuid(), z.literal('none')]).optional(),
  mine: z.enum(['true', 'false']).default('false'),
  after: whole(1_000_000).default(0),
  limit: whole(100).pipe(z.int().min(1)).default(50),
})

const Rows = z.array(
  z.object({
    kind: z.string(),
    id: z.string(),
    owner: z.string().nullable(),
    live: State.shape.live,
    work: State.shape.work,
    revision: z.number(),
    title: Title.nullable(),
    submittedBy: z.string().nullable(),
    submittedName: z.string().nullable(),
    submittedAt: z.string().nullable(),
    changedAt: z.string(),
    note: z.string().nullable(),
  }),
)

const wordsIn = (text: string, known: readonly string[], field: string): string[] => {
  const words = text.split(',').map((word) => word.trim())
  const strange = words.filter((word) => !known.includes(word))
  if (strange.length === 0) return words
  throw new Refusal('invalid', 'The queue is asked for with work, kind, institution, mine, after and limit.', [
    { pointer: `/${field}`, code: 'unexpected', detail: `Expected some of: ${known.join(', ')}, with commas between.` },
  ])
}

/** One state alone is read in the order of its index. */
const inStates = (works: readonly string[], bind: Bind): string => {
  const [only, ...more] = works
  return more.length === 0 ? `s.work = ${bind(only)}` : `s.work = any(${bind(works)}::text[])`
}

const selected = (
  language: string,
) => `select s.kind, s.id, s.owner::text as owner, s.live, s.work, s.head_revision as revision,
  (select t.title from editorial.search t where (t.kind, t.id, t.text) = (s.kind, s.id, 'newest')) as title,
  s.submitted_by::text as "submittedBy", editorial.called(s.submitted_by, ${language}) as "submittedName",
  ${inSeconds('s.submitted_at')} as "submittedAt", ${inSeconds('s.changed_at')} as "changedAt",
  (select h.comment from editorial.history h where h.kind = s.kind and h.id = s.id
     and h.verb in ('submit', 'request_changes', 'approve', 'approve_in_place', 'transfer') order by h.number desc limit 1) as note`

/**
 * `GET /api/reviews?work=in_review,approved&kind=&institution=&mine=&after=&limit=`: `{ docs, next }`, of the records that whoever asks
 * prepares; what waits longest first. `institution`: its id, or `none` for the exhibit’s
 * own; `mine`: only what they submitted or changed last. `verbs`: what they may do with each
 * now. `next`: the `after` to go on with, or null.
 */
export const reviewsEndpoint = (house: House): Endpoint => ({
  path: '/reviews',
  method: 'get',
  ...described({ summary: 'What waits: for review, for changes, to be published', query: Asked, answer: Page }),
  handler: async (req) => {
    const person = await personOf(req)
    const actor = await actorOf(req)
    const asked = readAsked(req, Asked, 'The queue is asked for with work, kind, institution, mine, after and limit.')
    const works = wordsIn(asked.work, waiting, 'work')
    const slugs = house.kinds.map(({ slug }) => slug)
    const kinds = asked.kind === undefined ? slugs : wordsIn(asked.kind, slugs, 'kind')
    const { values, bind } = binding()
    const mine = bind(asked.mine === 'true' ? String(person.id) : null)
    const { institution } = asked
    const whose =
      institution === undefined
        ? 'true'
        : institution === 'none'
          ? 's.owner is null'
          : `s.owner = ${bind(institution)}::uuid`
    const rows = Rows.parse(
      await sessionQuery(
        req,
        `${selected(bind(req.i18n.language))} from editorial.state s
         where ${inStates(works, bind)} and s.kind = any(${bind(kinds)}::text[]) and ${whose}
           and ${openTo(house, 'readPrivate', actor, bind)} and (${mine}::uuid is null or ${mine}::uuid in (s.submitted_by, s.changed_by))
         order by coalesce(s.submitted_at, s.changed_at), s.kind, s.id limit ${bind(asked.limit + 1)} offset ${bind(asked.after)}`,
        values,
      ),
    )
    const shown = rows.slice(0, asked.limit)
    const states = await statesOfAll(req, shown)
    const facts = await factsOf(req, states)
    const verbsOf = ({ kind, id }: { kind: string; id: string }) => {
      const state = states.find((one) => one.kind === kind && one.id === id)
      return state ? Object.keys(transitions).filter((verb) => isVerb(verb) && !judge(verb, facts(state), actor)) : []
    }
    return answerJson(req, {
      docs: shown.map(({ title, submittedBy, submittedName, ...rest }) => ({
        ...rest,
        title: title && titleIn(title, req.locale),
        submittedBy: submittedBy && { id: submittedBy, name: submittedName },
        verbs: verbsOf(rest),
      })),
      next: rows.length > asked.limit ? asked.after + asked.limit : null,
    })
  },
})
