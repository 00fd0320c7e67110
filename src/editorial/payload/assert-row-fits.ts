import { flattenAllFields, type CollectionConfig, type Field, type Where } from 'payload'
import { isData } from '../../platform/data'
import { withoutStack } from '../../platform/without-stack'
import { roles, type Actor, type ExtensionRow, type Rule } from '../../policy'

/** Somebody with every role, so that each part of a rule speaks. */
const everyRole: Actor = {
  as: 'user',
  id: '00000000-0000-4000-8000-000000000000',
  memberships: roles.map((role) => ({ role, institution: '00000000-0000-4000-8000-000000000001', languages: [] })),
}

const fieldsIn = (where: Where | boolean): string[] =>
  typeof where === 'boolean'
    ? []
    : Object.entries(where).flatMap(([name, condition]) =>
        Array.isArray(condition) ? condition.filter(isData).flatMap(fieldsIn) : [name],
      )

const hasPrivate = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    if (field.custom?.visibility === 'private') return true
    if (field.type === 'tabs') return field.tabs.some((tab) => hasPrivate(tab.fields))
    if (field.type === 'blocks') return field.blocks.some((block) => hasPrivate(block.fields))
    return 'fields' in field && hasPrivate(field.fields)
  })

const operations = ['create', 'read', 'update', 'delete'] as const

/** Features of Payload that the policy row does not cover; the type forbids them, JavaScript and spreads do not. */
const ungoverned = ['access', 'auth', 'dbName', 'endpoints', 'trash', 'upload', 'versions'] as const

/** Throws one sentence if a row is incomplete, or reads fields that the collection does not have. */
export const assertRowFits = (
  collection: Pick<CollectionConfig, 'slug' | 'fields'>,
  row: Partial<ExtensionRow> | undefined,
  isOwned: boolean,
): void => {
  const failWith = (sentence: string) => {
    throw withoutStack(`The collection ${collection.slug} ${sentence}`)
  }
  // the name of its table is derived from the slug (platform/tables.ts)
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(collection.slug))
    failWith('needs another slug: small letters, digits and hyphens, such as loans-due.')
  const missing = operations.filter((operation) => row?.[operation] === undefined)
  if (missing.length > 0) failWith(`has no policy row for ${missing.join(', ')}: state each as policy: { … }.`)
  for (const name of ungoverned)
    if (Object.entries(collection).some(([key, value]) => key === name && Boolean(value)))
      failWith(`sets ${name}, which its policy row does not cover: leave it out (docs/extending.md).`)
  const known = new Set([
    'id',
    ...flattenAllFields({ fields: collection.fields }).map(({ name }) => name),
    ...(isOwned ? ['owner'] : []),
  ])
  const rules: [string, Rule][] = Object.entries(row ?? {})
  for (const [operation, rule] of rules) {
    const unknown = fieldsIn(rule.where(everyRole)).find((name) => !known.has(name))
    if (unknown !== undefined)
      failWith(
        unknown === 'owner'
          ? `has no owner, which its policy row reads to ${operation}: add a field institution, a relationship to institutions.`
          : `has no field ${unknown}, which its policy row reads to ${operation}: use another rule.`,
      )
  }
  if (hasPrivate(collection.fields) && row?.readPrivate === undefined)
    failWith('has private fields, and no policy row says who reads them: add readPrivate.')
}
