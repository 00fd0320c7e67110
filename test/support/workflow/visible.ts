import { locales } from '../../../src/kernel/languages'
import { at, type Answer } from '../client'
import { untilIn } from '../exhibit'
import { called, wordsIn, type Ground, type Piece, type World } from './ground'

/** How a record is asked for by the public, wherever it may be asked for. */
const addressesOf = ({ kind, id, slug }: Piece): string[] => [
  ...locales.map((locale) => `/v1/${kind}/${slug}?locale=${locale}`),
  `/v1/${kind}?limit=100`,
  `/api/${kind}/${id}?depth=2`,
  `/api/${kind}/${id}?depth=2&draft=true`,
  `/api/${kind}?where[id][equals]=${id}&depth=2&draft=true`,
]

const graphql = (pieces: readonly Piece[]): string => {
  const single: Record<string, string> = { items: 'Item', sections: 'Section', exhibits: 'Exhibit' }
  return `{ ${pieces.map(({ kind, id }, n) => `r${n}: ${single[kind]}(id: "${id}", draft: true) { id title }`).join(' ')} }`
}

/** Waits until the public side answers of the newest release. */
const settle = async ({ exhibit, query }: Ground) => {
  const [head] = await query('select release::int as n from delivery.head')
  const isThere = ({ body }: Answer) => Number(at(body, '/meta/release')) >= Number(head?.n)
  const seen = await untilIn(1500, () => exhibit.anonymous.get('/v1/items?limit=1'), isThere)
  return isThere(seen) ? [] : [`release ${String(head?.n)} is not public in time`]
}

/**
 * The words that the public may read: those of each live record, by its id. They are known by the text that was published
 * last; where it was a restored one, which no save named, they are taken from the record's own table.
 */
const publicWords = async ({ query }: Ground, { pieces, called: names }: World): Promise<Map<string, string>> => {
  const words = new Map<string, string>()
  for (const { kind, id } of Object.values(pieces)) {
    const rows = await query(
      `select h.revision::int, l.title from editorial.state s
       left join editorial.history h on h.kind = s.kind and h.id = s.id and h.verb in ('create', 'edit') and h.hash =
         (select p.hash from editorial.history p where p.kind = s.kind and p.id = s.id and p.verb = 'publish' order by number desc limit 1)
       left join ${kind}_locales l on l._parent_id::text = s.id and l._locale = 'en'
       where s.live = 'published' and s.kind = $1 and s.id = $2`,
      [kind, id],
    )
    const known = rows.flatMap(({ revision }) => names.get(called(id, Number(revision))) ?? [])
    const [name = rows[0]?.title] = known
    if (name !== undefined) words.set(id, String(name))
  }
  return words
}

/** What the public sees and must not, and what it must and does not, of the records of one world. */
export const visibleFaults = async (ground: Ground, world: World): Promise<string[]> => {
  const faults = await settle(ground)
  const { anonymous } = ground.exhibit
  const pieces = Object.values(world.pieces)
  const words = await publicWords(ground, world)
  const live = new Set(words.values())
  const look = (where: string, { status, text }: Answer) => {
    if (status >= 500) faults.push(`${where}: ${status}`)
    const strange = wordsIn(text).filter((one) => one.startsWith(`zz${world.run}x`) && !live.has(one))
    if (strange.length > 0) faults.push(`${where} says ${strange.join(' ')}, which is not public`)
  }
  for (const piece of pieces) {
    const answers = await Promise.all(addressesOf(piece).map((path) => anonymous.get(path)))
    answers.forEach((answer, n) => look(addressesOf(piece)[n] ?? '', answer))
    const own = words.get(piece.id)
    const [first] = answers
    const shown = first?.status === 200 ? at(first.body, '/data/title') : undefined
    if (shown !== own)
      faults.push(`${piece.kind} ${piece.slug} says ${String(shown)} in public, and should say ${String(own)}`)
    if (own === undefined && ![404, 410].includes(first?.status ?? 0))
      faults.push(`${piece.kind} ${piece.slug} answers ${first?.status}`)
  }
  look('graphql', await anonymous.graphql(graphql(pieces)))
  // what shows the picture is the holding, and its card on what shows the holding
  const picture = await anonymous.send('HEAD', world.picture)
  const isShown = words.has(world.pieces.holding.id)
  if ((picture.status === 200) !== isShown) faults.push(`the picture answers ${picture.status}`)
  return faults
}
