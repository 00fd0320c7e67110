import type { Endpoint, SanitizedConfig } from 'payload'
import type { Route } from './serve-inside'

/** An address with parameters, as it is routed. */
export interface Surface {
  method: string
  /** e.g. `/api/items/:id` */
  pattern: string
  /** the collection or global it belongs to */
  of?: string
}

const tidy = (path: string) => path.replace(/\?$/, '').replace(/(.)\/$/, '$1')

const fromEndpoints = (endpoints: readonly Endpoint[] | false, base: string, of?: string): Surface[] =>
  (endpoints || []).flatMap(({ method, path }) => {
    const surface = (pattern: string): Surface => ({
      method: method === 'connect' ? 'GET' : method.toUpperCase(),
      pattern: tidy(`${base}${pattern}`),
      ...(of !== undefined && { of }),
    })
    // what may be left out is left out once
    return path.endsWith('?') ? [surface(path), surface(path.replace(/\/:[^/]+\?$/, ''))] : [surface(path)]
  })

/** What Payload answers below /api, as its sanitised configuration has it. */
export const surfacesOfPayload = (config: SanitizedConfig): Surface[] => [
  ...fromEndpoints(config.endpoints, '/api'),
  ...config.collections.flatMap(({ slug, endpoints }) => fromEndpoints(endpoints, `/api/${slug}`, slug)),
  ...config.globals.flatMap(({ slug, endpoints }) => fromEndpoints(endpoints, `/api/globals/${slug}`, slug)),
]

/** What the framework routes itself, but for the two addresses behind which Payload routes. */
export const surfacesOfServer = (routes: readonly Route[]): Surface[] => {
  const listed = new Set<string>()
  return routes.flatMap(({ method, url }) => {
    const name = `${method} ${url}`
    if (url === '/api/*' || url === '/api/graphql' || listed.has(name)) return []
    listed.add(name)
    return [{ method, pattern: url }]
  })
}

export const nameOf = ({ method, pattern }: Surface): string => `${method} ${pattern}`
