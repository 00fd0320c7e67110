import { today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { InstitutionDoc } from './stored'
import { InstitutionView, listing, project, projectCard } from './public'
import { readiness } from './readiness'
import { linkedData } from './linked-data'
import { rules } from './rules'

export { InstitutionDoc } from './stored'

export const institutions = record({
  slug: 'institutions',
  singular: 'institution',
  collection,
  stored: InstitutionDoc,
  ownedThrough: 'id',
  recordLanguageField: 'defaultLanguage',
  nameField: 'name',
  searchable: ['shortName'],
  linkedData,
  rules,
  readiness: readiness(today),
  view: InstitutionView,
  project,
  card: projectCard,
  filters: { institution: { kind: 'institutions' } },
  listing,
  placeable: false,
  embeddable: true,
})
