import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { breakingChanges, mayBreak } from '../../scripts/api-changes.mjs'
import { changelogFaults, releaseFaults } from '../../scripts/release-faults.mjs'
import { version } from '../../src/platform/version'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFile(join(root, path), 'utf8')

const text = { type: 'string' }
const card = (members: object = {}) => ({
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'card' },
    title: text,
    of: { $ref: '#/components/schemas/Mention' },
    ...members,
  },
  required: ['kind', 'title'],
})
const tombstone = { type: 'object', properties: { kind: { type: 'string', const: 'gone' } }, required: ['kind'] }
const mention = { anyOf: [{ $ref: '#/components/schemas/Card' }, tombstone, { type: 'null' }] }
const layout = { name: 'layout', in: 'query', schema: { type: 'string', enum: ['rows', 'grid'] } }
const limit = { name: 'limit', in: 'query', schema: { type: ['integer', 'null'], minimum: 1, maximum: 100 } }

/** A description with one path, `GET /v1/cards`, and schemas that mention each other. */
const describe = ({ schemas = {}, parameters = [layout, limit], responses = {}, paths = {} } = {}) => ({
  components: { schemas: { Card: card(), Mention: mention, ...schemas } },
  paths: {
    '/v1/cards': {
      get: {
        parameters,
        responses: {
          200: {
            headers: { etag: { schema: text } },
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Card' } } },
            },
          },
          404: {},
          ...responses,
        },
      },
    },
    ...paths,
  },
})

const changesTo = (now: Parameters<typeof describe>[0]) => breakingChanges(describe(), describe(now))

test('a description breaks nobody that adds a path, a parameter, a value, a member or a kind of answer', () => {
  const added = { type: 'object', properties: { kind: { type: 'string', const: 'new' } } }
  expect(changesTo({})).toEqual([])
  expect(
    changesTo({
      paths: { '/v1/more': { get: { responses: {} } } },
      parameters: [
        { ...layout, schema: { type: 'string', enum: ['rows', 'grid', 'list'] } },
        { ...limit, schema: { ...limit.schema, maximum: 200 } },
        { ...limit, name: 'after' },
      ],
      schemas: { Card: card({ note: text }), Mention: { anyOf: [...mention.anyOf, added] } },
    }),
  ).toEqual([])
})

test.each([
  ['a path', breakingChanges(describe(), { ...describe(), paths: {} }), 'GET /v1/cards is gone.'],
  ['a parameter', changesTo({ parameters: [limit] }), 'GET /v1/cards: the parameter layout is gone.'],
  [
    'a parameter that is new and required',
    changesTo({ parameters: [layout, limit, Object.assign({}, limit, { name: 'key', required: true })] }),
    'GET /v1/cards: the parameter key is new and required.',
  ],
  [
    'a value of a parameter',
    changesTo({ parameters: [{ ...layout, schema: { type: 'string', enum: ['rows'] } }, limit] }),
    'GET /v1/cards: the parameter layout lacks the value "grid".',
  ],
  [
    'a type of a parameter',
    changesTo({ parameters: [layout, { ...limit, schema: { ...limit.schema, type: ['integer'] } }] }),
    'GET /v1/cards: the parameter limit does not accept null.',
  ],
  [
    'a bound of a parameter',
    changesTo({ parameters: [layout, { ...limit, schema: { ...limit.schema, maximum: 50 } }] }),
    'GET /v1/cards: the parameter limit is narrower: maximum 50.',
  ],
  [
    'a member',
    changesTo({ schemas: { Card: { ...card(), properties: { kind: { type: 'string', const: 'card' } } } } }),
    'Card.title is gone.',
  ],
  [
    'a member that was always there',
    changesTo({ schemas: { Card: { ...card(), required: ['kind'] } } }),
    'Card.title may be absent.',
  ],
  [
    'a type',
    changesTo({ schemas: { Card: card({ title: { type: 'number' } }) } }),
    'Card.title is no string any more.',
  ],
  ['null', changesTo({ schemas: { Card: card({ title: { type: ['string', 'null'] } }) } }), 'Card.title may be null.'],
  [
    'a value',
    changesTo({ schemas: { Card: card({ kind: { type: 'string', const: 'tile' } }) } }),
    'Card.kind lacks the value "card".',
  ],
  [
    'an alternative',
    changesTo({ schemas: { Mention: { anyOf: [{ $ref: '#/components/schemas/Card' }, { type: 'null' }] } } }),
    'Card.of.kind lacks the value "gone".',
  ],
  ['a status', changesTo({ responses: { 404: undefined } }), 'GET /v1/cards: 404 is gone.'],
  [
    'a header',
    changesTo({ responses: { 200: { ...describe().paths['/v1/cards'].get.responses[200], headers: {} } } }),
    'GET /v1/cards 200: the header etag is gone.',
  ],
])('a change of %s is found', (_, found, expected) => {
  expect(found).toContain(expected)
})

