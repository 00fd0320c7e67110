import { today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { PersonDoc } from './stored'
import { linkedData } from './linked-data'
import { listing, PersonView, project, projectCard } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const people = record({
  slug: 'people',
  singular: 'person',
  collection,
  stored: PersonDoc,
  ownedThrough: 'none',
  nameField: 'name',
  linkedData,
  rules,
  readiness: readiness(today),
  view: PersonView,
  project,
  card: projectCard,
  filters: { role: { of: 'what a person was' } },
  listing,
  placeable: true,
  embeddable: true,
  mergeable: true,
})
