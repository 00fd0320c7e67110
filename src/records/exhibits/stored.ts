import { z } from 'zod'
import * as shapes from '../../model/shapes'

/** An exhibit page as stored in every language. */
export const ExhibitDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  statement: shapes.localizedRich,
  sections: shapes.ids,
  partners: shapes.ids,
  meta: shapes.meta,
})

export type Exhibit = z.output<typeof ExhibitDoc>
