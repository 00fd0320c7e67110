import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { PersonDoc } from './doc'
import { listing, PersonView, project, projectCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const people = record({
  slug: 'people',
  singular: 'person',
  collection,
  stored: PersonDoc,
  ownedThrough: 'none',
  nameField: 'name',
  rules,
  readiness: readiness(today),
  view: PersonView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
  mergeable: true,
})
