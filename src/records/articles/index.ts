import { record } from '../../kernel/record'
import { collection } from './collection'
import { ArticleDoc } from './doc'
import { ArticleView, listing, present, presentCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const articles = record({
  slug: 'articles',
  singular: 'article',
  collection,
  doc: ArticleDoc,
  ownedThrough: 'institution',
  nameField: 'title',
  rules,
  readiness,
  view: ArticleView,
  present,
  card: presentCard,
  listing,
  placeable: true,
  embeddable: true,
})
