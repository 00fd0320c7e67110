import type { Endpoint } from 'payload'
import { ApiError } from '../../model/problems'
import { deskPolicy } from '../../policy'
import { titleIn } from './titles'
import { similarRecords } from './similar'
import { similar } from '../../contract/search'
import { handle } from '../http/handle'

const most = 5

/**
 * `GET /api/{kind}/similar?name=&not=`: `{ docs: [{ kind, id, title, matched, live, work, nearness }] }`, existing
 * records with a similar name in any script; most similar first, at most five, by the kind's read rule.
 */
export const similarEndpoint = (kind: string): Endpoint =>
  handle(similar, async ({ req, actor, query }) => {
    if (deskPolicy.search.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    const { name, not } = query('It is asked for with name, and perhaps not.')
    const found = await similarRecords(req, { name, kind, actor, limit: most + 1 })
    const docs = found.filter(({ id }) => id !== not).slice(0, most)
    return { docs: docs.map(({ title, ...rest }) => ({ ...rest, title: titleIn(title, req.locale) })) }
  })
