import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const collectionKinds = {
  archive: labels('archivalCollections.collectionKinds.archive'),
  personal: labels('archivalCollections.collectionKinds.personal'),
  institutional: labels('archivalCollections.collectionKinds.institutional'),
  digital: labels('archivalCollections.collectionKinds.digital'),
  'oral-histories': labels('archivalCollections.collectionKinds.oral-histories'),
  video: labels('archivalCollections.collectionKinds.video'),
} as const satisfies Vocabulary

/** ISAD(G) 3.1.4, in the kebab-case of its names; `collection` is EAD's. */
export const descriptionLevels = {
  fonds: labels('archivalCollections.descriptionLevels.fonds'),
  'sub-fonds': labels('archivalCollections.descriptionLevels.sub-fonds'),
  collection: labels('archivalCollections.descriptionLevels.collection'),
  series: labels('archivalCollections.descriptionLevels.series'),
  'sub-series': labels('archivalCollections.descriptionLevels.sub-series'),
  file: labels('archivalCollections.descriptionLevels.file'),
  item: labels('archivalCollections.descriptionLevels.item'),
} as const satisfies Vocabulary
