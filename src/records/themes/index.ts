import { record } from '../../kernel/record'
import { collection } from './collection'
import { ThemeDoc } from './doc'
import { listing, present, presentCard, ThemeView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const themes = record({
  slug: 'themes',
  singular: 'theme',
  collection,
  doc: ThemeDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: ThemeView,
  present,
  card: presentCard,
  listing,
  placeable: true,
  embeddable: true,
  mergeable: true,
})
