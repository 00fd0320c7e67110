import type { SanitizedConfig } from 'payload'
import { commonLinkedData, type LinkedData, type Standard } from '../linked-data'
import type { AnyRecordKind } from '../record'
import { isSystemWritten } from '../system-fields'
import { envelope } from '../views'
import { renderDiagram } from './diagram'
import { everyField, fieldTree, type DescribedField } from './field-tree'
import { publicNames } from './public-names'
import { requirementOf, requirements, type Requirement } from './requirements'
import { sampleDocuments } from './sample-documents'

interface Entity {
  slug: string
  flattenedFields: Parameters<typeof fieldTree>[0]
  labels?: unknown
  label?: unknown
}

const english = (label: unknown): string => {
  if (typeof label === 'string') return label
  const text: unknown = typeof label === 'object' && label !== null && 'en' in label ? label.en : undefined
  return typeof text === 'string' ? text : ''
}

const code = (text: string) => `\`${text}\``

const types: Readonly<Record<string, string>> = {
  text: 'text',
  textarea: 'long text',
  richText: 'rich text',
  number: 'number',
  checkbox: 'yes or no',
  group: 'group',
  tab: 'group',
  array: 'list',
  blocks: 'blocks',
  select: 'one of',
}

const typeOf = ({ field }: DescribedField): string => {
  const many = 'hasMany' in field && field.hasMany === true
  const suffix = isSystemWritten(field) ? ', computed' : ''
  if (field.type === 'relationship' || field.type === 'upload')
    return `${many ? 'relations' : 'relation'} to ${[field.relationTo].flat().map(code).join(', ')}${suffix}`
  if (field.type === 'select') {
    const values = field.options.map((option) => code(typeof option === 'string' ? option : option.value))
    return `${many ? 'some of' : 'one of'} ${values.join(', ')}${suffix}`
  }
  if (field.type === 'date')
    return `${field.admin?.date?.pickerAppearance === 'dayOnly' ? 'day' : 'timestamp'}${suffix}`
  return `${types[field.type] ?? field.type}${many ? ', several' : ''}${suffix}`
}

const termsIn = (linked: LinkedData['fields'][string], standard: Standard): string =>
  [linked?.[standard] ?? []].flat().map(code).join(' or ')

const requirementLabels: Readonly<Record<Requirement['when'], string>> = {
  always: 'yes',
  row: 'in a row',
  sometimes: 'sometimes',
}

const yes = (value: boolean) => (value ? 'yes' : '')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`.replace(/\|  (?=\|)/g, '| ')),
  '',
]

const plainHead = ['field', 'label', 'type', 'localized', 'private']
/** The label of a field. Payload makes one from the name of a field that has none: `Merged Into`. */
const labelOf = ({ field }: DescribedField): string => {
  const label = english('label' in field ? field.label : '')
  return isSystemWritten(field) ? label.replaceAll(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase()) : label
}

const plainCells = (field: DescribedField) => [
  code(field.path),
  labelOf(field),
  typeOf(field),
  yes(field.isLocalized),
  yes(field.isPrivate),
]

const head = [...plainHead, 'to save', 'to publish', 'in `/v1`', 'Dublin Core', 'schema.org', 'EDM']

/** What the form, the checks, `project` and the mapping of a kind say about each field. */
export const describeKind = (kind: AnyRecordKind, tree: readonly DescribedField[]) => {
  const samples = sampleDocuments(kind, tree)
  const whole = samples.whole()
  const leaves = new Set(samples.leaves)
  const saving = requirements(samples, 'rules')
  const publishing = requirements(samples, 'readiness')
  const described = everyField(tree).map((field) => ({
    field,
    toSave: requirementOf(saving, field),
    toPublish: publishing.get(field.key)?.when ?? null,
    publicNames: leaves.has(field) ? publicNames(samples, whole, field) : [],
    linked: kind.linkedData?.fields[field.key],
  }))
  return { described, saving, publishing }
}

const notesOf = (title: string, found: ReadonlyMap<string, Requirement>): string[] => {
  const notes = [...found].filter(([, { when }]) => when === 'sometimes')
  return notes.length === 0
    ? []
    : [`${title}, sometimes:`, '', ...notes.map(([key, { detail }]) => `- ${code(key)}: ${detail}`), '']
}

const typesOf = ({ linkedData }: AnyRecordKind): string =>
  linkedData
    ? `In schema.org ${code(linkedData.schema)}${linkedData.edm ? `, in EDM ${code(linkedData.edm)}` : '; EDM has no class for it'}.`
    : 'Without a mapping to other standards.'

const kindSection = (kind: AnyRecordKind, entity: Entity, common: ReadonlySet<string>): string[] => {
  const tree = fieldTree(entity.flattenedFields).filter(({ path }) => !common.has(path))
  const { described, saving, publishing } = describeKind(kind, tree)
  const plural = english(
    (typeof entity.labels === 'object' && entity.labels !== null && 'plural' in entity.labels
      ? entity.labels.plural
      : undefined) ?? entity.label,
  )
  return [
    `### ${kind.slug}`,
    '',
    `${plural || kind.slug}. On \`/v1\`: \`/v1/${kind.slug}\`, kind \`${kind.singular}\`. ${typesOf(kind)}`,
    '',
    ...table(
      head,
      described.map(({ field, toSave, toPublish, publicNames: names, linked }) => [
        ...plainCells(field),
        toSave ? requirementLabels[toSave] : '',
        toPublish ? requirementLabels[toPublish] : '',
        names.map(code).join(', '),
        termsIn(linked, 'dcterms'),
        termsIn(linked, 'schema'),
        termsIn(linked, 'edm'),
      ]),
    ),
    ...notesOf('To save', saving),
    ...notesOf('To publish', publishing),
  ]
}

