import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { EventDoc } from './doc'
import { EventView, listing, project, projectCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const events = record({
  slug: 'events',
  singular: 'event',
  collection,
  stored: EventDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  rules,
  readiness: readiness(today),
  view: EventView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
})
