import { record } from '../../model/record'
import { collection } from './collection'
import { PlaceDoc } from './stored'
import { linkedData } from './linked-data'
import { listing, PlaceView, project, projectCard } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const places = record({
  slug: 'places',
  singular: 'place',
  collection,
  stored: PlaceDoc,
  ownedThrough: 'none',
  nameField: 'name',
  linkedData,
  rules,
  readiness,
  view: PlaceView,
  project,
  card: projectCard,
  filters: {},
  listing,
  placeable: false,
  embeddable: true,
  mergeable: true,
})
