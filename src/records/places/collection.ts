import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { locationFields } from './location-fields'
import { placeNameFields } from './name-fields'
import { labels } from '../../locales/labels'

/** A place authority (SKOS, GeoNames), as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'places',
  labels: {
    singular: labels('places.singular'),
    plural: labels('places.plural'),
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'updatedAt'],
    listSearchableFields: ['name', 'variants.form'],
    description: labels('places.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('places.tabFirstOfAll'), fields: locationFields },
        { label: labels('places.tabNames'), fields: placeNameFields },
      ],
    },
  ],
}
