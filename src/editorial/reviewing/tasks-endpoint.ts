import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inSeconds } from '../../kernel/instants'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { sessionQuery } from '../../kernel/session'
import { actorOf, personOf, ruleFor } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import { binding } from '../reading/rule-in-sql'
import type { House } from '../records'
import { Title, titleIn } from '../searching/titles'
import { standingOf, statesOfAll } from '../state'
import { openTo } from './preparing'
import { Page } from '../describing/shapes'
import { refuseStrangeParameters } from '../asked-moves'
import { described } from '../describing/described'

const Asked = z.strictObject({
  after: whole(Number.MAX_SAFE_INTEGER).default(0),
  limit: whole(100).pipe(z.int().min(1)).default(50),
})

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
  ${inSeconds('t.opened_at')} as "openedAt",
  (select n.title from editorial.search n where (n.kind, n.id, n.text) = (t.kind, t.id, 'newest')) as title
  from editorial.tasks t join editorial.state s on s.kind = t.kind and s.id = t.id where t.closed_at is null`

/**
 * `GET /api/tasks?after=&limit=`: `{ docs: [{ number, what, kind, id, title, about, cause, wish, instead, openedAt }], next }`, what those who
 * ask have to look at because another record moved; `wish`: that it be replaced (by `instead`) or removed; `about` and `instead` have no id where they may not read that one.
 */
export const tasksEndpoint = (house: House): Endpoint => ({
  path: '/tasks',
  method: 'get',
  ...described({ summary: 'What is to be looked at because another record moved', query: Asked, answer: Page }),
  handler: async (req) => {
    await personOf(req)
    const actor = await actorOf(req)
    const { after, limit } = readAsked(req, Asked, 'Tasks are asked for with after and limit.')
    const { values, bind } = binding()
    const rows = Rows.parse(
      await sessionQuery(
        req,
        `${open} and t.number > ${bind(after)} and ${openTo(house, 'readPrivate', actor, bind)} order by t.number limit ${bind(limit + 1)}`,
        values,
      ),
    )
    const shown = rows.slice(0, limit)
    const states = await statesOfAll(
      req,
      shown.flatMap(({ aboutKind, aboutId, insteadKind, insteadId }) => [
        { kind: aboutKind, id: aboutId },
        ...(insteadKind && insteadId ? [{ kind: insteadKind, id: insteadId }] : []),
      ]),
    )
    const mayRead = (kind: string, id: string) => {
      const state = states.find((one) => one.kind === kind && one.id === id)
      return state !== undefined && ruleFor(kind, 'read').allows(actor, standingOf(state))
    }
    const named = (kind: string, id: string) => (mayRead(kind, id) ? { kind, id } : { kind })
    return answerJson(req, {
      docs: shown.map(({ title, aboutKind, aboutId, insteadKind, insteadId, ...rest }) => ({
        ...rest,
        title: title && titleIn(title, req.locale),
        about: named(aboutKind, aboutId),
        instead: insteadKind && insteadId ? named(insteadKind, insteadId) : null,
      })),
      next: rows.length > limit ? (shown.at(-1)?.number ?? null) : null,
    })
  },
})

const Closed = z.array(z.object({ number: z.coerce.number() }))

/** `POST /api/tasks/{number}/close`: by hand, by whoever may change the record it is about. */
export const closeTaskEndpoint = (house: House): Endpoint => ({
  path: '/tasks/:number/close',
  method: 'post',
  ...described({ summary: 'A task is done, says whoever may change the record' }),
  handler: async (req) => {
    const person = await personOf(req)
    refuseStrangeParameters(req)
    const number = whole(Number.MAX_SAFE_INTEGER).safeParse(String(req.routeParams?.number))
    const { values, bind } = binding()
    const closed = Closed.parse(
      number.success
        ? await sessionQuery(
            req,
            `update editorial.tasks t set closed_at = now(), closed_by = ${bind(String(person.id))}::uuid, closed_as = 'by_hand'
             from editorial.state s where s.kind = t.kind and s.id = t.id and t.closed_at is null and t.number = ${bind(number.data)}
               and ${openTo(house, 'update', await actorOf(req), bind)} returning t.number`,
            values,
          )
        : [],
    )
    const [task] = closed
    if (!task) throw new Refusal('not_found', 'There is no such task that is open and yours.')
    return answerJson(req, { number: task.number, closed: true })
  },
})
