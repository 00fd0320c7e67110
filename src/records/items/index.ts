import { today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { ItemDoc } from './stored'
import { linkedData } from './linked-data'
import { listing } from './listing'
import { ItemView, project, projectCard } from './public'
import { proposeFrom } from './proposals'
import { expectsPicture, readiness } from './readiness'
import { rules } from './rules'

export const items = record({
  slug: 'items',
  singular: 'item',
  collection,
  stored: ItemDoc,
  ownedThrough: 'institution',
  catalogueField: 'sourceUrl',
  nameField: 'title',
  bulkEditable: ['rights', 'creditLine', 'genre', 'themes'],
  searchable: ['altTitles.title', 'shelfmark'],
  proposal: { field: 'institution', kind: 'institutions', propose: proposeFrom },
  linkedData,
  rules,
  readiness: readiness(today),
  expectsPicture,
  readinessDates: ({ access }) => [access.embargoUntil],
  view: ItemView,
  project,
  card: projectCard,
  filters: {
    theme: { kind: 'themes' },
    institution: { kind: 'institutions' },
    genre: { of: 'a genre', deskField: 'genre' },
    person: { kind: 'people' },
    place: { kind: 'places' },
    event: { kind: 'events' },
  },
  listing,
  placeable: true,
  embeddable: true,
})

export { genres } from './genres'
export { genreTerms } from './genre-terms'
