import type { Endpoint, SanitizedConfig } from 'payload'
import type { Route } from './serve-inside'

/** A routed path with parameters. */
export interface Surface {
  method: string
  /** e.g. `/api/items/:id` */
  pattern: string
  /** its collection or global */
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
    // an optional segment is omitted once
    return path.endsWith('?') ? [surface(path), surface(path.replace(/\/:[^/]+\?$/, ''))] : [surface(path)]
  })

/** Payload's routes below /api, from its sanitised configuration. */
export const surfacesOfPayload = (config: SanitizedConfig): Surface[] => [
  ...fromEndpoints(config.endpoints, '/api'),
  ...config.collections.flatMap(({ slug, endpoints }) => fromEndpoints(endpoints, `/api/${slug}`, slug)),
  ...config.globals.flatMap(({ slug, endpoints }) => fromEndpoints(endpoints, `/api/globals/${slug}`, slug)),
]

/** The framework's own routes, except the two behind which Payload routes. */
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
