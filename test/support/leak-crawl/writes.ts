import { isCompositeType, getNamedType, type GraphQLSchema } from 'graphql'
import { descriptionOf } from '../../../src/kernel/described'
import { transitions } from '../../../src/editorial/transitions'
import { bodiesOf, type Guess } from './bodies'
import { decoyOf, type Crawler } from './canaries'
import type { Ground } from './ground'
import { collectionIn } from './probes'
import { slotsOf } from './relations'
import type { Pair, Question } from './request'

/** Who may write something of their own: the others are refused whatever they write, and asked less. */
const writes = (as: Crawler) => as === 'stranger' || as === 'neighbour'

type Written = Pick<Question, 'path' | 'body' | 'headers' | 'then' | 'file'>

/** Two writes that differ in one value: the first names what is there, the second what is not. */
const pair = (
  as: Crawler,
  method: string,
  pattern: string,
  [one, other]: readonly [Written, Written],
  tells: string,
  isAlone = false,
): Pair => {
  const told = { as, method, surface: `${method} ${pattern}, a guess` }
  return { one: { ...told, ...one }, other: { ...told, ...other }, tells, isWrite: true, isAlone }
}

const both = (token: string, make: (token: string) => Written): readonly [Written, Written] => [
  make(token),
  make(decoyOf(token)),
]

const json = (value: object): Pick<Written, 'body'> => ({ body: JSON.stringify(value) })

const kindsOf = ({ config }: Ground) => config.collections.map(({ slug }) => slug)

const isKind = ({ config }: Ground, collection: string): boolean =>
  (config.collections.find(({ slug }) => slug === collection)?.endpoints || []).some(({ path }) =>
    path.endsWith('/readiness'),
  )

/** The id of something hidden in a field of one's own that takes an id; then what is said of the draft. */
const relations = (ground: Ground, as: Crawler): Pair[] =>
  ground.config.collections.flatMap(({ slug, fields }) => {
    const own = ground.seeded.own.get(slug)
    if (own === undefined) return []
    const then = isKind(ground, slug) ? [`/api/${slug}/${own}/readiness`] : []
    return slotsOf(fields)
      .slice(0, writes(as) ? undefined : 1)
      .flatMap(({ path, target, body }) =>
        ground.aviary
          .hidden(target, as)
          .slice(0, 1)
          .map((hidden) =>
            pair(
              as,
              'PATCH',
              `/api/${slug}/:id`,
              both(hidden, (id) => ({ path: `/api/${slug}/${own}?draft=true&depth=1`, ...json(body(id)), then })),
              `${slug} · that ${path} names one of ${target}`,
              true,
            ),
          ),
      )
  })

/** The same as a mutation. */
const mutations = (schema: GraphQLSchema, ground: Ground, as: Crawler): Pair[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const data = field.args.find(({ name }) => name === 'data')
    const collection = ground.config.collections.find(
      ({ graphQL }) => typeof graphQL === 'object' && field.name === `update${graphQL.singularName}`,
    )
    const own = collection && ground.seeded.own.get(collection.slug)
    if (!data || !own) return []
    const selection = isCompositeType(getNamedType(field.type)) ? '{ id _status }' : ''
    const hasDraft = field.args.some(({ name }) => name === 'draft')
    const query = `mutation ($data: ${String(data.type)}) { ${field.name}(id: "${own}", data: $data${hasDraft ? ', draft: true' : ''}) ${selection} }`
    return slotsOf(collection.fields)
      .slice(0, writes(as) ? undefined : 1)
      .flatMap(({ path, target, body }) =>
        ground.aviary
          .hidden(target, as)
          .slice(0, 1)
          .map((hidden) =>
            pair(
              as,
              'GraphQL',
              field.name,
              both(hidden, (id) => ({
                path: '/api/graphql',
                body: JSON.stringify({ query, variables: { data: body(id) } }).replaceAll(
                  /"relationTo":"([a-z-]+)"/g,
                  (_all, to: string) => `"relationTo":"${to.replaceAll('-', '_')}"`,
                ),
              })),
              `${collection.slug} · that ${path} names one of ${target}`,
              true,
            ),
          ),
      )
  })

const shapeOf = (path: string, token: string): object =>
  path === 'identifiers' ? { identifiers: [{ scheme: 'local', value: token }] } : { [path]: token }