test('a keyword that is not compared is refused', () => {
  expect(() => changesTo({ schemas: { Card: { allOf: [card()] } } })).toThrow('"allOf"')
})

test.each([
  ['0.2.0', '0.2.0', false],
  ['0.2.0', '0.2.1', false],
  ['0.2.0', '0.3.0', true],
  ['0.9.0', '1.0.0', true],
  ['0.3.0', '0.2.0', false],
  ['1.0.0', '1.1.0', false],
  ['1.4.0', '2.0.0', false],
])('from %s to %s a change that breaks readers is allowed: %s', (before, now, isAllowed) => {
  expect(mayBreak(before, now)).toBe(isAllowed)
})

const ready = {
  version: '0.2.0',
  versions: { 'CITATION.cff': '0.2.0' },
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n\n### Added\n\n- All.\n',
  tags: { 'v0.1.0': 'a' },
  head: 'b',
  changed: [],
}

test('a release is ready when version, changelog and tags agree and everything is committed', () => {
  expect(releaseFaults(ready)).toEqual([])
  expect(releaseFaults({ ...ready, tags: { 'v0.2.0': 'b' } })).toEqual([])
})

test.each<{ change: Partial<Parameters<typeof releaseFaults>[0]>; fault: string }>([
  {
    change: { versions: { 'CITATION.cff': '0.1.0' } },
    fault: 'CITATION.cff names the version 0.1.0, package.json 0.2.0.',
  },
  { change: { changelog: ready.changelog.replace('- 2026', '– 2026') }, fault: 'not "[version] - yyyy-mm-dd"' },
  { change: { changelog: ready.changelog.replace(' - 2026-11-30', '') }, fault: '0.2.0 has no date in CHANGELOG.md.' },
  { change: { changelog: ready.changelog.replace(/### [^]*/, '') }, fault: '0.2.0 has no entries in CHANGELOG.md.' },
  {
    change: { changelog: ready.changelog.replace('[0.2.0]', '[0.1.0]') },
    fault: 'The newest version of CHANGELOG.md is 0.1.0, not 0.2.0.',
  },
  {
    change: { changelog: ready.changelog.replace('released]\n', 'released]\n\n### Fixed\n\n- More.\n') },
    fault: 'entries under "Unreleased": move them',
  },
  {
    change: { changelog: ready.changelog.replace('### Added', '') },
    fault: 'entries under "[0.2.0] - 2026-11-30" outside of Added',
  },
  { change: { changelog: ready.changelog.replace('Added', 'New') }, fault: 'the group "New"' },
  { change: { tags: { 'v0.2.0': 'a' } }, fault: 'The tag v0.2.0 is there already, on another commit.' },
  { change: { tags: { 'v0.3.0': 'a' } }, fault: '0.3.0 was released after 0.2.0.' },
  { change: { changed: ['README.md'] }, fault: 'Not committed: README.md.' },
  { change: { version: '0.2' }, fault: '"0.2" in package.json is no version.' },
])('a release is refused: $fault', ({ change, fault }) => {
  expect(releaseFaults({ ...ready, ...change }).join('\n')).toContain(fault)
})

test('package, lockfile, citation and changelog name one version', async () => {
  const Lock = z.object({ version: z.string(), packages: z.object({ '': z.object({ version: z.string() }) }) })
  const lock = Lock.parse(JSON.parse(await read('package-lock.json')))
  const cited = /^version: (\S+)$/m.exec(await read('CITATION.cff'))?.[1]
  expect([lock.version, lock.packages[''].version, cited]).toEqual([version, version, version])
  // entries may wait under "Unreleased" until there is a release
  const faults = changelogFaults(await read('CHANGELOG.md'), version)
  expect(faults.filter((fault) => !fault.includes('move them to'))).toEqual([])
})