/** The fields that every record has, and not the kind itself declares. */
const commonFields = (entities: readonly Entity[]): DescribedField[] => {
  const [first, ...others] = entities.map(({ flattenedFields }) => fieldTree(flattenedFields))
  return (first ?? []).filter(({ path }) => others.every((tree) => tree.some((field) => field.path === path)))
}

/** `docs/model.md`: every kind of record, its fields and its relations. */
export const renderModel = (
  kinds: readonly AnyRecordKind[],
  { collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>,
): string => {
  const entityOf = ({ slug }: { slug: string }): Entity => {
    const entity = [...collections, ...globals].find((one) => one.slug === slug)
    if (!entity) throw new Error(`The configuration lacks ${slug}.`)
    return entity
  }
  const records = kinds.map(entityOf)
  const common = commonFields(kinds.filter(({ collection }) => collection).map(entityOf))
  const commonPaths = new Set(common.map(({ path }) => path))
  const beside = ['media', 'genres'].map((slug) => entityOf({ slug }))
  const own = (entity: Entity) => fieldTree(entity.flattenedFields).filter(({ path }) => !commonPaths.has(path))
  return (
    [
      '# The content model',
      '',
      'Written by `npm run model:write` from the declarations of the kinds (`src/records`) and Payload’s configuration. Do not',
      'edit it here.',
      '',
      '- **field**: its name on `/api`; `[]` a row of a list, `[quote]` a block of that type.',
      '- **localized**: one value a language. **private**: `/api` shows it only to those whom [policy.md](policy.md) names. Of',
      '  a person who may be living, `/v1` shows the years of such dates.',
      '- **to save**, **to publish**: required; `in a row`: in each row that is there; `sometimes`: see below the table.',
      '- **in `/v1`**: the properties of the public view that change when only this field changes. They are found by running',
      '  `project` of the kind, not written by hand.',
      '- **Dublin Core**: [DCMI Metadata Terms](https://www.dublincore.org/specifications/dublin-core/dcmi-terms/).',
      '  **[schema.org](https://schema.org)**: a property of the type that the kind names. **EDM**:',
      '  [Europeana Data Model 5.2.8](https://pro.europeana.eu/page/edm-documentation), of the class that the kind names unless',
      '  another stands before it. Where several are named, another field of the row decides. Empty: nothing corresponds.',
      '- The roles of `agents` are [MARC relator codes](https://id.loc.gov/vocabulary/relators.html), such as `pht` for a photographer.',
      '',
      '## Diagram',
      '',
      'A line is a relation, with its fields. `record`: a relation to several kinds, which the table lists. Rich text may',
      'mention most kinds besides.',
      '',
      renderDiagram([...records, ...beside].map((entity) => ({ slug: entity.slug, tree: own(entity) }))),
      '',
      '## Every record',
      '',
      ...table(
        [...plainHead, 'in `/v1`', 'Dublin Core', 'schema.org', 'EDM'],
        everyField(common).map((field) => [
          ...plainCells(field),
          field.path in envelope ? code(field.path) : '',
          ...(['dcterms', 'schema', 'edm'] as const).map((standard) => termsIn(commonLinkedData[field.key], standard)),
        ]),
      ),
      '## Kinds',
      '',
      ...kinds.flatMap((kind) => kindSection(kind, entityOf(kind), commonPaths)),
      '## What records use',
      '',
      ...beside.flatMap((entity) => [
        `### ${entity.slug}`,
        '',
        ...table(plainHead, everyField(own(entity)).map(plainCells)),
      ]),
    ]
      .join('\n')
      .trimEnd() + '\n'
  )
}
