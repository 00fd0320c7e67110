import type { Config, SanitizedConfig } from 'payload'
import { followReleased, redactIds } from '../../editorial'
import { isData } from '../../platform/data'
import { withoutStack } from '../../platform/without-stack'
import { findGaps, foreignEndpoints, missingHooks } from './find-gaps'
import { governanceOf, hooksOf, namedFields, type Governance } from './governance'
import { payloadEndpoints } from './payload-endpoints'

type Collection = SanitizedConfig['collections'][number]
type Global = SanitizedConfig['globals'][number]

/** Payload's own collections here; others of them come with features that are off. */
const ofPayload = ['payload-kv', 'payload-preferences', 'payload-migrations']

/** The hooks that the visibility plugins add to every collection and every global. */
const visibilityHooks = ({ db, secret }: Pick<Config, 'db' | 'secret'>) => {
  const { collections, globals } = followReleased(
    redactIds({ db, secret, collections: [{ slug: 'any', fields: [] }], globals: [{ slug: 'any', fields: [] }] }),
  )
  return { collection: hooksOf(collections?.[0]?.hooks), global: hooksOf(globals?.[0]?.hooks) }
}

const privateWithoutReader = ({ fields }: Collection | Global): string[] =>
  namedFields(fields).flatMap(([path, field]) =>
    field.custom?.visibility === 'private' && !('access' in field && typeof field.access?.read === 'function')
      ? [`an access.read for the private field ${path}`]
      : [],
  )

const schedulesPublishing = ({ versions }: Collection | Global) =>
  isData(versions) && isData(versions.drafts) && Boolean(versions.drafts.schedulePublish)

const gapsOf = (entity: Collection | Global, visibility: ReturnType<typeof hooksOf>): string[] => [
  ...missingHooks(visibility, entity.hooks).map(() => 'the plugin that hides ids'),
  ...privateWithoutReader(entity),
  ...(schedulesPublishing(entity) ? ['its workflow, which schedulePublish bypasses'] : []),
]

const lacks = (what: string, gaps: readonly string[]): string[] =>
  [...new Set(gaps)].map(
    (gap) => `${what} lacks ${gap}. A plugin or payload.config.ts took it away: add to it instead.`,
  )

const withoutRow = (endpoints: readonly string[], where: string): string[] =>
  endpoints.map(
    (name) => `The endpoint ${name} of ${where} has no rule: pass it to vitrine() in endpoints, with allowedTo.`,
  )

const checkCollection = (
  collection: Collection,
  { collections }: Governance,
  visibility: Governance['root']['hooks'],
) => {
  const { slug, endpoints } = collection
  const governed = collections[slug]
  if (!governed)
    return [`The collection ${slug} has no policy row: pass it to vitrine() as collections: [{ collection, policy }].`]
  return [
    ...lacks(`The collection ${slug}`, [...gapsOf(collection, visibility), ...findGaps(governed, collection)]),
    ...withoutRow(foreignEndpoints(governed.endpoints, endpoints, payloadEndpoints.collection(collection)), slug),
  ]
}

const checkGlobal = (global: Global, { globals }: Governance, visibility: Governance['root']['hooks']) => {
  const { slug, endpoints } = global
  const governed = globals[slug]
  if (!governed) return [`The global ${slug} has no policy row: make it a collection, and pass that to vitrine().`]
  return [
    ...lacks(`The global ${slug}`, [...gapsOf(global, visibility), ...findGaps(governed, global)]),
    ...withoutRow(foreignEndpoints(governed.endpoints, endpoints, payloadEndpoints.global), slug),
  ]
}

const checkServer = ({ admin, endpoints, graphQL, hooks, jobs }: SanitizedConfig, { root }: Governance): string[] => [
  ...lacks('The configuration', [
    ...findGaps({ ...root, fields: {}, settings: {} }, { access: jobs.access, hooks, endpoints }),
    ...(admin.user === root.settings.user ? [] : ['its setting of admin.user']),
    ...(admin.autoLogin ? ['a login, which autoLogin bypasses'] : []),
  ]),
  ...withoutRow(foreignEndpoints(root.endpoints, endpoints, payloadEndpoints.server), 'the server'),
  ...(jobs.enabled ? ['Jobs have no policy row: leave out jobs.tasks and jobs.workflows (docs/payload.md).'] : []),
  ...(Object.keys(graphQL).some((name) => name === 'queries' || name === 'mutations')
    ? ['GraphQL queries and mutations of your own have no policy row: pass an endpoint to vitrine() instead.']
    : []),
]

const missingOnes = ({ collections, globals }: SanitizedConfig, governance: Governance): string[] => {
  const present = new Set<string>([...collections, ...globals].map(({ slug }) => slug))
  return [...Object.keys(governance.collections), ...Object.keys(governance.globals)].flatMap((slug) =>
    present.has(slug) ? [] : [`The collection ${slug} is missing: a plugin or payload.config.ts took it away.`],
  )
}

/** Everything that no longer governs a configuration after all plugins: one sentence each. */
const findUngoverned = (config: SanitizedConfig): string[] => {
  const governance = governanceOf(config.custom)
  if (!governance)
    return ['The configuration lacks what vitrine() sets in custom: keep ...vitrine() whole in payload.config.ts.']
  const visibility = visibilityHooks(config)
  const [addedByPayload, collections] = [true, false].map((isPayloads) =>
    config.collections.filter(({ slug }) => slug.startsWith('payload-') === isPayloads),
  )
  return [
    ...missingOnes(config, governance),
    ...(collections ?? []).flatMap((collection) => checkCollection(collection, governance, visibility.collection)),
    ...config.globals.flatMap((global) => checkGlobal(global, governance, visibility.global)),
    ...checkServer(config, governance),
    ...(addedByPayload ?? []).flatMap(({ slug }) =>
      ofPayload.includes(slug)
        ? []
        : [`The collection ${slug} comes with a feature of Payload that is off (docs/payload.md): leave that off.`],
    ),
  ]
}

/** Throws an Error with one sentence unless the policy and the workflow govern every collection, global and endpoint. */
export const assertGoverned = (config: SanitizedConfig): SanitizedConfig => {
  const [first, ...more] = findUngoverned(config)
  if (first === undefined) return config
  throw withoutStack(more.length > 0 ? `${first} (${more.length} more)` : first)
}
