import { canaryPrefix, type Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import type { Question } from './request'
import { nameOf, surfacesOfPayload, surfacesOfServer, type Surface } from './surfaces'

const locales = ['en', 'ru', 'he']

/** Variants of requests for a list and a record. */
const listings = [
  'limit=100',
  'limit=100&draft=true',
  'limit=100&locale=all&depth=3',
  'limit=50&draft=true&depth=3&locale=all',
  'limit=100&draft=true&depth=1&trash=true',
  'limit=100&depth=2&sort=-updatedAt',
  'limit=0&draft=true',
  'pagination=false&draft=true',
]
const readings = ['', 'draft=true&depth=3&locale=all', 'draft=true', 'depth=1', 'depth=2&draft=true&trash=true']

const last = (pattern: string) =>
  /logout|refresh-token|reset-password|login|sessions|second-factor/.test(pattern) ? 1 : 0

/** Values of a path parameter: hidden ones first, then public ones, then unknown ones. */
const valuesOf = (parameter: string, { pattern, of = '' }: Surface, fixtures: Fixtures, as: Crawler): string[] => {
  const { canaries, seeded } = fixtures
  if (parameter === 'id') {
    if (pattern.includes('/versions/')) return canaries.hidden(`${of}/versions`, as).slice(0, 2)
    return [...canaries.hidden(of, as).slice(0, 4), ...(seeded.published.get(of) ?? []).slice(0, 1)]
  }
  if (parameter === 'filename') return seeded.files.map(({ filename }) => filename)
  if (parameter === 'hash') return seeded.files.map(({ hash }) => hash)
  if (parameter === 'name') return ['320.webp', '640.webp', '320.jpg', 'original.jpg']
  if (parameter === 'slug') return [...seeded.slugs.slice(0, 5), ...seeded.publicSlugs]
  if (parameter === 'medium') return canaries.hidden('media', as).slice(0, 3)
  if (parameter === 'verb') return ['publish', 'unpublish', 'transfer']
  if (parameter === '*') return ['', 'x']
  return ['en', 'x']
}

const fill = (surface: Surface, fixtures: Fixtures, as: Crawler): string[] =>
  surface.pattern
    .split('/')
    .reduce<string[]>(
      (made, part) => {
        const parameter = /^:(\w+)/.exec(part)?.[1] ?? (part === '*' ? '*' : undefined)
        const values =
          parameter === undefined ? [part] : valuesOf(parameter, surface, fixtures, as).map(encodeURIComponent)
        return made.flatMap((path, n) => values.map((value) => (n === 0 && path === '' ? value : `${path}/${value}`)))
      },
      [''],
    )
    .map((path) => (path.startsWith('/') ? path : `/${path}`))

const picking = (paths: readonly string[]) =>
  [...paths, 'title', 'name', 'owner'].map((path) => `select[${path.replaceAll('.', '][')}]=true`).join('&')

const everyQueue = 'work=draft,in_review,changes_requested,approved&limit=100'

const queriesOf = ({ pattern, of = '' }: Surface, { config, privatePaths }: Fixtures): string[] => {
  if (pattern.startsWith('/v1')) return locales.map((locale) => `locale=${locale}`)
  if (!pattern.startsWith('/api/')) return ['']
  if (pattern.endsWith('/gaps')) return ['limit=50', 'kind=items&limit=50&locale=ru', 'code=alt_missing']
  if (pattern === '/api/desk/search') return locales.map((locale) => `q=${canaryPrefix}&limit=50&locale=${locale}`)
  if (pattern === '/api/desk/start') return ['', ...locales.map((locale) => `locale=${locale}`)]
  if (pattern === '/api/reviews') return [everyQueue, `${everyQueue}&institution=none`, `${everyQueue}&locale=he`]
  if (/\/history(\/holdings)?$/.test(pattern)) return ['', 'format=csv', 'format=json', 'limit=100']
  if (pattern.endsWith('/timeline')) return ['', 'limit=50']
  if (pattern.includes('/file/')) return ['', 'width=320', 'width=320&draft=true&prefix=x']
  const isOne = /:id|globals/.test(pattern)
  const populated = config.collections.map(({ slug }) => `populate[${slug}][notes]=true`).join('&')
  return [
    ...(isOne ? readings : listings),
    `draft=true&depth=1&${picking(privatePaths(of))}`,
    `depth=2&limit=20&${populated}`,
    `data=${encodeURIComponent(JSON.stringify({ title: 'echo', owner: null }))}`,
  ]
}

const bodiesOf = ({ pattern }: Surface, fixtures: Fixtures, as: Crawler): object[] => {
  const [email] = fixtures.canaries.from(as).flatMap(({ token }) => (token.includes('@') ? [token] : []))
  if (/password|unlock|login/.test(pattern)) return [{ email, password: 'not the password', token: 'none' }]
  if (/preferences/.test(pattern)) return [{ value: {} }]
  if (pattern.endsWith('/bulk')) {
    const set = { creditLine: 'Taken over' }
    const hidden = fixtures.canaries.hidden(pattern.split('/')[2] ?? '', as).slice(0, 4)
    return [...(hidden.length > 0 ? [{ ids: hidden, set }] : []), { where: { title: { like: canaryPrefix } }, set }]
  }
  if (pattern === '/api/desk/transitions') {
    const records = fixtures.config.collections.flatMap(({ slug }) =>
      fixtures.canaries
        .hidden(slug, as)
        .slice(0, 3)
        .map((id) => ({ kind: slug, id })),
    )
    return ['submit', 'publish'].map((transition) => ({ verb: transition, records: records.slice(0, 100) }))
  }
  return [{ title: 'Taken over', revision: 1 }]
}

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const questionsAt = (surface: Surface, fixtures: Fixtures, as: Crawler): Question[] => {
  const base = { as, surface: nameOf(surface), method: surface.method }
  return fill(surface, fixtures, as).flatMap((path, n): Question[] => {
    if (surface.method === 'OPTIONS') return [{ ...base, path }]
    if (isRead(surface.method)) {
      // variants by id are sampled, variants by query are complete
      const queries = queriesOf(surface, fixtures)
      return (n === 0 ? queries : queries.slice(0, 3)).map((query) => ({
        ...base,
        path: query ? `${path}?${query}` : path,
      }))
    }
    return bodiesOf(surface, fixtures, as).flatMap((body) =>
      ['', '?draft=true'].map((query) => ({
        ...base,
        path: `${path}${query}`,
        body: JSON.stringify(body),
        ...('revision' in body && { headers: { 'if-match': '"1"' } }),
      })),
    )
  })
}

/** Sends long queries as the body of a POST. */
const asBody = (question: Question): Question => {
  const [path = '', query = ''] = question.path.split('?')
  const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
  return { ...question, surface: `${question.surface}, query in the body`, method: 'POST', path, body: query, headers }
}

/** Paths without a route: a disabled desk, and unknown paths. */
const nowhere: Surface[] = [
  '/',
  '/admin',
  '/admin/login',
  '/_next/static/x',
  '/api',
  '/api/nothing',
  '/v1/nothing',
].map((pattern) => ({ method: 'GET', pattern }))

/** Every path of the server with every value of its parameters, for one reader. */
export const restQuestions = (fixtures: Fixtures, as: Crawler): Question[] => {
  const surfaces = [...surfacesOfServer(fixtures.routes), ...surfacesOfPayload(fixtures.config), ...nowhere]
  const questions = surfaces
    .toSorted((one, other) => last(one.pattern) - last(other.pattern))
    .flatMap((surface) => questionsAt(surface, fixtures, as))
  const lists = questions.filter(({ surface, path }) => /^GET \/api\/\w+$/.test(surface) && /limit=50/.test(path))
  return [...lists.map(asBody), ...questions]
}
