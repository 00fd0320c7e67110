import { record } from '../../kernel/record'
import { collection } from './collection'
import { ExhibitDoc } from './doc'
import { ExhibitView, listing, present, presentCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const exhibits = record({
  slug: 'exhibits',
  singular: 'exhibit',
  collection,
  doc: ExhibitDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: ExhibitView,
  present,
  card: presentCard,
  listing,
  placeable: false,
  embeddable: true,
})
