import { today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { EventDoc } from './stored'
import { EventView, listing, project, projectCard } from './public'
import { readiness } from './readiness'
import { linkedData } from './linked-data'
import { rules } from './rules'

export const events = record({
  slug: 'events',
  singular: 'event',
  collection,
  stored: EventDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  bulkEditable: ['themes'],
  linkedData,
  rules,
  readiness: readiness(today),
  view: EventView,
  project,
  card: projectCard,
  filters: { theme: { kind: 'themes' }, institution: { kind: 'institutions' } },
  listing,
  placeable: true,
  embeddable: true,
})
