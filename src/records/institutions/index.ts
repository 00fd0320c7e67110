import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { InstitutionDoc } from './doc'
import { InstitutionView, listing, present, presentCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export { InstitutionDoc } from './doc'

export const institutions = record({
  slug: 'institutions',
  singular: 'institution',
  collection,
  doc: InstitutionDoc,
  ownedThrough: 'id',
  nameField: 'name',
  rules,
  readiness: readiness(today),
  view: InstitutionView,
  present,
  card: presentCard,
  listing,
  placeable: false,
  embeddable: true,
})
