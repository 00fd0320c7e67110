import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildConfig, type CollectionConfig, type Config, type Plugin, type SanitizedConfig } from 'payload'
import made from '../../payload.config'
import type { ExtensionCollection, Extensions } from '../../src/editorial'
import { anyone, having, nobody, within } from '../../src/policy'
import { proposing } from '../../src/policy/rules'
import { assertSecured, secureConfig } from '../../src/server/secure-config'
import { vitrine } from '../../src/vitrine'

let base: SanitizedConfig
beforeAll(async () => {
  base = await made
})

const build = ({ db, secret }: SanitizedConfig, config: Omit<Config, 'db' | 'secret'>): Promise<SanitizedConfig> =>
  buildConfig({ ...config, db, secret, telemetry: false, typescript: { autoGenerate: false } }).then(secureConfig)

/** The sentence with which the server refuses to start with these extensions. */
const errorWith = async (extensions: Extensions): Promise<string> => {
  try {
    await build(base, vitrine(extensions))
    return 'it starts'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const editing = within('editor', 'steward')
const policy = { create: editing, read: editing, update: editing, delete: within('steward') }
const loans: ExtensionCollection = {
  collection: {
    slug: 'loans',
    fields: [
      { name: 'institution', type: 'relationship', relationTo: 'institutions', required: true },
      { name: 'borrower', type: 'text' },
    ],
  },
  policy,
}

const on = (slug: string, change: (collection: CollectionConfig) => Partial<CollectionConfig>): Plugin => {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((one) => (one.slug === slug ? { ...one, ...change(one) } : one)),
  })
}

const errorFrom = (plugin: Plugin) => errorWith({ plugins: [plugin] })

describe('an installation adds', () => {
  test('a collection with its row, an endpoint with its rule, a screen and plugins', async () => {
    const config = await build(
      base,
      vitrine({
        collections: [
          {
            ...loans,
            endpoints: [{ path: '/:id/return', method: 'post', allowedTo: editing, handler: () => Response.json({}) }],
          },
        ],
        endpoints: [{ path: '/opening-hours', method: 'get', allowedTo: anyone, handler: () => Response.json({}) }],
        plugins: [
          on('items', ({ fields }) => ({ fields: [...fields, { name: 'rfid', type: 'text' }] })),
          on('items', ({ hooks }) => ({
            hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), ({ doc }) => doc] },
          })),
        ],
        admin: {
          components: {
            afterNavLinks: ['/src/extensions/nav#Nav'],
            views: { loans: { Component: '/src/extensions/loans#Loans', path: '/on-loan' } },
          },
        },
      }),
    )
    expect(() => assertSecured(config)).not.toThrow()
    const collection = config.collections.find(({ slug }) => String(slug) === 'loans')
    expect(collection?.flattenedFields.map(({ name }) => name)).toContain('owner')
    expect(config.endpoints.map(({ path }) => path)).toEqual(expect.arrayContaining(['/opening-hours', '/reviews']))
    expect(config.admin.components?.afterNavLinks).toHaveLength(3)
    expect(Object.keys(config.admin.components?.views ?? {})).toEqual(expect.arrayContaining(['loans', 'reviews']))
  })

  test('nothing that is there already', async () => {
    expect(await errorWith({ collections: [loans, loans] })).toMatch(/slug already in use: "loans"/)
    const Component = '/src/extensions/reviews#Reviews'
    expect(await errorWith({ admin: { components: { views: { reviews: { Component } } } } })).toBe(
      'The desk has a screen reviews already: give yours another name.',
    )
    expect(await errorWith({ admin: { components: { views: { mine: { Component, path: '/reviews' } } } } })).toBe(
      'The desk has a screen at /reviews already: give yours another path.',
    )
  })
})

