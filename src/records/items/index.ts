import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { ItemDoc } from './doc'
import { listing } from './listing'
import { ItemView, project, projectCard } from './published'
import { proposeFrom } from './proposals'
import { expectsPicture, readiness } from './readiness'
import { rules } from './rules'

export const items = record({
  slug: 'items',
  singular: 'item',
  collection,
  stored: ItemDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  proposal: { field: 'institution', kind: 'institutions', propose: proposeFrom },
  rules,
  readiness: readiness(today),
  expectsPicture,
  readinessDates: ({ access }) => [access.embargoUntil],
  view: ItemView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
})

export { genres } from './genres'
export { genreTerms } from './genre-terms'
