import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildConfig, type SanitizedConfig } from 'payload'
import made from '../../payload.config'
import { walkFields } from '../support/fields'
import { valueIn } from '../../src/model/relations'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin']
const ofGlobals = ['read', 'readVersions', 'update']

let config: SanitizedConfig
/** Payload's own default functions. */
let defaults: Set<unknown>

const valuesOf = (access: object): unknown[] => Object.values(access)

/** The operations without a function of ours. */
const leftOpen = (access: object, names: readonly string[]): string[] =>
  names.filter((operation) => {
    const accessFunction = valueIn(access, operation)
    return typeof accessFunction !== 'function' || defaults.has(accessFunction)
  })

beforeAll(async () => {
  config = await made
  const bare = await buildConfig({
    collections: [{ slug: 'bare', auth: true, versions: { drafts: true }, fields: [] }],
    globals: [{ slug: 'bare-global', fields: [] }],
    db: config.db,
    secret: 'of nothing',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  defaults = new Set([
    ...[...bare.collections, ...bare.globals].flatMap(({ slug, access }) =>
      slug.startsWith('bare') ? valuesOf(access) : [],
    ),
    ...valuesOf(bare.jobs.access ?? {}),
  ])
})

test('Payload’s defaults are recognised', () => {
  expect(defaults.size).toBeGreaterThan(1)
  expect(leftOpen({ read: [...defaults][0], update: () => false }, ['read', 'update', 'unlock'])).toEqual([
    'read',
    'unlock',
  ])
})

test('no collection leaves an operation to Payload’s default, including Payload’s own', () =>
  expect(
    config.collections.flatMap(({ slug, access }) => leftOpen(access, operations).map((one) => `${slug}: ${one}`)),
  ).toEqual([]))

test('nor does a global', () => {
  expect(config.globals.map(({ slug }) => slug)).toContain('site')
  expect(
    config.globals.flatMap(({ slug, access }) => leftOpen(access, ofGlobals).map((one) => `${slug}: ${one}`)),
  ).toEqual([])
})

test('Payload has exactly these collections of its own', () => {
  const own = config.collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))
  // neither locks nor presets nor jobs nor folders
  expect(own).toEqual(['payload-kv', 'payload-preferences', 'payload-migrations'])
  expect([config.folders, config.queryPresets, config.jobs.enabled]).toEqual([false, undefined, false])
  expect([...config.collections, ...config.globals].map(({ lockDocuments }) => lockDocuments)).not.toContain(true)
})

test('nobody may run, queue or cancel jobs over HTTP', () => {
  expect(leftOpen(config.jobs.access ?? {}, ['run', 'queue', 'cancel'])).toEqual([])
})

describe('private fields', () => {
  test('have a declared reader, each of them', () => {
    const fields = [...config.collections, ...config.globals].flatMap((one) =>
      walkFields(one.fields).map((placed) => ({ ...placed, path: `${one.slug}: ${placed.path}` })),
    )
    const declared = fields.filter(({ field }) => field.custom?.visibility === 'private')
    expect(declared.length).toBeGreaterThan(10)
    expect(
      declared.flatMap(({ field, path }) =>
        'access' in field && typeof field.access?.read === 'function' ? [] : [path],
      ),
    ).toEqual([])
  })
})
