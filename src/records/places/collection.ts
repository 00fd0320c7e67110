import { kindCollection } from '../../fields'
import { locationFields } from './location-fields'
import { placeNameFields } from './name-fields'
import { labels } from '../../locales/labels'

/** A place authority (SKOS, GeoNames), as an editor describes it. */
export const collection = kindCollection({
  slug: 'places',
  labelled: 'places',
  group: 'lists',
  title: 'name',
  columns: ['kind', 'parent'],
  listSearch: ['name', 'variants.form'],
  tabs: [
    { label: labels('places.tabFirstOfAll'), fields: locationFields },
    { label: labels('places.tabNames'), fields: placeNameFields },
  ],
})
