import type { ArrayField, Field } from 'payload'
import { romanizations, scripts } from '../model/name-variants'
import { optionsOf, type Vocabulary, type UiText } from '../languages/ui-text'

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

const form: Field = { name: 'form', type: 'text', label: { en: 'Name', ru: 'Название', he: 'שם' } }

const language: Field = {
  name: 'language',
  type: 'text',
  label: { en: 'Its language', ru: 'Язык названия', he: 'שפת השם' },
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
        label: { en: 'Sort of name', ru: 'Вид имени', he: 'סוג השם' },
      },
      {
        name: 'script',
        type: 'select',
        enumName: 'name_script',
        options: optionsOf(scripts),
        label: { en: 'Its script', ru: 'Письменность', he: 'כתב' },
      },
      {
        name: 'scheme',
        type: 'select',
        enumName: 'romanization',
        options: optionsOf(romanizations),
        label: { en: 'Spelled after', ru: 'Система записи', he: 'שיטת התעתיק' },
        admin: {
          description: {
            en: 'For a name brought over from another script, if you know how.',
            ru: 'Для имени, переданного из другой письменности, если система известна.',
            he: 'לשם שהועבר מכתב אחר, אם השיטה ידועה.',
          },
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