describe('the row of a collection', () => {
  test('needs a slug from which the name of its table is derived', async () =>
    expect(
      await errorWith({ collections: [{ ...loans, collection: { ...loans.collection, slug: 'loansDue' } }] }),
    ).toBe('The collection loansDue needs another slug: small letters, digits and hyphens, such as loans-due.'))

  test.each<[string, ExtensionCollection, string]>([
    [
      'reads an owner that there is none of',
      { collection: { slug: 'loans', fields: [{ name: 'borrower', type: 'text' }] }, policy },
      'The collection loans has no owner, which its policy row reads to create: add a field institution, a relationship to institutions.',
    ],
    [
      'reads a field of records',
      { ...loans, policy: { ...policy, read: proposing('editor') } },
      'The collection loans has no field proposer, which its policy row reads to read: use another rule.',
    ],
    [
      'names no reader of its private fields',
      {
        ...loans,
        collection: {
          ...loans.collection,
          fields: [...loans.collection.fields, { name: 'fee', type: 'text', custom: { visibility: 'private' } }],
        },
      },
      'The collection loans has private fields, and no policy row says who reads them: add readPrivate.',
    ],
    [
      'covers no files',
      { ...loans, collection: Object.assign({}, loans.collection, { upload: true }) },
      'The collection loans sets upload, which its policy row does not cover: leave it out (docs/extending.md).',
    ],
    [
      'covers no accounts',
      { ...loans, collection: Object.assign({}, loans.collection, { auth: true }) },
      'The collection loans sets auth, which its policy row does not cover: leave it out (docs/extending.md).',
    ],
    [
      'covers no drafts',
      { ...loans, collection: Object.assign({}, loans.collection, { versions: { drafts: true } }) },
      'The collection loans sets versions, which its policy row does not cover: leave it out (docs/extending.md).',
    ],
  ])('%s', async (_name, collection, sentence) => {
    expect(await errorWith({ collections: [collection] })).toBe(sentence)
  })

  test('is complete', async () => {
    const { read: _read, ...partial } = policy
    expect(await errorWith({ collections: [Object.assign({}, loans, { policy: partial })] })).toBe(
      'The collection loans has no policy row for read: state each as policy: { … }.',
    )
  })
})

