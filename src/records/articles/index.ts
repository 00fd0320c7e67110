import { record } from '../../model/record'
import { collection } from './collection'
import { ArticleDoc } from './stored'
import { ArticleView, listing, project, projectCard } from './public'
import { readiness } from './readiness'
import { linkedData } from './linked-data'
import { rules } from './rules'

export const articles = record({
  slug: 'articles',
  singular: 'article',
  collection,
  stored: ArticleDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  bulkEditable: [],
  linkedData,
  rules,
  readiness,
  view: ArticleView,
  project,
  card: projectCard,
  filters: { institution: { kind: 'institutions' } },
  listing,
  placeable: true,
  embeddable: true,
})
