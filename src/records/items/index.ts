import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { ItemDoc } from './doc'
import { listing } from './listing'
import { ItemView, present, presentCard } from './published'
import { proposeFrom } from './proposals'
import { expectsPicture, readiness } from './readiness'
import { rules } from './rules'

export const items = record({
  slug: 'items',
  singular: 'item',
  collection,
  doc: ItemDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  proposal: { field: 'institution', kind: 'institutions', propose: proposeFrom },
  rules,
  readiness: readiness(today),
  expectsPicture,
  turns: ({ access }) => [access.embargoUntil],
  view: ItemView,
  present,
  card: presentCard,
  listing,
  placeable: true,
  embeddable: true,
})

export { genres } from './genres'
export { genreTerms } from './genre-terms'