describe('a plugin may not', () => {
  const tookAway = 'A plugin or payload.config.ts took it away: add to it instead.'

  test.each<[string, Plugin, string]>([
    [
      'add a collection',
      (config) => ({ ...config, collections: [...(config.collections ?? []), { slug: 'forms', fields: [] }] }),
      'The collection forms has no policy row: pass it to vitrine() as collections: [{ collection, policy }].',
    ],
    [
      'add a global',
      (config) => ({ ...config, globals: [...(config.globals ?? []), { slug: 'footer', fields: [] }] }),
      'The global footer has no policy row: make it a collection, and pass that to vitrine().',
    ],
    [
      'remove a collection',
      (config) => ({ ...config, collections: (config.collections ?? []).filter(({ slug }) => slug !== 'api-clients') }),
      'The collection api-clients is missing: a plugin or payload.config.ts took it away.',
    ],
    [
      'replace an access function',
      on('items', ({ access }) => ({ access: { ...access, read: () => true } })),
      `The collection items lacks the rule of its policy row in access.read. ${tookAway}`,
    ],
    [
      'drop the hooks',
      on('themes', ({ hooks }) => ({ hooks: { ...hooks, beforeOperation: [] } })),
      `The collection themes lacks its guard hooks in beforeOperation. ${tookAway}`,
    ],
    [
      'reverse them',
      on('items', ({ hooks }) => ({ hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? [])].reverse() } })),
      `The collection items lacks its guard hooks in beforeChange. ${tookAway}`,
    ],
    [
      'remove a field',
      on('items', ({ fields }) => ({ fields: fields.filter((one) => !('name' in one && one.name === 'proposer')) })),
      `The collection items lacks the field proposer. ${tookAway}`,
    ],
    [
      'replace an endpoint',
      on('items', ({ endpoints }) => ({
        endpoints: (endpoints || []).map((one) => ({ ...one, handler: () => Response.json({}) })),
      })),
      'The collection items lacks the endpoint post /:id/transitions/:verb.',
    ],
    [
      'add an endpoint to a collection',
      on('items', ({ endpoints }) => ({
        endpoints: [...(endpoints || []), { path: '/dump', method: 'get', handler: () => Response.json({}) }],
      })),
      'The endpoint get /dump of items has no rule: pass it to vitrine() in endpoints, with allowedTo.',
    ],
    [
      'stand before an endpoint of Payload',
      on('genres', () => ({ endpoints: [{ path: '/:id', method: 'get', handler: () => Response.json({}) }] })),
      'The endpoint get /:id of genres has no rule: pass it to vitrine() in endpoints, with allowedTo.',
    ],
    [
      'add an endpoint to the server',
      (config) => ({
        ...config,
        endpoints: [...(config.endpoints ?? []), { path: '/dump', method: 'get', handler: () => Response.json({}) }],
      }),
      'The endpoint get /dump of the server has no rule: pass it to vitrine() in endpoints, with allowedTo.',
    ],
    [
      'turn drafts off',
      on('items', () => ({ versions: { maxPerDoc: 1, drafts: { autosave: true } } })),
      `The collection items lacks its setting of versions. ${tookAway}`,
    ],
    [
      'schedule publishing',
      on('items', () => ({
        versions: { maxPerDoc: 0, drafts: { autosave: false, validate: true, schedulePublish: true } },
      })),
      `The collection items lacks its workflow, which schedulePublish bypasses. ${tookAway}`,
    ],
    [
      'turn trash on',
      on('items', () => ({ trash: true })),
      `The collection items lacks its setting of trash. ${tookAway}`,
    ],
    [
      'make a kind an account',
      on('people', () => ({ auth: true })),
      'The collection people lacks its setting of auth.',
    ],
    ['take uploads', on('genres', () => ({ upload: true })), 'The collection genres lacks its setting of upload.'],
    [
      'open another login',
      on('users', ({ auth }) => ({
        auth: {
          ...(typeof auth === 'object' && auth),
          strategies: [{ name: 'any', authenticate: () => ({ user: null }) }],
        },
      })),
      `The collection users lacks its setting of auth. ${tookAway}`,
    ],
    [
      'add a login beside ours',
      on('users', ({ auth }) => ({
        auth: {
          ...(typeof auth === 'object' && auth),
          strategies: [
            ...((typeof auth === 'object' && auth.strategies) || []),
            { name: 'any', authenticate: () => ({ user: null }) },
          ],
        },
      })),
      `The collection users lacks its setting of auth. ${tookAway}`,
    ],
    [
      'add a login in place',
      (config) => {
        for (const { auth } of config.collections ?? [])
          if (typeof auth === 'object') auth.strategies?.push({ name: 'any', authenticate: () => ({ user: null }) })
        return config
      },
      `The collection users lacks its setting of auth. ${tookAway}`,
    ],
    ...(['useSessions', 'useAPIKey'] as const).map((name): [string, Plugin, string] => [
      `change ${name}`,
      on('users', ({ auth }) => ({
        auth: { ...(typeof auth === 'object' && auth), [name]: name === 'useAPIKey' },
      })),
      `The collection users lacks its setting of auth. ${tookAway}`,
    ]),
    [
      'duplicate records',
      on('items', ({ endpoints }) => ({
        endpoints: [...(endpoints || []), { path: '/:id/duplicate', method: 'post', handler: () => Response.json({}) }],
      })),
      'The endpoint post /:id/duplicate of items has no rule: pass it to vitrine() in endpoints, with allowedTo.',
    ],
    [
      'add an endpoint to the server in place',
      Object.assign(
        (config: Config) => {
          config.endpoints?.push({ path: '/dump', method: 'get', handler: () => Response.json({}) })
          return config
        },
        { order: Number.NEGATIVE_INFINITY },
      ),
      'The endpoint get /dump of the server has no rule: pass it to vitrine() in endpoints, with allowedTo.',
    ],
    [
      'run jobs',
      (config) => ({ ...config, jobs: { ...config.jobs, tasks: [{ slug: 'sync', handler: () => ({ output: {} }) }] } }),
      'Jobs have no policy row: leave out jobs.tasks and jobs.workflows (docs/payload.md).',
    ],
    [
      'lock documents',
      on('items', () => ({ lockDocuments: { duration: 300 } })),
      `The collection items lacks its setting of lockDocuments. ${tookAway} (1 more)`,
    ],
    [
      'open jobs',
      (config) => ({ ...config, jobs: { ...config.jobs, access: { ...config.jobs?.access, run: () => true } } }),
      'The configuration lacks the rule of its policy row in access.run.',
    ],
    [
      'add GraphQL queries',
      (config) => ({ ...config, graphQL: { ...config.graphQL, queries: () => ({}) } }),
      'GraphQL queries and mutations of your own have no policy row: pass an endpoint to vitrine() instead.',
    ],
    [
      'log everybody in',
      (config) => ({ ...config, admin: { ...config.admin, autoLogin: { email: 'admin@exhibit.example' } } }),
      'The configuration lacks a login, which autoLogin bypasses.',
    ],
  ])('%s', async (_name, plugin, sentence) => {
    expect(await errorFrom(plugin)).toContain(sentence)
  })

  test('give a private field to every reader', async () => {
    const isPrivate = { custom: { visibility: 'private' } }
    const open = on('items', ({ fields }) => ({ fields: [...fields, { name: 'offer', type: 'text', ...isPrivate }] }))
    expect(await errorFrom(open)).toBe(
      `The collection items lacks an access.read for the private field offer. ${tookAway}`,
    )
  })

  test('leave an added collection without the plugin that hides ids, even if it runs last', async () => {
    const late: Plugin = Object.assign(
      on('loans', ({ hooks }) => ({ hooks: { ...hooks, afterRead: [] } })),
      { order: Number.POSITIVE_INFINITY },
    )
    expect(await errorWith({ collections: [loans], plugins: [late] })).toBe(
      `The collection loans lacks the plugin that hides ids. ${tookAway}`,
    )
  })
})

