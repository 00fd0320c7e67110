import type { z } from 'zod'
import type { EndpointDeclaration, PathParameters } from '../../contract/endpoint'
import { errorIn, type CallError } from './failure'
import { requestJson } from './request-json'

/** The values of a path's parameters. */
export type Parameters<Path extends string> = Readonly<Record<PathParameters<Path>, string>>

/** The query of an endpoint; every read accepts a locale for titles. */
export type QueryInput<Query extends z.ZodObject> = ([keyof Query['shape']] extends [never]
  ? unknown
  : z.input<Query>) & { locale?: string }

/** The result: data as declared, or an error with the body it is in. */
export type CallResult<Data extends z.ZodType> =
  { ok: true; data: z.output<Data> } | { ok: false; error: CallError; body: unknown }

/** An endpoint's URL; `{record}` is a record's whole path, as in `usePlaces`. Undefined query values are omitted. */
export const addressOf = (
  api: string,
  { path }: Pick<EndpointDeclaration, 'path'>,
  parameters: Readonly<Record<string, string>>,
  query: object = {},
): string => {
  const { record } = parameters
  const own = record === undefined ? api + path : path.replace('/{record}', record)
  const filled = own.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
  const values = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const search = new URLSearchParams(values).toString()
  return search ? `${filled}?${search}` : filled
}

/** What SWR knows data by: the URL, the language, and what they are loaded again for. */
export type Key = readonly [address: string, language: string, ...reloadOn: string[]]

export const keyFor = (address: string, language: string, reloadOn: string | undefined): Key => [
  address,
  language,
  ...(reloadOn === undefined ? [] : [reloadOn]),
]

/** Loads the data of an endpoint for SWR, by its URL and language; null: no response, or no permission. */
export const loaderOf =
  <Data extends z.ZodType>(declaration: Pick<EndpointDeclaration<z.ZodObject, z.ZodType, Data>, 'method' | 'answer'>) =>
  async ([address, language]: Key): Promise<z.output<Data> | null> => {
    const result = await callAt(declaration, address, language)
    return result?.ok ? result.data : null
  }

/** Calls an endpoint by its URL; undefined: no response, or not as declared. */
export const callAt = async <Data extends z.ZodType>(
  { method, answer: schema }: Pick<EndpointDeclaration<z.ZodObject, z.ZodType, Data>, 'method' | 'answer'>,
  address: string,
  language: string,
  body?: object,
): Promise<CallResult<Data> | undefined> => {
  const response = await requestJson(address, language, { method, ...(body && { body }) })
  if (!response?.ok) return response && { ok: false, error: errorIn(response.body), body: response.body }
  const parsed = schema.safeParse(response.body)
  return parsed.success ? { ok: true, data: parsed.data } : undefined
}
