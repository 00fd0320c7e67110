import { locales } from '../../../src/languages/languages'
import { at, type ClientResponse } from '../client'
import { poll } from '../wait'
import { called, tokensIn, type Fixtures, type WorldRecord, type World } from './fixtures'

/** Every public path of a record. */
const addressesOf = ({ kind, id, slug }: WorldRecord): string[] => [
  ...locales.map((locale) => `/v1/${kind}/${slug}?locale=${locale}`),
  `/v1/${kind}?limit=100`,
  `/api/${kind}/${id}?depth=2`,
  `/api/${kind}/${id}?depth=2&draft=true`,
  `/api/${kind}?where[id][equals]=${id}&depth=2&draft=true`,
]

const graphql = (records: readonly WorldRecord[]): string => {
  const single: Record<string, string> = { items: 'Item', sections: 'Section', exhibits: 'Exhibit' }
  return `{ ${records.map(({ kind, id }, n) => `r${n}: ${single[kind]}(id: "${id}", draft: true) { id title }`).join(' ')} }`
}

/** Waits until delivery serves the newest release. */
const settle = async ({ exhibit, query }: Fixtures) => {
  const [head] = await query('select release::int as n from delivery.head')
  const isThere = ({ body }: ClientResponse) => Number(at(body, '/meta/release')) >= Number(head?.n)
  const seen = await poll(1500, () => exhibit.anonymous.get('/v1/items?limit=1'), isThere)
  return isThere(seen) ? [] : [`release ${String(head?.n)} is not public in time`]
}

/**
 * The words that the public may read, by record id: of the text published last, or from the record's own table if it
 * was restored.
 */
const publicTokens = async ({ query }: Fixtures, { records, called: names }: World): Promise<Map<string, string>> => {
  const tokens = new Map<string, string>()
  for (const { kind, id } of Object.values(records)) {
    const rows = await query(
      `select h.revision::int, l.title from editorial.state s
       left join editorial.history h on h.kind = s.kind and h.id = s.id and h.verb in ('create', 'edit') and h.hash =
         (select p.hash from editorial.history p where p.kind = s.kind and p.id = s.id and p.verb = 'publish' order by number desc limit 1)
       left join ${kind}_locales l on l._parent_id::text = s.id and l._locale = 'en'
       where s.live = 'published' and s.kind = $1 and s.id = $2`,
      [kind, id],
    )
    const candidates = rows.flatMap(({ revision }) => names.get(called(id, Number(revision))) ?? [])
    const [name = rows[0]?.title] = candidates
    if (name !== undefined) tokens.set(id, String(name))
  }
  return tokens
}

/** What is public and must not be, and what must be and is not, of a world's records. */
export const visibleFaults = async (fixtures: Fixtures, world: World): Promise<string[]> => {
  const faults = await settle(fixtures)
  const { anonymous } = fixtures.exhibit
  const records = Object.values(world.records)
  const tokens = await publicTokens(fixtures, world)
  const live = new Set(tokens.values())
  const look = (where: string, { status, text }: ClientResponse) => {
    if (status >= 500) faults.push(`${where}: ${status}`)
    const strange = tokensIn(text).filter((one) => one.startsWith(`zz${world.run}x`) && !live.has(one))
    if (strange.length > 0) faults.push(`${where} says ${strange.join(' ')}, which is not public`)
  }
  for (const record of records) {
    const responses = await Promise.all(addressesOf(record).map((path) => anonymous.get(path)))
    responses.forEach((response, n) => look(addressesOf(record)[n] ?? '', response))
    const own = tokens.get(record.id)
    const [first] = responses
    const title = first?.status === 200 ? at(first.body, '/data/title') : undefined
    if (title !== own)
      faults.push(`${record.kind} ${record.slug} says ${String(title)} in public, and should say ${String(own)}`)
    if (own === undefined && ![404, 410].includes(first?.status ?? 0))
      faults.push(`${record.kind} ${record.slug} answers ${first?.status}`)
  }
  look('graphql', await anonymous.graphql(graphql(records)))
  // the picture is shown by the holding, and by its cards
  const picture = await anonymous.send('HEAD', world.picture)
  const isPublic = tokens.has(world.records.holding.id)
  if ((picture.status === 200) !== isPublic) faults.push(`the picture answers ${picture.status}`)
  return faults
}
