import { record } from '../../kernel/record'
import { collection } from './collection'
import { PlaceDoc } from './doc'
import { listing, PlaceView, present, presentCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const places = record({
  slug: 'places',
  singular: 'place',
  collection,
  doc: PlaceDoc,
  ownedThrough: 'none',
  nameField: 'name',
  rules,
  readiness,
  view: PlaceView,
  present,
  card: presentCard,
  listing,
  placeable: false,
  embeddable: true,
  mergeable: true,
})
