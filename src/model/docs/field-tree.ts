import type { FlattenedField } from 'payload'

/** A field of a record, a row or a block. */
export interface DescribedField {
  /** `rights.uri`, `agents[].role`, `body[quote].source` */
  path: string
  /** the same without brackets, as mappings and problems name it: `agents.role` */
  key: string
  field: FlattenedField
  isPrivate: boolean
  isLocalized: boolean
  /** the members of a group or a row */
  members: DescribedField[]
  /** the fields of each type of block */
  blocks: { slug: string; members: DescribedField[] }[]
}

interface Parent {
  path: string
  key: string
  isPrivate: boolean
}

const describe = (field: FlattenedField, parent: Parent): DescribedField[] => {
  if (field.type === 'join') return []
  const path = `${parent.path}${field.name}`
  const key = `${parent.key}${field.name}`
  const isPrivate = parent.isPrivate || field.custom?.visibility === 'private'
  const within = (suffix: string, block = ''): Parent => ({
    path: `${path}${suffix}.`,
    key: `${key}.${block}`,
    isPrivate,
  })
  const members =
    field.type === 'group' || field.type === 'tab'
      ? field.flattenedFields.flatMap((inner) => describe(inner, within('')))
      : field.type === 'array'
        ? field.flattenedFields.flatMap((inner) => describe(inner, within('[]')))
        : []
  const blocks =
    field.type === 'blocks'
      ? field.blocks.map(({ slug, flattenedFields }) => ({
          slug,
          members: flattenedFields.flatMap((inner) =>
            inner.name === 'blockName' ? [] : describe(inner, within(`[${slug}]`, `${slug}.`)),
          ),
        }))
      : []
  return [
    { path, key, field, isPrivate, isLocalized: 'localized' in field && field.localized === true, members, blocks },
  ]
}

/** The fields of a form, in its order. Row ids are Payload's own. */
export const fieldTree = (fields: readonly FlattenedField[]): DescribedField[] => {
  const withoutRowIds = (described: DescribedField): DescribedField => ({
    ...described,
    members: described.members.filter(({ field }) => field.name !== 'id').map(withoutRowIds),
    blocks: described.blocks.map(({ slug, members }) => ({
      slug,
      members: members.filter(({ field }) => field.name !== 'id').map(withoutRowIds),
    })),
  })
  return fields.flatMap((field) => describe(field, { path: '', key: '', isPrivate: false })).map(withoutRowIds)
}

/** Each field with all fields inside it. */
export const everyField = (tree: readonly DescribedField[]): DescribedField[] =>
  tree.flatMap((field) => [
    field,
    ...everyField(field.members),
    ...field.blocks.flatMap(({ members }) => everyField(members)),
  ])
