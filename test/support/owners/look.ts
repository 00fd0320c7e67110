import { at, type ClientResponse } from '../client'
import { poll } from '../wait'
import type { Cast } from './cast'
import type { Model } from './model'
import { keyOf } from './texts'
import { recordNames, tokensIn, type RecordName, type World } from './world'

/** Waits until delivery serves the newest release. */
const settle = async ({ exhibit, query }: Cast): Promise<string[]> => {
  const [head] = await query('select release::int as n from delivery.head')
  const isThere = ({ body }: ClientResponse) => Number(at(body, '/meta/release')) >= Number(head?.n)
  const seen = await poll(10_000, () => exhibit.anonymous.get('/v1/items?limit=1'), isThere)
  return isThere(seen) ? [] : [`release ${String(head?.n)} is not public in time`]
}

interface Seen {
  where: string
  answer: ClientResponse
}

const single: Record<string, string> = {
  items: 'Item',
  articles: 'Article',
  themes: 'Theme',
  sections: 'Section',
  exhibits: 'Exhibit',
}

/** Every public response about the records of a world. */
const everything = async ({ exhibit: { anonymous } }: Cast, world: World): Promise<Seen[]> => {
  const all = recordNames.map((name) => world.records[name])
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const paths = [
    ...kinds.map((kind) => `/v1/${kind}?limit=100`),
    ...all.flatMap(({ kind, id, slug }) => [
      `/v1/${kind}/${slug}?locale=ru`,
      `/api/${kind}/${id}?depth=2&draft=true&locale=all`,
      `/api/${kind}?where[id][equals]=${id}&depth=1&draft=true`,
    ]),
    ...world.media.map(({ id }) => `/api/media/${id}?depth=2`),
  ]
  const seen = await Promise.all(paths.map(async (where) => ({ where, answer: await anonymous.get(where) })))
  const aliases = all.map(({ kind, id }, n) => `r${n}: ${single[kind]}(id: "${id}", draft: true) { id title }`)
  return [...seen, { where: 'graphql', answer: await anonymous.graphql(`{ ${aliases.join(' ')} }`) }]
}

/** A record's public text compared with what its owner approved; an approved live text must be public. */
const ofRecord = async ({ exhibit }: Cast, world: World, model: Model, name: RecordName) => {
  const { kind, slug, id } = world.records[name]
  const expected = model.of(name)
  const [en, he] = await Promise.all(
    ['en', 'he'].map((locale) => exhibit.anonymous.get(`/v1/${kind}/${slug}?locale=${locale}`)),
  )
  const seen = [en, he].flatMap((response, n) =>
    response ? [{ where: `/v1/${kind}/${slug} in ${n === 0 ? 'en' : 'he'}`, answer: response }] : [],
  )
  const isThere = seen.every(({ answer: response }) => response.status === 200 && at(response.body, '/data/id') === id)
  if (!isThere) {
    // after a removal it may be public only with another approval
    if (expected.live !== null) model.takenBack(name)
    const one = seen.find(({ answer: response }) => response.status === 200 && at(response.body, '/data/id') === id)
    return { seen, faults: one ? [`${name} is public in one language alone: ${one.where}`] : [] }
  }
  const [title, titled] = seen.map(({ answer: response }) => String(at(response.body, '/data/title')))
  const key = keyOf(title ?? '', titled)
  if (key === expected.live?.key) return { seen, faults: [] }
  if (key === expected.approved?.key && !expected.isErased) {
    expected.live = expected.approved
    expected.approved = null
    model.published += 1
    model.shownAgain(expected.owner, expected.live)
    return { seen, faults: [] }
  }
  const description = `${expected.live?.key ?? 'nothing'}, and approved was ${expected.approved?.key ?? 'nothing'}`
  return { seen, faults: [`${name} says ${key} in public; before it was ${description}`] }
}

/** The words the public may read: of all approved public texts. */
const tokensOf = (world: World, model: Model): Set<string> => {
  const isLive = (id: string): boolean =>
    recordNames.some((name) => world.records[name].id === id && model.of(name).live !== null) ||
    (model.merged.has(id) && isLive(model.merged.get(id) ?? ''))
  const tokens = new Set<string>()
  for (const name of recordNames) {
    const { live } = model.of(name)
    for (const token of live?.words ?? []) tokens.add(token)
    // a text about a record is public with that record only
    for (const { word: token, of } of live?.about ?? []) if (!isLive(of)) tokens.delete(token)
  }
  return tokens
}

/** A picture is public while a public record of its owner shows it; if none ever did, while any record does. */
const mayBeSeen = (model: Model, id: string): boolean => {
  const owner = model.owners.get(id) ?? null
  const showing = [...model.records.values()].filter(({ live }) => live?.media.includes(id))
  const isTheirs = showing.some((one) => one.owner === owner)
  const may = isTheirs || (!model.shown.has(id) && showing.length > 0)
  if (isTheirs) model.shown.add(id)
  return may
}

/** Media taken down are public nowhere. */
const ofPictures = async ({ exhibit }: Cast, world: World, model: Model): Promise<string[]> => {
  const faults: string[] = []
  const seen = new Set(world.media.filter(({ id }) => mayBeSeen(model, id)).map(({ path }) => path))
  for (const path of new Set(world.media.map((one) => one.path))) {
    const { status } = await exhibit.anonymous.send('HEAD', path)
    const whose = world.media.flatMap((one) => (one.path === path ? [String(one.owner)] : [])).join(' and ')
    if (status === 200 && !seen.has(path)) faults.push(`a picture of ${whose} is public: ${path}`)
    if (status === 200 && model.taken.has(path))
      faults.push(`a picture of ${whose} is public, and its bytes left with what was taken back: ${path}`)
    if (status >= 500) faults.push(`${path}: ${status}`)
  }
  return faults
}

/** The public view of one record only, while many are published. */
export const glance = async (cast: Cast, world: World, model: Model, name: RecordName): Promise<string[]> => [
  ...(await settle(cast)),
  ...(await ofRecord(cast, world, model, name)).faults,
]

/** Everything public that its owner did not approve, or removed. */
export const look = async (cast: Cast, world: World, model: Model): Promise<string[]> => {
  const faults = await settle(cast)
  const seen: Seen[] = []
  for (const name of recordNames) {
    const found = await ofRecord(cast, world, model, name)
    seen.push(...found.seen)
    faults.push(...found.faults)
  }
  const allowed = tokensOf(world, model)
  for (const { where, answer: response } of [...seen, ...(await everything(cast, world))]) {
    if (response.status >= 500) faults.push(`${where}: ${response.status}`)
    const strange = tokensIn(response.text).filter(
      (token) => token.startsWith(`zz${world.run}x`) && !allowed.has(token),
    )
    if (strange.length > 0) faults.push(`${where} says ${[...new Set(strange)].join(' ')}, which nobody approved`)
  }
  return [...faults, ...(await ofPictures(cast, world, model))]
}
