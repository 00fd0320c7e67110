import { beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import made from '../../payload.config'
import { valueIn } from '../../src/model/relations'

/** docs/payload.md says of each feature of Payload whether it is on, off, replaced, or which number it has. */
const rows = [...readFileSync('docs/payload.md', 'utf8').matchAll(/^\| `([\w.-]+)` +\| (on|off|replaced|\d+) +\|/gm)]
const stated = new Map(rows.map(([, feature = '', state = '']) => [feature, state]))

const packages: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
const dependencies = valueIn(packages, 'dependencies')

let config: SanitizedConfig
beforeAll(async () => {
  config = await made
})

/** Collections of ours: Payload adds others, which `close-access.ts` closes. */
const ours = (): SanitizedCollectionConfig[] => config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
const records = () => ours().filter(({ versions }) => Boolean(versions?.drafts))
const users = () => {
  const found = ours().filter(({ auth }) => Boolean(auth))
  expect(found.map(({ slug }) => slug)).toEqual(['users'])
  return found
}
const uploads = () => ours().filter(({ upload }) => Boolean(upload))

/** The value at a path, which the types of a sanitized configuration do not all name. */
const valueAt = (value: unknown, path: string): unknown => path.split('.').reduce(valueIn, value)

/** The one value that all of them have. */
const only = (entities: readonly object[], path: string): unknown => {
  const values = [...new Set(entities.map((entity) => valueAt(entity, path)))]
  expect(entities.length).toBeGreaterThan(0)
  expect(values).toHaveLength(1)
  return values[0]
}

const depends = (name: string) => Boolean(valueIn(dependencies, `@payloadcms/${name}`))
const adapter = () => config.db.init({ payload: Object.create({ config }) })

const emailAdapterName = () => {
  const { email } = config
  return typeof email === 'function' ? email({ payload: Object.create({ config }) }).name : undefined
}

/** What the configuration has: a feature that is replaced counts as off in it. */
const found: Record<string, () => unknown> = {
  access: () => ours().some(({ access }) => Object.values(access).some((rule) => /defaultAccess/.test(rule.name))),
  'versions.drafts': () => records().length > 10,
  'versions.maxPerDoc': () => only(records(), 'versions.maxPerDoc'),
  'versions.drafts.autosave': () => only(records(), 'versions.drafts.autosave'),
  'versions.drafts.schedulePublish': () => only(records(), 'versions.drafts.schedulePublish'),
  'versions.drafts.localizeStatus': () => only(records(), 'versions.drafts.localizeStatus'),
  trash: () => ours().some(({ trash }) => trash),
  lockDocuments: () => ours().some(({ lockDocuments }) => lockDocuments),
  disableDuplicate: () => only(ours(), 'disableDuplicate'),
  disableBulkEdit: () => only(records(), 'disableBulkEdit'),
  orderable: () => ours().some(({ orderable }) => orderable),
  folders: () => config.folders || ours().some(({ folders }) => folders),
  enableQueryPresets: () => ours().some(({ enableQueryPresets }) => enableQueryPresets),
  livePreview: () => config.admin.livePreview !== undefined && config.admin.livePreview.url !== undefined,
  indexes: () => ours().some(({ indexes }) => (indexes ?? []).length > 0),
  auth: () => users().length === 1,
  'auth.useAPIKey': () => only(users(), 'auth.useAPIKey'),
  'auth.verify': () => only(users(), 'auth.verify'),
  'auth.maxLoginAttempts': () => Number(only(users(), 'auth.maxLoginAttempts')) < 1_000_000,
  'auth.loginWithUsername': () => only(users(), 'auth.loginWithUsername'),
  'admin.autoLogin': () => config.admin.autoLogin,
  defaultDepth: () => config.defaultDepth,
  maxDepth: () => config.maxDepth,
  'localization.fallback': () => config.localization && config.localization.fallback,
  graphQL: () => !config.graphQL.disable,
  'graphQL.playground': () => !config.graphQL.disablePlaygroundInProduction,
  jobs: () => config.jobs.enabled,
  email: () => emailAdapterName() !== 'outbox',
  telemetry: () => config.telemetry,
  debug: () => config.debug,
  'typescript.autoGenerate': () => config.typescript.autoGenerate,
  'db.push': () => valueAt(adapter(), 'push'),
  'db.blocksAsJSON': () => valueAt(adapter(), 'blocksAsJSON'),
  'db.transactions': () => !/runBeforeCommit/.test(String(adapter().commitTransaction)),
  'db.migrations': () => !/statusOf/.test(String(adapter().migrateStatus)),
  'upload.useTempFiles': () => config.upload.useTempFiles,
  'upload.imageSizes': () => uploads().some(({ upload }) => (upload.imageSizes ?? []).length > 0),
  'upload.crop': () => only(uploads(), 'upload.crop'),
  'upload.focalPoint': () => only(uploads(), 'upload.focalPoint'),
  'upload.pasteURL': () => only(uploads(), 'upload.pasteURL'),
  'plugin-seo': () => depends('plugin-seo'),
  'plugin-search': () => depends('plugin-search'),
  'plugin-import-export': () => depends('plugin-import-export'),
  'plugin-multi-tenant': () => depends('plugin-multi-tenant'),
  'plugin-nested-docs': () => depends('plugin-nested-docs'),
  'plugin-redirects': () => depends('plugin-redirects'),
}

const stateOf = (value: unknown) => (typeof value === 'number' ? String(value) : value ? 'on' : 'off')

test('every row is compared, and every comparison has a row', () => {
  expect([...stated.keys()]).toEqual(Object.keys(found))
})

test.each([...stated])('%s is %s', (feature, state) => {
  expect(stateOf(found[feature]?.())).toBe(state === 'replaced' ? 'off' : state)
})
