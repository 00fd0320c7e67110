import type { Endpoint, Field } from 'payload'
import { isData } from '../../platform/data'
import { functionsOf, hooksOf, namedFields, openingSettings, type Governed } from './governance'
import { nameOfEndpoint } from './payload-endpoints'

/** A collection, a global or the server, as it is after all plugins. */
interface Actual {
  access?: unknown
  hooks?: unknown
  endpoints?: readonly Omit<Endpoint, 'root'>[] | false
  fields?: readonly Field[]
}

/** Whether all are among the others, in the same order. */
const areInOrder = (expected: readonly unknown[], actual: readonly unknown[]): boolean => {
  let next = 0
  for (const one of actual) if (one === expected[next]) next += 1
  return next === expected.length
}

const isOn = (value: unknown) => value !== undefined && value !== false && value !== null

/** Whether a setting has everything that was set; Payload adds its defaults to it. */
const keeps = (expected: unknown, actual: unknown): boolean => {
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) && actual.length === expected.length && expected.every((one, n) => keeps(one, actual[n]))
    )
  if (isData(expected))
    return isData(actual) && Object.entries(expected).every(([name, value]) => keeps(value, actual[name]))
  return isOn(expected) || isOn(actual) ? expected === actual : true
}

export const missingHooks = (expected: Governed['hooks'], hooks: unknown): string[] => {
  const actual = hooksOf(hooks)
  return Object.entries(expected).flatMap(([name, list]) =>
    areInOrder(list, actual[name] ?? []) ? [] : [`its guard hooks in ${name}`],
  )
}

const missingAccess = (expected: Governed['access'], access: unknown): string[] =>
  Object.entries(expected).flatMap(([operation, rule]) =>
    isData(access) && access[operation] === rule ? [] : [`the rule of its policy row in access.${operation}`],
  )

const missingFields = (expected: Governed['fields'], fields: readonly Field[]): string[] => {
  const actual = new Map(namedFields(fields))
  return Object.entries(expected).flatMap(([path, functions]) => {
    const field = actual.get(path)
    if (field === undefined) return [`the field ${path}`]
    return areInOrder(functions, functionsOf(field)) ? [] : [`the access functions and hooks of the field ${path}`]
  })
}

const missingEndpoints = (expected: Governed['endpoints'], actual: Governed['endpoints']): string[] =>
  expected.flatMap((endpoint) =>
    actual.find((one) => nameOfEndpoint(one) === nameOfEndpoint(endpoint))?.handler === endpoint.handler
      ? []
      : [`the endpoint ${nameOfEndpoint(endpoint)}`],
  )

const missingSettings = (expected: Governed['settings'], actual: object): string[] => {
  const all = Object.entries(actual)
  return [...new Set([...openingSettings, ...Object.keys(expected)])].flatMap((name) =>
    keeps(expected[name] ?? false, all.find(([key]) => key === name)?.[1]) ? [] : [`its setting of ${name}`],
  )
}

/** Every part of what governs an entity that is not there any more. */
export const findGaps = (expected: Governed, actual: Actual): string[] => [
  ...missingAccess(expected.access, actual.access),
  ...missingHooks(expected.hooks, actual.hooks),
  ...missingEndpoints(expected.endpoints, actual.endpoints || []),
  ...missingFields(expected.fields, actual.fields ?? []),
  ...missingSettings(expected.settings, actual),
]

/** Endpoints that are neither Payload's nor ours, and those that stand before one of Payload's. */
export const foreignEndpoints = (
  expected: Governed['endpoints'],
  actual: Governed['endpoints'] | false,
  ofPayload: readonly string[],
): string[] => {
  const own = new Set<unknown>(expected.map(({ handler }) => handler))
  const others = (actual || []).filter(({ handler }) => !own.has(handler)).map(nameOfEndpoint)
  return others.filter((name, n) => !ofPayload.includes(name) || others.indexOf(name) !== n)
}
