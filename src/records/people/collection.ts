import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { connectionFields } from './connection-fields'
import { essentialFields } from './essential-fields'
import { lifeFields } from './life-fields'
import { nameFields } from './name-fields'
import { labels } from '../../locales/labels'

/** A person authority (EAC-CPF, FOAF), as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: labels('people.singular'),
    plural: labels('people.plural'),
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'living', 'updatedAt'],
    listSearchableFields: ['name', 'variants.form'],
    description: labels('people.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('people.tabFirstOfAll'), fields: essentialFields },
        { label: labels('people.tabNames'), fields: nameFields },
        { label: labels('people.tabLife'), fields: lifeFields },
        { label: labels('people.tabConnections'), fields: connectionFields },
      ],
    },
  ],
}
