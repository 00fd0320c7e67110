import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { layouts } from './vocabularies'

/** A section as stored in every language. */
export const SectionDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  kicker: shapes.localizedText,
  lead: shapes.localizedRich,
  layout: shapes.oneOf(layouts),
  theme: shapes.optionalId,
  placements: shapes.placements,
  callToAction: z
    .object({ label: shapes.localizedText, url: shapes.text, record: shapes.optionalAnyOf })
    .nullish()
    .transform((value) => value ?? { label: {}, url: null, record: null }),
})

export type Section = z.output<typeof SectionDoc>
