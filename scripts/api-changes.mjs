// What one OpenAPI 3.1 description of a public API lacks of an earlier one. A reader of the earlier one must still be
// served: answers may grow, and requests that were accepted stay accepted.
import semver from 'semver'

/** Whether a version may break the readers of an earlier one: before 1.0 a new minor or major version may. */
export const mayBreak = (before, now) =>
  semver.major(before) === 0 && semver.gt(now, before) && semver.diff(before, now) !== 'patch'

/** Keywords that this comparison does not know: it refuses a description with one of them. */
const unknown = ['allOf', 'not', 'if', 'prefixItems', 'patternProperties', 'dependentSchemas', 'unevaluatedProperties']

const isObject = (value) => typeof value === 'object' && value !== null
const quote = (value) => JSON.stringify(value)

/** The values that a schema lists: of `const` or `enum`; undefined when it lists none. */
const valuesOf = (schema) => schema.enum ?? ('const' in schema ? [schema.const] : undefined)

/** Object schemas of a union are told apart by the members that have one value: `kind`, `state`, `type`. */
const signatureOf = (schema) =>
  Object.entries(schema.properties ?? {})
    .filter(([, member]) => 'const' in member)
    .map(([name, member]) => `${name}=${quote(member.const)}`)
    .sort()
    .join(' ')

const labelOf = (schema) => [schema.type ?? 'any', signatureOf(schema)].filter(Boolean).join(' ')

/**
 * Compares two descriptions.
 * @returns {string[]} one sentence for each change that breaks a reader of `before`
 */
