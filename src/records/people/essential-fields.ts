import type { Field } from 'payload'
import { richField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { livingStatuses, personRoles } from './vocabularies'
import { labels } from '../../locales/labels'

export const essentialFields: Field[] = [
  titleField({ name: 'name', label: labels('people.name'), help: labels('people.nameHelp') }),
  {
    name: 'living',
    type: 'select',
    enumName: 'living',
    options: optionsOf(livingStatuses),
    label: labels('people.living'),
    admin: {
      description: labels('people.livingHelp'),
    },
  },
  {
    name: 'roles',
    type: 'select',
    enumName: 'person_role',
    hasMany: true,
    options: optionsOf(personRoles),
    label: labels('people.roles'),
    admin: {
      description: labels('people.rolesHelp'),
    },
  },
  richField({
    name: 'biography',
    label: labels('people.biography'),
    help: labels('people.biographyHelp'),
  }),
  {
    name: 'portrait',
    type: 'upload',
    relationTo: 'media',
    label: labels('people.portrait'),
  },
]
