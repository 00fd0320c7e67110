import type { ArrayField, Field } from 'payload'
import { romanizations, scripts } from '../model/name-variants'
import { optionsOf, type Vocabulary, type UiText } from '../locales/ui-text'
import { labels } from '../locales/labels'

interface VariantKinds {
  options: Vocabulary
  /** the database's enum name; one per list */
  enumName: string
}

interface VariantTexts {
  label: UiText
  labels: { singular: UiText; plural: UiText }
  help: UiText
}

const form: Field = { name: 'form', type: 'text', label: labels('fields.variantForm') }

const language: Field = {
  name: 'language',
  type: 'text',
  label: labels('fields.variantLanguage'),
  admin: { width: '25%' },
}

const spelling = ({ options, enumName }: VariantKinds): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName,
        options: optionsOf(options),
        label: labels('fields.variantKind'),
      },
      {
        name: 'script',
        type: 'select',
        enumName: 'name_script',
        options: optionsOf(scripts),
        label: labels('fields.variantScript'),
      },
      {
        name: 'scheme',
        type: 'select',
        enumName: 'romanization',
        options: optionsOf(romanizations),
        label: labels('fields.variantScheme'),
        admin: {
          description: labels('fields.variantSchemeHelp'),
        },
      },
    ],
  },
]

/** Other forms of a name. With `sorts` each also has a type, a script (ISO 15924) and a spelling. */
export const variantsField = ({
  label,
  labels,
  help,
  sorts: nameKinds,
}: VariantTexts & { sorts?: VariantKinds }): ArrayField => ({
  name: 'variants',
  type: 'array',
  label: { ...label },
  labels: { singular: { ...labels.singular }, plural: { ...labels.plural } },
  admin: { description: { ...help } },
  fields: [{ type: 'row', fields: [form, language] }, ...(nameKinds ? spelling(nameKinds) : [])],
})
