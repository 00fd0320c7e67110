import { expect } from '@jest/globals'
import { z } from 'zod'
import { at, type Client, type ClientResponse, type Method } from './client'

const isSchema = (value: unknown): value is z.core.JSONSchema.JSONSchema => typeof value === 'object' && value !== null
const JsonSchema = z.custom<z.core.JSONSchema.JSONSchema>(isSchema)

const escape = (path: string) => path.replaceAll('~', '~0').replaceAll('/', '~1')

const Paths = z.record(z.string(), z.record(z.string(), z.unknown()))

/** The parameters of the path, the query and the body. */
export interface RequestInput {
  parameters?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: object
}

/** Sends one operation, validates its response and returns it. */
export type SendRequest = (
  by: Client,
  operation: `${Method} ${string}`,
  requested?: RequestInput,
) => Promise<ClientResponse>

/** Validates responses against the desk's served OpenAPI document. */
export const responseValidator = (text: string) => {
  const document: unknown = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'))
  const $defs = z.record(z.string(), JsonSchema).parse(at(document, '/components/schemas') ?? {})
  /** The schemas that this one refers to, directly or through others: converting all of them takes long. */
  const reachable = (
    schema: unknown,
    found: Readonly<Record<string, z.core.JSONSchema.JSONSchema>> = {},
  ): typeof found =>
    [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].reduce((known, [, name = '']) => {
      const definition = $defs[name]
      return definition === undefined || name in known ? known : reachable(definition, { ...known, [name]: definition })
    }, found)
  const operations = Object.entries(Paths.parse(at(document, '/paths'))).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const requested = new Set<string>()

  const contentOf = (operation: string, status: number) => {
    const [method = '', path = ''] = operation.split(' ')
    return at(document, `/paths/${escape(path)}/${method.toLowerCase()}/responses/${status}/content`)
  }

  /** The differences between a response and the document; undefined: none. */
  const problemsIn = (operation: string, { status, headers, body }: ClientResponse): unknown => {
    const content = contentOf(operation, status)
    if (content === undefined) return `${status} is not described: ${JSON.stringify(body)}`
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? ''
    const types = Object.keys(z.record(z.string(), z.unknown()).parse(content))
    const matching = types.find((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))))
    if (matching === undefined) return `${type} is not described`
    if (!/^application\/(problem\+)?json$/.test(matching)) return undefined
    const schema = JsonSchema.parse(at(content, `/${escape(matching)}/schema`))
    return z.fromJSONSchema({ ...schema, $defs: reachable(schema) }).safeParse(body).error?.issues
  }

  const request: SendRequest = async (by, operation, { parameters = {}, query = {}, body } = {}) => {
    const [method = '', path = ''] = operation.split(' ')
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? `no ${name}`)
    const search = new URLSearchParams(query).toString()
    const sent = method === 'GET' ? undefined : (body ?? {})
    const response = await by.send(
      z.enum(['GET', 'POST', 'PATCH', 'DELETE']).parse(method),
      `${filled}${search && `?${search}`}`,
      sent,
    )
    expect([operation, problemsIn(operation, response)]).toEqual([operation, undefined])
    requested.add(operation)
    return response
  }
  return { request, problemsIn, operations, requested }
}
