import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { authorizationContextsOf } from '../workflow/engine/authorization-context'
import { isOpen } from '../workflow/authorize'
import { binding, type Bind } from '../state/rule-in-sql'
import type { EditorialContext } from '../state/editorial-context'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { State, statesOfAll } from '../state/state'
import { transitionList } from '../workflow/transitions'
import type { Transition } from '../workflow/types'
import { whereOpenTo } from '../state/open-to'
import { reviews } from '../../contract/reviews'
import { handle } from '../http/handle'

const waiting = ['draft', 'in_review', 'changes_requested', 'approved'] as const

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

const parseList = (text: string, allowed: readonly string[], field: string): string[] => {
  const values = text.split(',').map((value) => value.trim())
  const unknownValues = values.filter((value) => !allowed.includes(value))
  if (unknownValues.length === 0) return values
  throw new ApiError('invalid', 'The queue is asked for with work, kind, institution, mine, after and limit.', [
    {
      pointer: `/${field}`,
      code: 'unexpected',
      detail: `Expected some of: ${allowed.join(', ')}, with commas between.`,
    },
  ])
}

/** A single state is read in the order of its index. */
const inStates = (works: readonly string[], bind: Bind): string => {
  const [only, ...more] = works
  return more.length === 0 ? `s.work = ${bind(only)}` : `s.work = any(${bind(works)}::text[])`
}

/** The transitions whose note the queue shows. */
const noteActions = transitionList.flatMap(({ notesInQueue = [] }: Transition) => notesInQueue)

const selected = (
  language: string,
  actions: string,
) => `select s.kind, s.id, s.owner::text as owner, s.live, s.work, s.head_revision as revision,
  ${newestTitleOf('s')} as title,
  s.submitted_by::text as "submittedBy", editorial.called(s.submitted_by, ${language}) as "submittedName",
  ${toIsoSeconds('s.submitted_at')} as "submittedAt", ${toIsoSeconds('s.changed_at')} as "changedAt",
  (select h.comment from editorial.history h where h.kind = s.kind and h.id = s.id
     and h.verb = any(${actions}::text[]) order by h.number desc limit 1) as note`

/**
 * `GET /api/reviews?work=in_review,approved&kind=&institution=&mine=&after=&limit=`: `{ docs, next }`, of records the
 * requester prepares, those waiting longest first. `institution`: its id, or `none` for the exhibit’s own; `mine`: only
 * records they submitted or changed last. `verbs`: the transitions they may execute now. `next`: the `after` of the
 * next page, or null.
 */
export const reviewsEndpoint = (context: EditorialContext): Endpoint =>
  handle(reviews, async ({ req, person, actor, query: read }) => {
    const query = read('The queue is asked for with work, kind, institution, mine, after and limit.')
    const works = parseList(query.work, waiting, 'work')
    const slugs = context.kinds.map(({ slug }) => slug)
    const kinds = query.kind === undefined ? slugs : parseList(query.kind, slugs, 'kind')
    const { values, bind } = binding()
    const mine = bind(query.mine === 'true' ? String(person.id) : null)
    const { institution } = query
    const whose =
      institution === undefined
        ? 'true'
        : institution === 'none'
          ? 's.owner is null'
          : `s.owner = ${bind(institution)}::uuid`
    const rows = Rows.parse(
      await sessionQuery(
        req,
        `${selected(bind(req.i18n.language), bind(noteActions))} from editorial.state s
         where ${inStates(works, bind)} and s.kind = any(${bind(kinds)}::text[]) and ${whose}
           and ${whereOpenTo(context, 'readPrivate', actor, bind)} and (${mine}::uuid is null or ${mine}::uuid in (s.submitted_by, s.changed_by))
         order by coalesce(s.submitted_at, s.changed_at), s.kind, s.id limit ${bind(query.limit + 1)} offset ${bind(query.after)}`,
        values,
      ),
    )
    const page = rows.slice(0, query.limit)
    const states = await statesOfAll(req, page)
    const authorizationOf = await authorizationContextsOf(req, states)
    const transitionsOf = ({ kind, id }: { kind: string; id: string }) => {
      const state = states.find((one) => one.kind === kind && one.id === id)
      return state
        ? transitionList.filter((one) => isOpen(one, state, authorizationOf(state), actor)).map(({ name }) => name)
        : []
    }
    return {
      docs: page.map(({ title, submittedBy, submittedName, ...rest }) => ({
        ...rest,
        title: title && titleIn(title, req.locale),
        submittedBy: submittedBy === null ? null : { id: submittedBy, name: submittedName },
        verbs: transitionsOf(rest),
      })),
      next: rows.length > query.limit ? query.after + query.limit : null,
    }
  })
