import { z } from 'zod'
import * as shapes from '../model/shapes'

/** The site as stored in every language. It is a single record without an id. */
export const SiteDoc = z.object({
  ...shapes.common,
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform(() => 'site'),
  title: shapes.localizedText,
  navigation: shapes.rows(z.object({ label: shapes.localizedText, record: shapes.optionalAnyOf, url: shapes.text })),
  footer: shapes.localizedText,
  contact: shapes.localizedRich,
  accessibilityStatement: shapes.localizedRich,
  privacy: shapes.localizedRich,
})

export type Site = z.output<typeof SiteDoc>
