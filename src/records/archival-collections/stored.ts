import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { collectionKinds, descriptionLevels } from './vocabularies'

/** An archival collection, or a part of one, as stored in every language. */
export const ArchivalCollectionDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  repository: shapes.optionalId,
  kind: shapes.oneOf(collectionKinds),
  level: shapes.oneOf(descriptionLevels),
  parent: shapes.optionalId,
  refCode: shapes.text,
  creators: shapes.rows(z.object({ agent: shapes.optionalAnyOf })),
  dates: shapes.date,
  extent: shapes.localizedText,
  abstract: shapes.localizedText,
  scope: shapes.localizedRich,
  accessRestrict: shapes.localizedText,
  useRestrict: shapes.localizedText,
  languages: shapes.texts,
  findingAidUrl: shapes.text,
  preferredCitation: shapes.localizedText,
})

export type ArchivalCollection = z.output<typeof ArchivalCollectionDoc>
