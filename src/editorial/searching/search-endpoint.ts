import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { actorOf, deskPolicy, personOf } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import type { House } from '../records'
import { searchRecords } from './search'
import { titleIn } from './titles'
import { described } from '../describing/described'

const Asked = z.strictObject({
  q: z.string().max(200, 'Expected at most 200 characters.'),
  kind: z.string().optional(),
  limit: whole(50).pipe(z.int().min(1)).default(10),
})

const kindsIn = ({ kinds }: House, asked: string | undefined): string[] => {
  const all = kinds.filter(({ global }) => !global).map(({ slug }) => slug)
  const wanted = asked?.split(',') ?? all
  const strange = wanted.filter((slug) => !all.includes(slug))
  if (strange.length > 0)
    throw new Refusal('invalid', 'There is no such kind of record.', [
      { pointer: '/kind', code: 'unknown_kind', detail: `Expected some of: ${all.join(', ')}, with commas between.` },
    ])
  return wanted
}

/**
 * `GET /api/desk/search?q=&kind=items,people&limit=`: `{ docs: [{ kind, id, title, matched, live, work }] }`, the nearest
 * first, for whoever has logged in: by each kind's own rule of what they may read. `title` is in the language asked for,
 * or in one that there is; `matched` is the name or number it was found by.
 */
export const searchEndpoint = (house: House): Endpoint => ({
  path: '/desk/search',
  method: 'get',
  ...described({ summary: 'Records of every kind by their names and numbers', query: Asked }),
  handler: async (req) => {
    await personOf(req)
    const actor = await actorOf(req)
    if (deskPolicy.search.where(actor) !== true) throw new Refusal('forbidden', 'This is for people of the exhibit.')
    const { q, kind, limit } = readAsked(req, Asked, 'A search is asked for with q, and perhaps kind and limit.')
    const found = await searchRecords(req, { q, kinds: kindsIn(house, kind), actor, limit })
    return answerJson(req, {
      docs: found.map(({ title, ...rest }) => ({ ...rest, title: titleIn(title, req.locale) })),
    })
  },
})