describe('payload.config.ts', () => {
  const errorOf = (config: Omit<Config, 'db' | 'secret'>) =>
    build(base, config).then(
      () => 'it starts',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )

  test('adds its plugins in the call, because a list beside it replaces ours', async () =>
    expect(await errorOf({ ...vitrine(), plugins: [(config) => config] })).toMatch(
      /^The collection items lacks the plugin that hides ids\./,
    ))

  test('adds its collections in the call', async () =>
    expect(
      await errorOf({ ...vitrine(), collections: [...(vitrine().collections ?? []), { slug: 'loans', fields: [] }] }),
    ).toMatch(/^The collection /))

  test('keeps what governs', async () =>
    expect(await errorOf({ ...vitrine(), custom: {} })).toBe(
      'The configuration lacks what vitrine() sets in custom: keep ...vitrine() whole in payload.config.ts.',
    ))

  test('ends with secureConfig, or the server does not start', async () => {
    const { db, secret } = base
    const config = await buildConfig({
      ...vitrine(),
      db,
      secret,
      telemetry: false,
      typescript: { autoGenerate: false },
    })
    expect(() => assertSecured(config)).toThrow('payload.config.ts must end with .then(secureConfig).')
  })
})

test('nobody is named in vain: a rule that reads no record fits every collection', async () => {
  const row = { create: having('coordinator'), read: anyone, update: having('coordinator'), delete: nobody }
  expect(await errorWith({ collections: [{ collection: { slug: 'notices-board', fields: [] }, policy: row }] })).toBe(
    'it starts',
  )
})