/** The words of a hidden draft in one's own: a title, an identifier, an address. */
const words = (ground: Ground, as: Crawler): Pair[] => {
  const { aviary, seeded } = ground
  const said = aviary
    .from(as)
    .filter(({ what }) => / · (title|name|shelfmark|quote|identifiers)$/.test(what) && !what.startsWith('account'))
    .map(({ what, token }) => ({ collection: collectionIn(what), path: what.split(' · ')[1] ?? '', token }))
  const slugs = seeded.slugs
    .slice(0, 2)
    .flatMap((token) =>
      [...seeded.own.keys()]
        .filter((slug) => isKind(ground, slug))
        .map((collection) => ({ collection, path: 'slug', token })),
    )
  return [...said, ...slugs].flatMap(({ collection, path, token }) => {
    const own = seeded.own.get(collection)
    if (own === undefined) return []
    const tells = `${collection} · that ${path} is another's already`
    return [
      pair(
        as,
        'PATCH',
        `/api/${collection}/:id`,
        both(token, (word) => ({
          path: `/api/${collection}/${own}?draft=true`,
          ...json(shapeOf(path, word)),
          then: [`/api/${collection}/${own}/readiness`],
        })),
        tells,
        true,
      ),
    ]
  })
}

/** Many at once, chosen by what is private in them or by an id. */
const many = ({ seeded, aviary, config }: Ground, as: Crawler): Pair[] =>
  config.collections.flatMap(({ slug }) =>
    [
      ...seeded.secrets.flatMap(({ collection, path, token }) => (collection === slug ? [{ path, token }] : [])),
      ...aviary
        .hidden(slug, as)
        .slice(0, 1)
        .map((token) => ({ path: 'id', token })),
    ].flatMap(({ path, token }) =>
      ['PATCH', 'DELETE'].flatMap((method) =>
        ['', '&draft=true'].map((rest) =>
          pair(
            as,
            method,
            `/api/${slug}`,
            both(token, (word) => ({
              path: `/api/${slug}?where[${path}][${path === 'id' ? 'equals' : 'like'}]=${word}${rest}`,
              ...(method === 'PATCH' && json({ title: 'Taken over', name: 'Taken over' })),
            })),
            `${slug} · that one has this ${path}`,
          ),
        ),
      ),
    ),
  )

/** The revision of a hidden draft: right or wrong, it is not there. */
const revisions = (ground: Ground, as: Crawler): Pair[] =>
  kindsOf(ground).flatMap((slug) =>
    ground.aviary
      .hidden(slug, as)
      .slice(0, 1)
      .map((id) => {
        const at = (revision: number): Written => ({
          path: `/api/${slug}/${id}?draft=true`,
          ...json({ title: 'Taken over' }),
          headers: { 'if-match': `"${revision}"` },
        })
        return pair(as, 'PATCH', `/api/${slug}/:id`, [at(1), at(999)], `${slug} · the revision of a hidden one`)
      }),
  )

const ends = /\/(close|leave|logout|sessions|second-factor|first-register|password)\b/

interface Route {
  pattern: string
  of: string
  guesses: Guess[]
  plain: object
}

/** Every address that the server says how to write to, by the shape that it reads. */
const routesOf = ({ config }: Ground): Route[] =>
  [
    ...config.endpoints.map((endpoint) => ({ endpoint, base: '/api', of: '' })),
    ...config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/api/${slug}`, of: slug })),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/api/globals/${slug}`, of: slug })),
    ),
  ].flatMap(({ endpoint, base, of }) => {
    const about = descriptionOf(endpoint)
    const pattern = base + endpoint.path
    if (endpoint.method !== 'post' || about === undefined || ends.test(pattern)) return []
    return [{ pattern, of, ...(about.body ? bodiesOf(about.body) : { plain: {}, guesses: [] }) }]
  })

const fill = (pattern: string, id: string, verb = 'submit') =>
  pattern
    .replace(/:(id|institution|medium)\b/, id)
    .replace(':verb', verb)
    .replaceAll(/:\w+/g, '1')

/** What the body of an address that says nothing of itself may name a record by. */
const nameless = (collection: string, id: string) => ({
  id,
  doc: { id },
  collection,
  collectionSlug: collection,
  relationTo: collection,
  value: id,
})

