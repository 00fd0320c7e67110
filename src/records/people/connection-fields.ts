import type { Field } from 'payload'
import { dateField, relationField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { personRelationKinds } from './vocabularies'
import { labels } from '../../locales/labels'

/** Affiliations and relations (EAC-CPF cpfRelation). */
export const connectionFields: Field[] = [
  {
    name: 'affiliations',
    type: 'array',
    dbName: 'people_affiliations',
    label: labels('people.affiliations'),
    labels: {
      singular: labels('people.affiliationsSingular'),
      plural: labels('people.affiliationsPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'institution',
            type: 'relationship',
            relationTo: 'institutions',
            label: labels('people.affiliationsInstitution'),
          },
          titleField({
            name: 'name',
            label: labels('people.affiliationsName'),
            help: labels('people.affiliationsNameHelp'),
          }),
        ],
      },
      { name: 'role', type: 'text', localized: true, label: labels('people.affiliationsRole') },
      {
        ...dateField({
          name: 'dates',
          label: labels('people.affiliationsDates'),
        }),
        custom: { visibility: 'private' },
      },
    ],
  },
  {
    name: 'relations',
    type: 'array',
    label: labels('people.relations'),
    labels: {
      singular: labels('people.relationsSingular'),
      plural: labels('people.relationsPlural'),
    },
    admin: {
      description: labels('people.relationsHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'person_relation',
            options: optionsOf(personRelationKinds),
            label: labels('people.relationsKind'),
          },
          relationField({
            name: 'person',
            to: 'people',
            label: labels('people.relationsPerson'),
          }),
        ],
      },
    ],
  },
]
