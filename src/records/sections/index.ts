import { record } from '../../kernel/record'
import { collection } from './collection'
import { SectionDoc } from './doc'
import { listing, project, projectCard, SectionView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const sections = record({
  slug: 'sections',
  singular: 'section',
  collection,
  stored: SectionDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: SectionView,
  project,
  card: projectCard,
  listing,
  placeable: false,
  embeddable: true,
})