/** A hidden record in the body, at every address that does not say what it reads. */
const unsaid = (ground: Ground, as: Crawler): Pair[] =>
  ground.config.endpoints.flatMap((endpoint) => {
    if (endpoint.method !== 'post' || descriptionOf(endpoint) || ends.test(endpoint.path)) return []
    return kindsOf(ground).flatMap((slug) =>
      ground.aviary
        .hidden(slug, as)
        .slice(0, 1)
        .map((hidden) =>
          pair(
            as,
            'POST',
            `/api${endpoint.path}`,
            both(hidden, (id) => ({ path: `/api${endpoint.path}`, ...json(nameless(slug, id)) })),
            `${slug} · that it is there`,
          ),
        ),
    )
  })

/** A hidden record in the address, with a body that is right. */
const addressed = (ground: Ground, as: Crawler): Pair[] =>
  routesOf(ground).flatMap(({ pattern, of, plain }) => {
    const target = pattern.includes(':institution')
      ? 'institutions'
      : pattern.includes('offers/:id')
        ? 'memberships'
        : of
    if (!/:(id|institution)\b/.test(pattern)) return []
    return ground.aviary
      .hidden(target, as)
      .slice(0, 2)
      .flatMap((hidden) =>
        (pattern.includes(':verb') ? Object.keys(transitions) : ['submit']).map((verb) =>
          pair(
            as,
            'POST',
            pattern.replace(':verb', verb),
            both(hidden, (id) => ({ path: fill(pattern, id, verb), ...json(plain) })),
            `${target} · that it is there`,
          ),
        ),
      )
  })

/** A hidden id or another's address in the body, at an address that is one's own. */
const named = (ground: Ground, as: Crawler): Pair[] => {
  const { aviary, seeded } = ground
  const [own] = [...seeded.own.values()]
  const address = aviary.from(as).find(({ what }) => /^account of .* · address$/.test(what))?.token
  return routesOf(ground).flatMap(({ pattern, of, guesses }) => {
    // what every kind has is asked of two: one that is owned, one that is merged
    if (pattern.includes(':id') && !['items', 'people', 'users', 'memberships'].includes(of)) return []
    const verbs = pattern.includes(':verb') ? ['transfer', 'restore', 'unpublish'] : ['submit']
    return guesses.flatMap(({ name, sort, body }) => {
      const targets = [...new Set([of, 'items', 'media', 'institutions', 'users', `${of}/versions`])]
      const secrets =
        sort === 'email'
          ? [address].flatMap((token) => (token === undefined ? [] : [{ token, what: 'an account' }]))
          : targets.flatMap((target) =>
              aviary
                .hidden(target, as)
                .slice(0, 1)
                .map((token) => ({ token, what: target })),
            )
      return secrets.flatMap(({ token, what }) =>
        verbs.map((verb) =>
          pair(
            as,
            'POST',
            pattern.replace(':verb', verb),
            both(token, (value) => ({
              path: fill(pattern, seeded.own.get(of) ?? own ?? 'x', verb),
              ...json({
                ...body(value),
                ...(pattern.endsWith('/invite') && name === 'email' && { institution: seeded.neighbours }),
              }),
            })),
            `${what} · that ${name} names one`,
            true,
          ),
        ),
      )
    })
  })
}

/** Bytes that another institution has already, and bytes that nobody has. */
const uploads = ({ seeded }: Ground, as: Crawler): Pair[] =>
  seeded.files.slice(0, 2).map(({ bytes, others }) => {
    const sent = (file: Buffer): Written => ({
      path: '/api/media',
      body: JSON.stringify({ institution: seeded.neighbours, alt: 'A picture' }),
      file,
    })
    return pair(as, 'POST', '/api/media', [sent(bytes), sent(others)], 'media · that these bytes are here', true)
  })

/** Pairs of writes that must be answered alike, made of what may not be known. */
export const writeProbes = (schema: GraphQLSchema, ground: Ground, as: Crawler): Pair[] => [
  ...many(ground, as),
  ...revisions(ground, as),
  ...addressed(ground, as),
  ...unsaid(ground, as),
  ...named(ground, as),
  ...relations(ground, as),
  ...mutations(schema, ground, as),
  ...words(ground, as),
  ...uploads(ground, as),
]
