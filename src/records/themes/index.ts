import { record } from '../../kernel/record'
import { collection } from './collection'
import { ThemeDoc } from './doc'
import { listing, project, projectCard, ThemeView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const themes = record({
  slug: 'themes',
  singular: 'theme',
  collection,
  stored: ThemeDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: ThemeView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
  mergeable: true,
})
