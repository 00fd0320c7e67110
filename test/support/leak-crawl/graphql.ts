import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { decoyOf, type Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import type { Pair, Question } from './request'

/** The selections of a type: each of its leaves, as a path of field names. */
const leavesOf = (type: GraphQLNamedType, depth: number): string[][] => {
  if (isUnionType(type))
    return type
      .getTypes()
      .flatMap((member) =>
        leavesOf(member, depth).map(([field = '', ...rest]) => [
          `... on ${member.name}`,
          `${member.name}_${field}: ${field}`,
          ...rest,
        ]),
      )
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field): string[][] => {
    if (field.args.some(isRequiredArgument)) return []
    const inner = getNamedType(field.type)
    if (!isCompositeType(inner)) return [[field.name]]
    return depth === 0 ? [] : leavesOf(inner, depth - 1).map((path) => [field.name, ...path])
  })
}

interface Tree {
  [field: string]: Tree
}

const write = (tree: Tree): string =>
  Object.entries(tree)
    .map(([field, inner]) => (Object.keys(inner).length === 0 ? field : `${field} { ${write(inner)} }`))
    .join(' ')

const selectionOf = (paths: readonly string[][]): string => {
  const tree: Tree = {}
  for (const path of paths) path.reduce<Tree>((at, field) => (at[field] ??= {}), tree)
  return write(tree)
}

const chunks = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_none, n) => values.slice(n * size, (n + 1) * size))

/** Ids for a field that takes one: those of its own collection, hidden ones first. */
const idsFor = (
  field: GraphQLField<unknown, unknown>,
  { canaries, config, seeded }: Fixtures,
  as: Crawler,
): string[] => {
  const named = field.name.toLowerCase()
  return config.collections
    .filter(({ slug }) => named.includes(slug.replaceAll('-', '').slice(0, -1)))
    .flatMap(({ slug }) => [
      ...canaries.hidden(/version/.test(named) ? `${slug}/versions` : slug, as).slice(0, 2),
      ...(seeded.published.get(slug) ?? []).slice(0, 1),
    ])
}

const argumentsOf = (field: GraphQLField<unknown, unknown>, fixtures: Fixtures, as: Crawler): string[] => {
  const has = (name: string) => field.args.some((arg) => arg.name === name)
  const drafts = has('draft') ? ['', 'draft: true'] : ['']
  const ids = has('id') ? idsFor(field, fixtures, as).map((id) => `id: "${id}"`) : ['']
  const limit = has('limit') ? 'limit: 10' : ''
  const sort = has('sort') && has('limit') ? 'sort: "-updatedAt"' : ''
  return ids.flatMap((id) => drafts.map((draft) => [id, limit, sort, draft].filter(Boolean).join(', ')))
}

const bracket = (inner: string) => (inner === '' ? '' : `(${inner})`)

const asQuestion = (as: Crawler, surface: string, query: string): Question => ({
  as,
  surface,
  method: 'POST',
  path: '/api/graphql',
  body: JSON.stringify({ query }),
})

/** Every query field of the schema with every leaf below it, split to stay within the limits. */
export const graphqlQuestions = (schema: GraphQLSchema, fixtures: Fixtures, as: Crawler): Question[] => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const questions = fields.flatMap((field) => {
    const type = getNamedType(field.type)
    const depth = field.args.some(({ name }) => name === 'limit') ? 3 : 2
    const selections = isCompositeType(type) ? chunks(leavesOf(type, depth), 60).map(selectionOf) : ['']
    return argumentsOf(field, fixtures, as).flatMap((args) =>
      selections.map((selection) =>
        asQuestion(as, `GraphQL ${field.name}`, `{ ${field.name}${bracket(args)} ${selection && `{ ${selection} }`} }`),
      ),
    )
  })
  const changes = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type)
    const selection = isCompositeType(type) ? `{ ${selectionOf(leavesOf(type, 0).slice(0, 40)) || '__typename'} }` : ''
    const data = field.args.some(({ name }) => name === 'data') ? ', data: {}' : ''
    return idsFor(field, fixtures, as).flatMap((id) =>
      field.args.some(({ name }) => name === 'id')
        ? [asQuestion(as, `GraphQL ${field.name}`, `mutation { ${field.name}(id: "${id}"${data}) ${selection} }`)]
        : [],
    )
  })
  return [...questions, ...changes]
}

/** Filters on private fields, in GraphQL. */
export const graphqlProbes = (schema: GraphQLSchema, { config, seeded }: Fixtures, as: Crawler): Pair[] => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return config.collections.flatMap(({ slug }) =>
    seeded.secrets
      .filter(({ collection }) => collection === slug)
      .flatMap(({ path, token }) =>
        fields
          .filter(({ name, args }) => name.toLowerCase().endsWith(slug) && args.some((arg) => arg.name === 'where'))
          .map((field): Pair => {
            const selection = field.name.startsWith('count') ? '{ totalDocs }' : '{ totalDocs docs { id } }'
            const write = (value: string) =>
              asQuestion(
                as,
                `GraphQL ${field.name}(where)`,
                `{ ${field.name}(where: { ${path.replaceAll('.', '__')}: { like: "${value}" } }) ${selection} }`,
              )
            return { one: write(token), other: write(decoyOf(token)), tells: `${slug} · ${path}` }
          }),
      ),
  )
}
