import type { Endpoint } from 'payload'
import { ApiError } from '../../model/problems'
import { deskPolicy } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { searchRecords } from './search'
import { titleIn } from './titles'
import { search } from '../../contract/search'
import { handle } from '../http/handle'

const kindsIn = ({ kinds }: EditorialContext, kindList: string | undefined): string[] => {
  const all = kinds.filter(({ global }) => !global).map(({ slug }) => slug)
  const requested = kindList?.split(',') ?? all
  const strange = requested.filter((slug) => !all.includes(slug))
  if (strange.length > 0)
    throw new ApiError('invalid', 'There is no such kind of record.', [
      { pointer: '/kind', code: 'unknown_kind', detail: `Expected some of: ${all.join(', ')}, with commas between.` },
    ])
  return requested
}

/**
 * `GET /api/desk/search?q=&kind=items,people&limit=`: `{ docs: [{ kind, id, title, matched, live, work }], next: null }`, best
 * match first, for logged-in users, by each kind's read rule. `title` is in the requested language or another one;
 * `matched` is the matching name or number.
 */
export const searchEndpoint = (context: EditorialContext): Endpoint =>
  handle(search, async ({ req, actor, query }) => {
    if (deskPolicy.search.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    const { q, kind, limit } = query('A search is asked for with q, and perhaps kind and limit.')
    const found = await searchRecords(req, { q, kinds: kindsIn(context, kind), actor, limit })
    return { docs: found.map(({ title, ...rest }) => ({ ...rest, title: titleIn(title, req.locale) })), next: null }
  })
