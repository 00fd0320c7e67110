import { record } from '../../model/record'
import { collection } from './collection'
import { ExhibitDoc } from './stored'
import { ExhibitView, listing, project, projectCard } from './public'
import { readiness } from './readiness'
import { linkedData } from './linked-data'
import { rules } from './rules'

export const exhibits = record({
  slug: 'exhibits',
  singular: 'exhibit',
  collection,
  stored: ExhibitDoc,
  ownedThrough: 'none',
  nameField: 'title',
  linkedData,
  rules,
  readiness,
  view: ExhibitView,
  project,
  card: projectCard,
  filters: {},
  listing,
  dashboard: 'coordinator',
  placeable: false,
  embeddable: true,
})
