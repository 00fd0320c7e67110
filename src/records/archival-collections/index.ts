import { today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { ArchivalCollectionDoc } from './stored'
import { ArchivalCollectionView, listing, project, projectCard } from './public'
import { readiness } from './readiness'
import { linkedData } from './linked-data'
import { rules } from './rules'

export const archivalCollections = record({
  slug: 'archival-collections',
  singular: 'archival-collection',
  collection,
  stored: ArchivalCollectionDoc,
  ownedThrough: 'repository',
  nameField: 'title',
  linkedData,
  rules,
  readiness: readiness(today),
  view: ArchivalCollectionView,
  project,
  card: projectCard,
  filters: { institution: { kind: 'institutions' } },
  listing,
  placeable: false,
  embeddable: true,
})
