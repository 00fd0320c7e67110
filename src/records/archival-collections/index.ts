import { today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { ArchivalCollectionDoc } from './doc'
import { ArchivalCollectionView, listing, project, projectCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const archivalCollections = record({
  slug: 'archival-collections',
  singular: 'archival-collection',
  collection,
  stored: ArchivalCollectionDoc,
  ownedThrough: 'repository',
  nameField: 'title',
  rules,
  readiness: readiness(today),
  view: ArchivalCollectionView,
  project,
  card: projectCard,
  listing,
  placeable: false,
  embeddable: true,
})
