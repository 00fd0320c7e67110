import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { Problem } from '../model/problems'
import { malformedTextsIn } from '../model/well-formed-text'
import { anonymousBounds, memberBounds, tooMuchInSort, tooMuchInWhere, type Bounds } from './payload-bounds'

interface QueryBounds {
  rest: Bounds
  depth: number
  cost: number
  aliases: number
  /** fields in total, counting fragments at each spread: validation compares fields of the same name pairwise */
  fields: number
  /** whether introspection is allowed */
  introspection: boolean
}

const forAnonymous: QueryBounds = {
  rest: anonymousBounds,
  depth: 6,
  cost: 1000,
  aliases: 10,
  fields: 500,
  introspection: false,
}
const forMembers: QueryBounds = {
  rest: memberBounds,
  depth: 15,
  cost: 20_000,
  aliases: 100,
  fields: 900,
  introspection: true,
}

/** Assumed length of a list without a limit: its selection counts so many times. */
const unlimited = 5
const defaultLimit = 10

const mostPages = 1_000_000

type Values = Readonly<Record<string, unknown>>

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields() : {}

const tooMuchInArguments = (args: Values, { rest }: QueryBounds): Problem[] => {
  const tooLarge = (pointer: string, detail: string): Problem[] => [{ pointer, code: 'too_large', detail }]
  const { limit, page, depth } = args
  return [
    ...malformedTextsIn(args),
    ...(typeof limit === 'number' && (limit < 1 || limit > rest.limit)
      ? tooLarge('/limit', `Expected a limit from 1 to ${rest.limit}.`)
      : []),
    ...(typeof page === 'number' && (page < 1 || page > mostPages)
      ? tooLarge('/page', `Expected a page from 1 to ${mostPages}.`)
      : []),
    ...(args.pagination === false ? tooLarge('/pagination', 'Expected a limit, and page for the next ones.') : []),
    ...(typeof depth === 'number' && (depth < 0 || depth > rest.depth)
      ? tooLarge('/depth', `Expected a depth from 0 to ${rest.depth}.`)
      : []),
    ...tooMuchInWhere(args.where, rest),
    ...tooMuchInSort(args.sort, rest),
  ]
}

/** Measures one operation with its fragments; GraphQL's own rules report wrong names. */
const measure = (
  context: ValidationContext,
  operation: OperationDefinitionNode,
  values: Values,
  bounds: QueryBounds,
) => {
  const schema = context.getSchema()
  const problems: Problem[] = []
  const found = { fields: 0, aliases: 0, depth: 0, introspects: false }

  const costOf = (
    selected: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    level: number,
    listed: boolean,
    within: readonly string[] = [],
  ): number =>
    selected.selections.reduce((sum, node) => {
      found.fields += 1
      if (found.fields > bounds.fields) return sum
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type
        return sum + costOf(node.selectionSet, on, level, listed, within)
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const { value: name } = node.name
        const fragment = context.getFragment(name)
        // GraphQL's own rules reject a fragment within itself
        if (!fragment || within.includes(name)) return sum
        const on = schema.getType(fragment.typeCondition.name.value)
        return sum + costOf(fragment.selectionSet, on, level, listed, [...within, name])
      }
      if (node.alias) found.aliases += 1
      if (node.name.value === '__schema' || node.name.value === '__type') {
        found.introspects = true
        return sum
      }
      found.depth = Math.max(found.depth, level)
      const field = fieldsOf(type)[node.name.value]
      if (!field || found.depth > bounds.depth) return sum
      const args = argumentsOf(() => getArgumentValues(field, node, { ...values }))
      problems.push(...tooMuchInArguments(args, bounds))
      if (!node.selectionSet) return sum
      const isLimited = field.args.some(({ name }) => name === 'limit')
      const listLimit = typeof args.limit === 'number' ? args.limit : defaultLimit
      const times = isLimited ? listLimit : isList(field.type) && !listed ? unlimited : 1
      return sum + times * (1 + costOf(node.selectionSet, getNamedType(field.type), level + 1, isLimited, within))
    }, 0)

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  const cost = costOf(operation.selectionSet, root ?? undefined, 1, false)
  return { ...found, cost, problems }
}

/** Arguments of the wrong type are reported by GraphQL's own rules. */
const argumentsOf = (read: () => Values): Values => {
  try {
    return read()
  } catch {
    return {}
  }
}

/** API clients may not send mutations. */
export const onlyQueries = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (operation === OperationTypeNode.QUERY) return
    const message = 'A key reads, and does nothing else: log in to do this.'
    context.reportError(
      new GraphQLError(message, { extensions: { name: 'Refusal', statusCode: 403, code: 'forbidden' } }),
    )
  },
})

/** Rejects a query above its sender's limits before anything runs; each message names the limit. */
export const boundsOf =
  (isLoggedIn: boolean, variables: Values | null | undefined) =>
  (context: ValidationContext): ASTVisitor => {
    const bounds = isLoggedIn ? forMembers : forAnonymous
    const report = (code: string, message: string, found: readonly Problem[] = []) =>
      context.reportError(
        new GraphQLError(message, {
          extensions: {
            name: 'Refusal',
            statusCode: 400,
            code,
            ...(found.length > 0 && { data: { problems: found } }),
          },
        }),
      )
    return {
      OperationDefinition(operation) {
        const read = getVariableValues(context.getSchema(), operation.variableDefinitions ?? [], { ...variables })
        const { depth, cost, aliases, fields, introspects, problems } = measure(
          context,
          operation,
          read.coerced ?? {},
          bounds,
        )
        if (introspects && !bounds.introspection) report('introspection', 'Log in to ask for the schema.')
        if (depth > bounds.depth)
          report('too_deep', `The query is more than ${bounds.depth} fields deep, which is as deep as is answered.`)
        if (aliases > bounds.aliases)
          report('too_many_aliases', `The query has ${aliases} aliases; at most ${bounds.aliases} are answered.`)
        if (fields > bounds.fields || cost > bounds.cost)
          report(
            'too_costly',
            `The query costs ${fields > bounds.fields ? 'too much' : cost}; at most ${bounds.cost} is answered. Ask for fewer records (limit) or fewer relations of each.`,
          )
        for (const found of problems) report(found.code, `${found.pointer.slice(1)}: ${found.detail}`, [found])
      },
    }
  }
