import { z } from 'zod'
import * as shapes from '../../model/shapes'

/** A theme as stored in every language. */
export const ThemeDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  kicker: shapes.localizedText,
  intro: shapes.localizedRich,
  parent: shapes.optionalId,
  placements: shapes.placements,
  related: shapes.ids,
  hero: shapes.hero,
})

export type Theme = z.output<typeof ThemeDoc>
