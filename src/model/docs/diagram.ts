import { everyField, type DescribedField } from './field-tree'

/** A collection and its fields. */
export interface DescribedEntity {
  slug: string
  tree: readonly DescribedField[]
}

interface Relation {
  from: string
  to: string
  isMany: boolean
  name: string
}

/** A relation to more kinds than these goes to one node, `record`. */
const fewTargets = 2

const targetsOf = (relationTo: string | readonly string[]): readonly string[] =>
  [relationTo].flat().length > fewTargets ? ['record'] : [relationTo].flat()

const relationsOf = ({ slug, tree }: DescribedEntity, within: ReadonlySet<string>): Relation[] =>
  everyField(tree).flatMap(({ field, path }) =>
    field.type === 'relationship' || field.type === 'upload'
      ? targetsOf(field.relationTo)
          .filter((to) => to === 'record' || within.has(to))
          .map((to) => ({ from: slug, to, isMany: field.hasMany === true || path.includes('['), name: path }))
      : [],
  )

/** A mermaid diagram of the kinds and their relations; those between the same two kinds share a line. */
export const renderDiagram = (entities: readonly DescribedEntity[]): string => {
  const within = new Set(entities.map(({ slug }) => slug))
  const lines = new Map<string, string[]>()
  for (const { from, to, isMany, name } of entities.flatMap((entity) => relationsOf(entity, within))) {
    const line = `${from} ${isMany ? '}o--o{' : '}o--o|'} ${to}`
    lines.set(line, [...(lines.get(line) ?? []), name])
  }
  return [
    '```mermaid',
    'erDiagram',
    ...[...lines].map(([line, names]) => `  ${line} : "${names.join(', ')}"`),
    '```',
  ].join('\n')
}
