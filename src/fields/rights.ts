import type { GroupField, TextField, TextFieldSingleValidation } from 'payload'
import { rightsStatements } from '../rights/rights-statements'
import { isKeyOf, optionsOf, uiTextIn, type UiText } from '../locales/ui-text'
import { labels } from '../locales/labels'

const notInVocabulary = labels('fields.rightsNotInVocabulary')

const isStatement: TextFieldSingleValidation = (value: unknown, { req: { i18n } }) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'string' && isKeyOf(rightsStatements, value))
    ? true
    : uiTextIn(notInVocabulary, i18n.language)

/** One URI of the vocabulary. It is not a select, because GraphQL would need enum names, which URIs cannot be. */
export const rightsUriField = ({
  name,
  label,
  help,
  ...more
}: {
  name: string
  label: UiText
  help: UiText
  custom?: NonNullable<TextField['custom']>
}): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  validate: isStatement,
  ...more,
  admin: {
    description: { ...help },
    components: {
      Field: {
        path: '/src/desk/forms/rights-select#RightsSelect',
        clientProps: { options: optionsOf(rightsStatements) },
      },
    },
  },
})

/** The legal terms of reuse: one URI of the vocabulary, and the holder's note. */
export const rightsField = (): GroupField => ({
  name: 'rights',
  type: 'group',
  label: labels('fields.rights'),
  fields: [
    rightsUriField({
      name: 'uri',
      label: labels('fields.rightsUri'),
      help: labels('fields.rightsUriHelp'),
    }),
    {
      name: 'statement',
      type: 'textarea',
      localized: true,
      label: labels('fields.rightsStatement'),
      admin: {
        description: labels('fields.rightsStatementHelp'),
      },
    },
    { name: 'holder', type: 'text', label: labels('fields.rightsHolder') },
    {
      name: 'note',
      type: 'textarea',
      label: labels('fields.rightsNote'),
      custom: { visibility: 'private' },
      admin: {
        description: labels('fields.rightsNoteHelp'),
      },
    },
    {
      name: 'reviewedOn',
      type: 'date',
      label: labels('fields.rightsReviewedOn'),
      custom: { visibility: 'private' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
  ],
})
