import type { Field } from 'payload'
import { walkFields } from '../fields'
import { decoyOf, type Crawler, type Secret } from './canaries'
import type { Fixtures } from './fixtures'
import type { Pair, Question } from './request'

/** A relation and its target kinds. */
interface Hop {
  path: string
  to: string[]
}

const targets = (field: Field): string[] =>
  field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []

const hopsOf = (fields: readonly Field[]): Hop[] =>
  walkFields(fields).flatMap(({ path, field }) => (targets(field).length > 0 ? [{ path, to: targets(field) }] : []))

const bracketed = (path: string, operator: string) => `where[${path}][${operator}]`

const question = (as: Crawler, base: string, query: string): Question => ({
  as,
  surface: `GET ${base}?where|sort`,
  method: 'GET',
  path: `${base}?${query}`,
})

/** Two queries of one path. */
const pair = (as: Crawler, base: string, [one, other]: readonly [string, string], reveals: string): Pair => ({
  one: question(as, base, one),
  other: question(as, base, other),
  tells: reveals,
})

/** Whether responses differ between an existing and an unknown value. */
const guesses = (as: Crawler, collection: string, path: string, token: string, reveals: string): Pair[] => {
  const decoy = decoyOf(token)
  const of = (operator: string, rest = ''): readonly [string, string] => [
    `${bracketed(path, operator)}=${token}${rest}`,
    `${bracketed(path, operator)}=${decoy}${rest}`,
  ]
  return [
    pair(as, `/api/${collection}`, of('like', '&limit=5&depth=0'), reveals),
    pair(as, `/api/${collection}`, of('contains', '&draft=true&limit=5&depth=0'), reveals),
    pair(as, `/api/${collection}/count`, of('like'), reveals),
    pair(
      as,
      `/api/${collection}/versions`,
      [
        `${bracketed(`version.${path}`, 'like')}=${token}&limit=5&depth=0`,
        `${bracketed(`version.${path}`, 'like')}=${decoy}&limit=5&depth=0`,
      ],
      reveals,
    ),
  ]
}

/** Whether existence and order of hidden values can be queried. */
const orders = (as: Crawler, { collection, path }: Secret, ids: readonly string[]): Pair[] => {
  const among = `where[id][in]=${ids.join(',')}&limit=5&depth=0&select[id]=true`
  const reveals = `${collection} · whether ${path} is empty, or its order`
  return [
    pair(
      as,
      `/api/${collection}`,
      [`${among}&${bracketed(path, 'exists')}=true`, `${among}&${bracketed(path, 'exists')}=false`],
      reveals,
    ),
    ...(ids.length > 1
      ? [pair(as, `/api/${collection}`, [`${among}&sort=${path}`, `${among}&sort=-${path}`], reveals)]
      : []),
  ]
}

const once = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]

const probesOf = (
  collection: string,
  fields: readonly Field[],
  { canaries, seeded, privatePaths }: Fixtures,
  as: Crawler,
): Pair[] => {
  const mine = seeded.secrets.filter((secret) => secret.collection === collection)
  const ids = seeded.published.get(collection) ?? []
  const blind = privatePaths(collection).map((path): Secret => ({ collection, path, token: '' }))
  const related = hopsOf(fields).flatMap(({ path, to }) =>
    to.flatMap((target) => [
      // one relation further: private fields there
      ...once(
        seeded.secrets.filter((secret) => secret.collection === target),
        (secret) => secret.path,
      ).flatMap((secret) =>
        guesses(as, collection, `${path}.${secret.path}`, secret.token, `${collection} · ${path}.${secret.path}`).slice(
          1,
          2,
        ),
      ),
      // the hidden record concerned
      ...canaries
        .hidden(target, as)
        .slice(0, 1)
        .flatMap((id) => {
          const query = (token: string) =>
            to.length > 1 ? `${bracketed(`${path}.value`, 'equals')}=${token}` : `${bracketed(path, 'equals')}=${token}`
          return ['limit=5&depth=0&select[id]=true'].map((rest) =>
            pair(
              as,
              `/api/${collection}`,
              [`${query(id)}&${rest}`, `${query(decoyOf(id))}&${rest}`],
              `${collection} · that ${path} is a hidden one of ${target}`,
            ),
          )
        }),
    ]),
  )
  return [
    ...mine.flatMap(({ path, token }) => guesses(as, collection, path, token, `${collection} · ${path}`)),
    ...once([...mine, ...blind], (secret) => secret.path).flatMap((secret) => orders(as, secret, ids)),
    ...related,
  ]
}

/** The collection named in a canary's description. */
export const collectionIn = (what: string): string => {
  if (/\bperson\b/.test(what)) return 'people'
  const slugs = ['items', 'archival-collections', 'themes', 'institutions', 'testimonials', 'events', 'articles']
  return [...slugs, 'places', 'sections', 'exhibits'].find((slug) => what.includes(slug.slice(0, -1))) ?? ''
}

/** Words of hidden drafts, searched where drafts are found. */
const draftsOf = ({ canaries }: Fixtures, as: Crawler): Pair[] =>
  canaries
    .from(as)
    .filter(({ what }) => / · (title|shelfmark|kicker|quote|name)$/.test(what) && !what.startsWith('account'))
    .flatMap(({ what, token }) => {
      const collection = collectionIn(what)
      const path = what.split(' · ')[1] ?? ''
      return collection === '' ? [] : guesses(as, collection, path, token, what)
    })

/** Whether problems or work states of records can be queried that one reads and does not prepare. */
const statusProbes = ({ seeded }: Fixtures, as: Crawler): Pair[] => {
  if (as === 'translator' || as === 'stranger') return []
  return [...seeded.published].flatMap(([collection, ids]) => {
    const among = `where[id][in]=${ids.join(',')}&limit=5&depth=0&select[id]=true`
    return (
      [
        ['gaps][exists]=true', 'gaps][exists]=false'],
        ['work][equals]=clean', 'work][not_equals]=clean'],
      ] as const
    ).map(([one, other]) =>
      pair(as, `/api/${collection}`, [`${among}&where[${one}`, `${among}&where[${other}`], `${collection} · ${one}`),
    )
  })
}

/** The desk search: a hidden word must find what an unknown word finds. */
const searches = ({ canaries, seeded }: Fixtures, as: Crawler): Pair[] =>
  [
    ...canaries
      .from(as)
      .filter(({ what }) => / · (title|shelfmark|kicker|quote|name)$/.test(what))
      .map(({ token }) => token),
    ...seeded.secrets.map(({ token }) => token),
  ].map((token) => pair(as, '/api/desk/search', [`q=${token}`, `q=${decoyOf(token)}`], `that there is ${token}`))

/** Public filters: an unpublished slug must filter like an unknown one. */
const publicFilters = ({ seeded }: Fixtures, as: Crawler): Pair[] =>
  seeded.slugs
    .slice(0, 4)
    .flatMap((slug) =>
      ['theme', 'institution', 'genre'].map((name) =>
        pair(
          as,
          '/v1/items',
          [`${name}=${slug}&total=true`, `${name}=${decoyOf('xxxxxxxxx')}${slug.length}&total=true`],
          `that there is ${slug}`,
        ),
      ),
    )

/** Pairs of requests with equal responses: filters and sorts on hidden values. */
export const probes = (fixtures: Fixtures, as: Crawler): Pair[] => [
  ...fixtures.config.collections.flatMap(({ slug, fields }) => probesOf(slug, fields, fixtures, as)),
  ...draftsOf(fixtures, as),
  ...statusProbes(fixtures, as),
  ...searches(fixtures, as),
  ...publicFilters(fixtures, as),
]
