import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { InstitutionDoc } from './doc'
import { InstitutionView, listing, project, projectCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export { InstitutionDoc } from './doc'

export const institutions = record({
  slug: 'institutions',
  singular: 'institution',
  collection,
  stored: InstitutionDoc,
  ownedThrough: 'id',
  nameField: 'name',
  rules,
  readiness: readiness(today),
  view: InstitutionView,
  project,
  card: projectCard,
  listing,
  placeable: false,
  embeddable: true,
})
