import { record } from '../../kernel/record'
import { collection } from './collection'
import { ArticleDoc } from './doc'
import { ArticleView, listing, project, projectCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const articles = record({
  slug: 'articles',
  singular: 'article',
  collection,
  stored: ArticleDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  rules,
  readiness,
  view: ArticleView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
})
