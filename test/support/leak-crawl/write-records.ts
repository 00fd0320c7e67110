import { getNamedType, isCompositeType, type GraphQLSchema } from 'graphql'
import type { Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import { collectionIn } from './probes'
import { slotsOf } from './relations'
import type { Pair } from './request'
import { both, json, kindsOf, pair, writes, type Written } from './write-pair'

const isKind = ({ config }: Fixtures, collection: string): boolean =>
  (config.collections.find(({ slug }) => slug === collection)?.endpoints || []).some(({ path }) =>
    path.endsWith('/readiness'),
  )

/** A hidden id in a relation of one's own record; then the state of that draft. */
export const relations = (fixtures: Fixtures, as: Crawler): Pair[] =>
  fixtures.config.collections.flatMap(({ slug, fields }) => {
    const own = fixtures.seeded.own.get(slug)
    if (own === undefined) return []
    const then = isKind(fixtures, slug) ? [`/api/${slug}/${own}/readiness`] : []
    return slotsOf(fields)
      .slice(0, writes(as) ? undefined : 1)
      .flatMap(({ path, target, body }) =>
        fixtures.canaries
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
export const mutations = (schema: GraphQLSchema, fixtures: Fixtures, as: Crawler): Pair[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const data = field.args.find(({ name }) => name === 'data')
    const collection = fixtures.config.collections.find(
      ({ graphQL }) => typeof graphQL === 'object' && field.name === `update${graphQL.singularName}`,
    )
    const own = collection && fixtures.seeded.own.get(collection.slug)
    if (!data || !own) return []
    const selection = isCompositeType(getNamedType(field.type)) ? '{ id _status }' : ''
    const hasDraft = field.args.some(({ name }) => name === 'draft')
    const query = `mutation ($data: ${String(data.type)}) { ${field.name}(id: "${own}", data: $data${hasDraft ? ', draft: true' : ''}) ${selection} }`
    return slotsOf(collection.fields)
      .slice(0, writes(as) ? undefined : 1)
      .flatMap(({ path, target, body }) =>
        fixtures.canaries
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

/** Texts of a hidden draft in one's own: a title, an identifier, an address. */
export const textProbes = (fixtures: Fixtures, as: Crawler): Pair[] => {
  const { canaries, seeded } = fixtures
  const tokens = canaries
    .from(as)
    .filter(({ what }) => / · (title|name|shelfmark|quote|identifiers)$/.test(what) && !what.startsWith('account'))
    .map(({ what, token }) => ({ collection: collectionIn(what), path: what.split(' · ')[1] ?? '', token }))
  const slugs = seeded.slugs
    .slice(0, 2)
    .flatMap((token) =>
      [...seeded.own.keys()]
        .filter((slug) => isKind(fixtures, slug))
        .map((collection) => ({ collection, path: 'slug', token })),
    )
  return [...tokens, ...slugs].flatMap(({ collection, path, token }) => {
    const own = seeded.own.get(collection)
    if (own === undefined) return []
    const reveals = `${collection} · that ${path} is another's already`
    return [
      pair(
        as,
        'PATCH',
        `/api/${collection}/:id`,
        both(token, (guess) => ({
          path: `/api/${collection}/${own}?draft=true`,
          ...json(shapeOf(path, guess)),
          then: [`/api/${collection}/${own}/readiness`],
        })),
        reveals,
        true,
      ),
    ]
  })
}

/** Bulk operations by private fields or ids. */
export const many = ({ seeded, canaries, config }: Fixtures, as: Crawler): Pair[] =>
  config.collections.flatMap(({ slug }) =>
    [
      ...seeded.secrets.flatMap(({ collection, path, token }) => (collection === slug ? [{ path, token }] : [])),
      ...canaries
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
            both(token, (guess) => ({
              path: `/api/${slug}?where[${path}][${path === 'id' ? 'equals' : 'like'}]=${guess}${rest}`,
              ...(method === 'PATCH' && json({ title: 'Taken over', name: 'Taken over' })),
            })),
            `${slug} · that one has this ${path}`,
          ),
        ),
      ),
    ),
  )

/** The revision of a hidden draft: right or wrong, it is not found. */
export const revisions = (fixtures: Fixtures, as: Crawler): Pair[] =>
  kindsOf(fixtures).flatMap((slug) =>
    fixtures.canaries
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

/** Bytes that another institution has already, and unknown bytes. */
export const uploads = ({ seeded }: Fixtures, as: Crawler): Pair[] =>
  seeded.files.slice(0, 2).map(({ bytes, others }) => {
    const sent = (file: Buffer): Written => ({
      path: '/api/media',
      body: JSON.stringify({ institution: seeded.neighbours, alt: 'A picture' }),
      file,
    })
    return pair(as, 'POST', '/api/media', [sent(bytes), sent(others)], 'media · that these bytes are here', true)
  })