export const breakingChanges = (before, now) => {
  const compared = new Map()

  const resolve = (document, schema) => {
    const keyword = unknown.find((name) => name in schema)
    if (keyword !== undefined) throw new Error(`A schema has "${keyword}", which is not compared yet.`)
    if (schema.$ref === undefined) return schema
    const found = schema.$ref
      .split('/')
      .slice(1)
      .reduce((value, key) => value[key], document)
    return resolve(document, found)
  }

  /** The alternatives of a schema, each of one type; `name`: of the named schema that it is. */
  const alternatives = (document, schema, name) => {
    const named = schema.$ref?.split('/').at(-1) ?? name
    const resolved = resolve(document, schema)
    const union = resolved.anyOf ?? resolved.oneOf
    if (union !== undefined) return union.flatMap((part) => alternatives(document, part))
    return [resolved.type].flat().map((type) => ({ ...resolved, type, name: named }))
  }

  /** Listed values that are there no longer. */
  const compareValues = (one, other, at) => {
    const [earlier, values] = [valuesOf(one), valuesOf(other)]
    if (earlier === undefined || values === undefined) return []
    return earlier.filter((value) => !values.includes(value)).map((value) => `${at} lacks the value ${quote(value)}.`)
  }

  const compareMembers = (one, other, at) =>
    Object.entries(one.properties ?? {}).flatMap(([name, member]) => {
      const found = other.properties?.[name]
      if (found === undefined) return [`${at}.${name} is gone.`]
      const isLost = one.required?.includes(name) && !other.required?.includes(name)
      return [...(isLost ? [`${at}.${name} may be absent.`] : []), ...compareBodies(member, found, `${at}.${name}`)]
    })

  const compareContent = (one, other, at) => [
    ...compareValues(one, other, at),
    ...(one.format === other.format ? [] : [`${at} has the format ${other.format}, not ${one.format}.`]),
    ...compareMembers(one, other, at),
    ...(one.items && other.items ? compareBodies(one.items, other.items, `${at}[]`) : []),
    ...(isObject(one.additionalProperties) && isObject(other.additionalProperties)
      ? compareBodies(one.additionalProperties, other.additionalProperties, `${at}.*`)
      : []),
  ]

  /** Each pair of named schemas is compared once, under its name. */
  const compareAlternative = (one, other, at) => {
    if (one.name === undefined || other.name === undefined) return compareContent(one, other, at)
    const pair = `${one.name} ${other.name}`
    if (!compared.has(pair)) {
      compared.set(pair, [])
      compared.set(pair, compareContent(one, other, one.name))
    }
    return compared.get(pair)
  }

  /** What is answered may lose types and gain alternatives of a type that it has. */
  const compareBodies = (one, other, at) => {
    const [earlier, later] = [alternatives(before, one), alternatives(now, other)]
    const types = new Set(earlier.map(({ type }) => type))
    const added = [...new Set(later.map(({ type }) => type))].filter(
      (type) => !types.has(type) && !types.has(undefined),
    )
    const changed = earlier
      .filter(({ type }) => type !== 'null')
      .flatMap((part) => {
        const alike = later.filter(({ type }) => type === part.type)
        const same = alike.filter((candidate) => signatureOf(candidate) === signatureOf(part))
        const findings = (same.length > 0 ? same : alike).map((candidate) => compareAlternative(part, candidate, at))
        const [best] = findings.sort((a, b) => a.length - b.length)
        return best ?? [`${at} is no ${labelOf(part)} any more.`]
      })
    return [...added.map((type) => `${at} may be ${type}.`), ...changed]
  }

  const bounds = [
    ...['maximum', 'maxLength', 'maxItems', 'maxProperties'].map((name) => [name, (one, other) => other < one]),
    ...['minimum', 'minLength', 'minItems', 'minProperties'].map((name) => [name, (one, other) => other > one]),
    ...['pattern', 'format'].map((name) => [name, (one, other) => one !== other]),
  ]

  /** What is requested may gain types and values. */
  const compareRequests = (one, other, at) => {
    const later = alternatives(now, other)
    return alternatives(before, one).flatMap((part) => {
      const findings = later
        .filter(({ type }) => type === part.type || type === undefined)
        .map((candidate) => [
          ...compareValues(part, candidate, at),
          ...(valuesOf(part) ? [] : (valuesOf(candidate) ?? []).map((value) => `${at} is limited to ${quote(value)}.`)),
          ...bounds
            .filter(
              ([name, isNarrower]) => name in candidate && (!(name in part) || isNarrower(part[name], candidate[name])),
            )
            .map(([name]) => `${at} is narrower: ${name} ${candidate[name]}.`),
          ...(part.items && candidate.items ? compareRequests(part.items, candidate.items, `${at}[]`) : []),
        ])
      const [best] = findings.sort((a, b) => a.length - b.length)
      return best ?? [`${at} does not accept ${labelOf(part)}.`]
    })
  }

  const compareParameters = (one = [], other = [], at) => {
    const find = (list, { in: place, name }) => list.find((entry) => entry.in === place && entry.name === name)
    const kept = one.flatMap((parameter) => {
      const name = `${at}: the parameter ${parameter.name}`
      const found = find(other, parameter)
      if (found === undefined) return [`${name} is gone.`]
      const isDemanded = found.required && !parameter.required
      return [...(isDemanded ? [`${name} is required.`] : []), ...compareRequests(parameter.schema, found.schema, name)]
    })
    const demanded = other.filter((parameter) => parameter.required && find(one, parameter) === undefined)
    return [...kept, ...demanded.map(({ name }) => `${at}: the parameter ${name} is new and required.`)]
  }

  const compareResponse = (one, other, at) => [
    ...Object.keys(one.headers ?? {})
      .filter((name) => other.headers?.[name] === undefined)
      .map((name) => `${at}: the header ${name} is gone.`),
    ...Object.entries(one.content ?? {}).flatMap(([type, { schema }]) => {
      const found = other.content?.[type]
      return found === undefined ? [`${at}: ${type} is gone.`] : compareBodies(schema, found.schema, at)
    }),
  ]

  const compareOperation = (one, other, at) => [
    ...compareParameters(one.parameters, other.parameters, at),
    ...Object.entries(one.responses).flatMap(([status, response]) => {
      const found = other.responses[status]
      return found === undefined ? [`${at}: ${status} is gone.`] : compareResponse(response, found, `${at} ${status}`)
    }),
  ]

  const changes = Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const at = `${method.toUpperCase()} ${path}`
      const found = now.paths[path]?.[method]
      return found === undefined ? [`${at} is gone.`] : compareOperation(operation, found, at)
    }),
  )
  return [...new Set(changes)]
}
