import { transitionNames } from '../../../src/editorial/workflow/transitions'
import { declarationOf } from '../../../src/platform/declared-endpoint'
import { bodiesOf, type Guess } from './bodies'
import type { Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import type { Pair } from './request'
import { both, json, kindsOf, pair } from './write-pair'

const ends = /\/(close|leave|logout|sessions|second-factor|first-register|password)\b/

interface Route {
  pattern: string
  of: string
  guesses: Guess[]
  plain: object
}

/** Every path with a described body. */
const routesOf = ({ config }: Fixtures): Route[] =>
  [
    ...config.endpoints.map((endpoint) => ({ endpoint, base: '/api', of: '' })),
    ...config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/api/${slug}`, of: slug })),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/api/globals/${slug}`, of: slug })),
    ),
  ].flatMap(({ endpoint, base, of }) => {
    const about = declarationOf(endpoint)
    const pattern = base + endpoint.path
    if (endpoint.method !== 'post' || about === undefined || ends.test(pattern)) return []
    return [{ pattern, of, ...(about.body ? bodiesOf(about.body) : { plain: {}, guesses: [] }) }]
  })

const fill = (pattern: string, id: string, transitionName = 'submit') =>
  pattern
    .replace(/:(id|institution|medium)\b/, id)
    .replace(':verb', transitionName)
    .replaceAll(/:\w+/g, '1')

/** Ways a body without a schema may refer to a record. */
const nameless = (collection: string, id: string) => ({
  id,
  doc: { id },
  collection,
  collectionSlug: collection,
  relationTo: collection,
  value: id,
})

/** A hidden record in the body, for paths without a schema. */
export const unsaid = (fixtures: Fixtures, as: Crawler): Pair[] =>
  fixtures.config.endpoints.flatMap((endpoint) => {
    if (endpoint.method !== 'post' || declarationOf(endpoint) || ends.test(endpoint.path)) return []
    return kindsOf(fixtures).flatMap((slug) =>
      fixtures.canaries
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

/** A hidden record in the path, with a valid body. */
export const addressed = (fixtures: Fixtures, as: Crawler): Pair[] =>
  routesOf(fixtures).flatMap(({ pattern, of, plain }) => {
    const target = pattern.includes(':institution') ? 'institutions' : pattern.includes('offers/:id') ? 'offers' : of
    if (!/:(id|institution)\b/.test(pattern)) return []
    return fixtures.canaries
      .hidden(target, as)
      .slice(0, 2)
      .flatMap((hidden) =>
        (pattern.includes(':verb') ? transitionNames : ['submit']).map((transitionName) =>
          pair(
            as,
            'POST',
            pattern.replace(':verb', transitionName),
            both(hidden, (id) => ({ path: fill(pattern, id, transitionName), ...json(plain) })),
            `${target} · that it is there`,
          ),
        ),
      )
  })

/** A hidden id or another's address in the body, for a path of one's own. */
export const named = (fixtures: Fixtures, as: Crawler): Pair[] => {
  const { canaries, seeded } = fixtures
  const [own] = [...seeded.own.values()]
  const address = canaries.from(as).find(({ what }) => /^account of .* · address$/.test(what))?.token
  return routesOf(fixtures).flatMap(({ pattern, of, guesses }) => {
    // endpoints of every kind are tested for two: one with owners, one mergeable
    if (pattern.includes(':id') && !['items', 'people', 'users', 'memberships'].includes(of)) return []
    const transitionNames = pattern.includes(':verb') ? ['transfer', 'restore', 'unpublish'] : ['submit']
    return guesses.flatMap(({ name, sort, body }) => {
      const targets = [...new Set([of, 'items', 'media', 'institutions', 'users', `${of}/versions`])]
      const secrets =
        sort === 'email'
          ? [address].flatMap((token) => (token === undefined ? [] : [{ token, what: 'an account' }]))
          : targets.flatMap((target) =>
              canaries
                .hidden(target, as)
                .slice(0, 1)
                .map((token) => ({ token, what: target })),
            )
      return secrets.flatMap(({ token, what }) =>
        transitionNames.map((transitionName) =>
          pair(
            as,
            'POST',
            pattern.replace(':verb', transitionName),
            both(token, (value) => ({
              path: fill(pattern, seeded.own.get(of) ?? own ?? 'x', transitionName),
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
