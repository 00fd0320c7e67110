import { configToSchema } from '@payloadcms/graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { GraphQLError, isObjectType, Lexer, parse, Source, TokenKind, validate, type ExecutionResult } from 'graphql'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { isApiError, ApiError, type Problem } from '../model/problems'
import { valueIn } from '../model/relations'
import { actorOf } from '../policy'
import { boundsOf, onlyQueries } from './graphql-bounds'

type Values = Readonly<Record<string, unknown>>

/** A formatted GraphQL error, as Payload's hooks take and return it. */
type Described = NonNullable<
  Parameters<NonNullable<SanitizedConfig['hooks']['afterError']>[number]>[0]['graphqlResult']
>

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500

/** The path of an invalid variable, which GraphQL states only in its message: `at "data.subjects[0].label"`. */
const misfitsIn = ({ message }: GraphQLError): Problem[] => {
  const [, path, detail] = /^Variable "\$.*" got invalid value .* at "([^"]+)"; (.*)$/s.exec(message) ?? []
  if (path === undefined || detail === undefined) return []
  return [{ pointer: `/${path.replaceAll(/[.[]/g, '/').replaceAll(']', '')}`, code: 'not_as_expected', detail }]
}

/** `/api/graphql`: Payload's schema. Errors contain no stack and no SQL. */
export const graphqlOf = (config: SanitizedConfig) => {
  const made = configToSchema(config)
  const queries = made.schema.getQueryType()?.getFields() ?? {}
  // these queries distinguish missing records from forbidden ones; editors use REST instead
  for (const name of Object.keys(queries)) if (name.startsWith('docAccess')) delete queries[name]
  // e-mail verification is off: there is no column for its token
  const mutations = made.schema.getMutationType()?.getFields() ?? {}
  for (const name of Object.keys(mutations)) if (name.startsWith('verifyEmail')) delete mutations[name]
  const access = made.schema.getType('Access')
  const mayOpenDesk = isObjectType(access) ? access.getFields().canAccessAdmin : undefined
  // the schema declares the value as non-null, and Payload returns null
  if (mayOpenDesk) mayOpenDesk.resolve = (source: unknown) => valueIn(source, 'canAccessAdmin') === true
  for (const [name, field] of Object.entries(queries)) {
    const { resolve } = field
    if (!name.startsWith('count')) continue
    // Payload ignores `draft` in a count; in REST it is a query parameter
    field.resolve = (source, args: Values, context: { req: PayloadRequest }, info) => {
      const req = isolateObjectProperty(context.req, 'query')
      req.query = { ...context.req.query, draft: String(args.draft === true) }
      return resolve?.(source, args, { ...context, req }, info)
    }
  }
  return (request: Request) => hookResult(config, made, request)
}

const mostTokens = 10_000
const deepestBraces = 50

/** The text is checked first: the parser recurses as deep as a query nests, until the stack overflows. */
const parseBounded: typeof parse = (source, options) => {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let tokens = 0
  let depth = 0
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1
    if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) depth += 1
    if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R) depth -= 1
    if (tokens > mostTokens || depth > deepestBraces)
      throw new GraphQLError(`Expected at most ${mostTokens} words, in braces at most ${deepestBraces} deep.`)
  }
  return parse(source, options)
}

/** Limits are checked before the rules that compare fields pairwise. */
const boundsFirst: typeof validate = (schema, document, [bounds, ...rules] = [], options) => {
  const tooMuch = bounds ? validate(schema, document, [bounds], options) : []
  return tooMuch.length > 0 ? tooMuch : validate(schema, document, rules, options)
}

const hookResult = async (
  config: SanitizedConfig,
  { schema }: ReturnType<typeof configToSchema>,
  request: Request,
): Promise<Response> => {
  const original = request.clone()
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
  addLocalesToRequestFromData(req)
  const { as } = await actorOf(req)
  const headers = {}

  const describe = async (error: GraphQLError): Promise<GraphQLError> => {
    const { originalError } = error
    // GraphQL's own errors concern the request, such as an invalid variable
    const status = originalError && originalError.name !== 'GraphQLError' ? statusOf(originalError) : 400
    const isExposed = status < 500 || isApiError(originalError)
    if (!isExposed) req.payload.logger.error({ err: originalError ?? error })
    const misfits = misfitsIn(error)
    const plain: Described = {
      message: isExposed ? error.message : 'Something went wrong.',
      locations: error.locations ? [...error.locations] : [],
      path: error.path ? [...error.path] : [],
      extensions: {
        name: originalError?.name ?? error.name,
        statusCode: status,
        ...(misfits.length > 0 && { data: { problems: misfits } }),
      },
    }
    let hookResult: Awaited<ReturnType<NonNullable<SanitizedConfig['hooks']['afterError']>[number]>> = undefined
    for (const hook of config.hooks.afterError ?? [])
      hookResult =
        (await hook({ context: req.context, error: originalError ?? error, graphqlResult: plain, req })) ?? hookResult
    const { message, extensions } = hookResult?.graphqlResult ?? plain
    return new GraphQLError(message, {
      extensions: extensions ?? null,
      path: error.path ?? null,
      nodes: error.nodes ?? null,
    })
  }

  const response = await createHandler({
    context: { headers, req },
    schema,
    parse: parseBounded,
    // our limits replace Payload's, which expand fragments without end
    validationRules: (_request, args, rules) => [
      boundsOf(as !== 'anonymous', args.variableValues),
      ...(as === 'client' ? [onlyQueries] : []),
      ...rules,
    ],
    validate: boundsFirst,
    onOperation: async (_request, _args, result: ExecutionResult) =>
      result.errors ? { ...result, errors: await Promise.all(result.errors.map(describe)) } : result,
  })(original)
  const responseHeaders = headersWithCors({ headers: new Headers(response.headers), req })
  for (const [name, value] of Object.entries(headers)) responseHeaders.append(name, String(value))
  return new Response(response.body, { headers: responseHeaders, status: response.status })
}
