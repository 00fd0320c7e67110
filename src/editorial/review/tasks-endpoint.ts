import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { ruleFor } from '../../policy'
import { wholeNumber } from '../../contract/endpoint'
import { binding } from '../state/rule-in-sql'
import type { EditorialContext } from '../state/editorial-context'
import { newestTitleOf, Title, titleIn } from '../search/titles'
import { ownershipOf, statesOfAll } from '../state/state'
import { whereOpenTo } from '../state/open-to'
import { assertKnownParameters } from '../http/parse-body'
import { closeTask, tasks } from '../../contract/tasks'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

const Rows = z.array(
  z.object({
    number: z.coerce.number(),
    what: z.string(),
    kind: z.string(),
    id: z.string(),
    title: Title.nullable(),
    aboutKind: z.string(),
    aboutId: z.string(),
    cause: z.string(),
    wish: z.string().nullable(),
    insteadKind: z.string().nullable(),
    insteadId: z.string().nullable(),
    openedAt: z.string(),
  }),
)

const open = `select t.number, t.what, t.kind, t.id, t.about_kind as "aboutKind", t.about_id as "aboutId", t.cause, t.wish, t.instead_kind as "insteadKind", t.instead_id as "insteadId",
  ${toIsoSeconds('t.opened_at')} as "openedAt",
  ${newestTitleOf('t')} as title
  from editorial.tasks t join editorial.state s on s.kind = t.kind and s.id = t.id where t.closed_at is null`

/**
 * `GET /api/tasks?after=&limit=`: `{ docs: [{ number, what, kind, id, title, about, cause, wish, instead, openedAt }],
 * next }`, the requester's tasks caused by changes of other records; `wish`: that the mention be replaced (by
 * `instead`) or removed; `about` and `instead` have no id if the requester may not read that record.
 */
export const tasksEndpoint = (context: EditorialContext): Endpoint =>
  handle(tasks, async ({ req, actor, query }) => {
    const { after, limit } = query('Tasks are asked for with after and limit.')
    const { values, bind } = binding()
    const rows = Rows.parse(
      await sessionQuery(
        req,
        `${open} and t.number > ${bind(after)} and ${whereOpenTo(context, 'readPrivate', actor, bind)} order by t.number limit ${bind(limit + 1)}`,
        values,
      ),
    )
    const { page, next } = pageOf(rows, limit)
    const states = await statesOfAll(
      req,
      page.flatMap(({ aboutKind, aboutId, insteadKind, insteadId }) => [
        { kind: aboutKind, id: aboutId },
        ...(insteadKind && insteadId ? [{ kind: insteadKind, id: insteadId }] : []),
      ]),
    )
    const mayRead = (kind: string, id: string) => {
      const state = states.find((one) => one.kind === kind && one.id === id)
      return state !== undefined && ruleFor(kind, 'read').allows(actor, ownershipOf(state))
    }
    const named = (kind: string, id: string) => (mayRead(kind, id) ? { kind, id } : { kind })
    return {
      docs: page.map(({ title, aboutKind, aboutId, insteadKind, insteadId, ...rest }) => ({
        ...rest,
        title: title && titleIn(title, req.locale),
        about: named(aboutKind, aboutId),
        instead: insteadKind && insteadId ? named(insteadKind, insteadId) : null,
      })),
      next,
    }
  })

const Closed = z.array(z.object({ number: z.coerce.number() }))

/** `POST /api/tasks/{number}/close`: closes a task; for those who may change its record. */
export const closeTaskEndpoint = (context: EditorialContext): Endpoint =>
  handle(closeTask, async ({ req, person, actor }) => {
    assertKnownParameters(req)
    const number = wholeNumber(Number.MAX_SAFE_INTEGER).safeParse(String(req.routeParams?.number))
    const { values, bind } = binding()
    const closed = Closed.parse(
      number.success
        ? await sessionQuery(
            req,
            `update editorial.tasks t set closed_at = now(), closed_by = ${bind(String(person.id))}::uuid, closed_as = 'by_hand'
             from editorial.state s where s.kind = t.kind and s.id = t.id and t.closed_at is null and t.number = ${bind(number.data)}
               and ${whereOpenTo(context, 'update', actor, bind)} returning t.number`,
            values,
          )
        : [],
    )
    const [task] = closed
    if (!task) throw new ApiError('not_found', 'There is no such task that is open and yours.')
    return { number: task.number, closed: true as const }
  })
