import { beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import made from '../../payload.config'
import { kinds } from '../../src/kinds'
import { everyField, fieldTree } from '../../src/model/docs/field-tree'
import { renderModel } from '../../src/model/docs/render-model'

let config: SanitizedConfig
beforeAll(async () => {
  config = await made
})

const page = readFileSync('docs/model.md', 'utf8')

/** The names in /v1 that the page gives the fields of a kind. */
const namesOf = (slug: string): string[] => {
  const section = page.split('\n### ').find((one) => one.startsWith(`${slug}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.flatMap((row) => [...(row.split('|')[8] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

const fieldsOf = (slug: string) => {
  const entity = [...config.collections, ...config.globals].find((one) => one.slug === slug)
  return fieldTree(entity?.flattenedFields ?? [])
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The schemas of a property: through references, alternatives and lists. */
const variantsOf = (schema: unknown, root: Record<string, unknown>): Record<string, unknown>[] => {
  if (!isObject(schema)) return []
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/$defs/', '')
    return variantsOf(isObject(root.$defs) ? root.$defs[name] : undefined, root)
  }
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => (Array.isArray(list) ? list : []))
  return [schema, ...[...inner, schema.items].flatMap((one) => variantsOf(one, root))]
}

const hasProperty = (root: Record<string, unknown>, name: string): boolean => {
  let schemas = variantsOf(root, root)
  for (const part of name.replaceAll('[]', '').split('.')) {
    schemas = schemas.flatMap((schema) =>
      isObject(schema.properties) && part in schema.properties ? variantsOf(schema.properties[part], root) : [],
    )
    if (schemas.length === 0) return false
  }
  return true
}

test('docs/model.md matches the kinds (npm run model:write)', () => {
  expect(page).toBe(renderModel(kinds, config))
})

test.each(kinds.map((kind) => [kind.slug, kind] as const))(
  '%s: every name in /v1 is a property of the public schema, and every property has a field',
  (slug, kind) => {
    const schema = z.toJSONSchema(kind.view, { io: 'output' })
    const names = namesOf(slug)
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((name) => !hasProperty(schema, name))).toEqual([])
    const listed = new Set(names.map((name) => name.split(/[.[]/)[0]))
    const computed = slug === 'items' ? ['mediaReason'] : []
    expect(Object.keys(schema.properties ?? {}).filter((name) => !listed.has(name))).toEqual(computed)
  },
)

test.each(kinds.map((kind) => [kind.slug, kind] as const))('%s: every mapped field is in the form', (slug, kind) => {
  const keys = new Set(everyField(fieldsOf(slug)).map(({ key }) => key))
  const mapped = Object.keys(kind.linkedData?.fields ?? {})
  expect(mapped.length).toBeGreaterThan(1)
  expect(mapped.filter((key) => !keys.has(key))).toEqual([])
})

test('a kind without a mapping has its table all the same', () => {
  const unmapped = kinds
    .filter(({ slug }) => ['places', 'themes'].includes(slug))
    .map(({ linkedData, ...kind }) => (linkedData && kind.slug !== 'places' ? { ...kind, linkedData } : kind))
  const rendered = renderModel(unmapped, config)
  expect(rendered).toContain('kind `place`. Without a mapping to other standards.')
  expect(rendered).toContain('| `name` | Name | text | yes | | yes | yes | `name` | | | |')
})
