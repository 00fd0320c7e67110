import { record } from '../../model/record'
import { collection } from './collection'
import { SectionDoc } from './stored'
import { linkedData } from './linked-data'
import { listing, project, projectCard, SectionView } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const sections = record({
  slug: 'sections',
  singular: 'section',
  collection,
  stored: SectionDoc,
  ownedThrough: 'none',
  nameField: 'title',
  linkedData,
  rules,
  readiness,
  view: SectionView,
  project,
  card: projectCard,
  filters: { theme: { kind: 'themes' } },
  listing,
  dashboard: 'coordinator',
  placeable: false,
  embeddable: true,
})
