import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { locationFields } from './location-fields'
import { placeNameFields } from './name-fields'

/** A place authority (SKOS, GeoNames), as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'places',
  labels: {
    singular: { en: 'Place', ru: 'Место', he: 'מקום' },
    plural: { en: 'Places', ru: 'Места', he: 'מקומות' },
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'updatedAt'],
    listSearchableFields: ['name', 'variants.form'],
    description: {
      en: 'Cities, countries and sites where things were made or happened: one record each, whatever they were called.',
      ru: 'Города, страны и места, где что-либо создано или произошло: по одной записи, как бы они ни назывались.',
      he: 'ערים, מדינות ואתרים שבהם נוצרו דברים או התרחשו: רשומה אחת לכל מקום, בכל שם שנקרא בו.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: locationFields },
        { label: { en: 'Names', ru: 'Названия', he: 'שמות' }, fields: placeNameFields },
      ],
    },
  ],
}
