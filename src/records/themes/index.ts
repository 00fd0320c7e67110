import { record } from '../../model/record'
import { collection } from './collection'
import { ThemeDoc } from './stored'
import { linkedData } from './linked-data'
import { listing, project, projectCard, ThemeView } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const themes = record({
  slug: 'themes',
  singular: 'theme',
  collection,
  stored: ThemeDoc,
  ownedThrough: 'none',
  nameField: 'title',
  linkedData,
  rules,
  readiness,
  view: ThemeView,
  project,
  card: projectCard,
  filters: { theme: { kind: 'themes' } },
  listing,
  placeable: true,
  embeddable: true,
  mergeable: true,
})
