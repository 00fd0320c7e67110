import { record } from '../../kernel/record'
import { collection } from './collection'
import { SectionDoc } from './doc'
import { listing, present, presentCard, SectionView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const sections = record({
  slug: 'sections',
  singular: 'section',
  collection,
  doc: SectionDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: SectionView,
  present,
  card: presentCard,
  listing,
  placeable: false,
  embeddable: true,
})
