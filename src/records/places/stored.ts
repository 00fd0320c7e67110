import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { variantRows } from '../../model/name-variants'
import { placeKinds, placeNameKinds } from './vocabularies'

const point = z
  .object({ lat: shapes.number, long: shapes.number })
  .nullish()
  .transform((value) => value ?? { lat: null, long: null })

/** A place as stored in every language. */
export const PlaceDoc = z.object({
  ...shapes.common,
  name: shapes.localizedText,
  kind: shapes.oneOf(placeKinds),
  parent: shapes.optionalId,
  point,
  variants: variantRows(placeNameKinds),
  authorities: shapes.authorities,
})

export type Place = z.output<typeof PlaceDoc>
