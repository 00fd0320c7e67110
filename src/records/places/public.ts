import { z } from 'zod'
import { authorities, card, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import { projectVariants, VariantView } from '../../model/name-variants'
import * as views from '../../model/views'
import { keysOf, labelFor } from '../../locales/ui-text'
import type { Place } from './stored'
import { placeKinds, placeNameKinds } from './vocabularies'

/** The public view of a place. */
export const PlaceView = z
  .object({
    name: z.string(),
    placeKind: z.enum(keysOf(placeKinds)).nullable(),
    parent: views.MentionView.nullable().describe('What it lies in'),
    point: z
      .object({
        lat: z.number().min(-90).max(90).describe('Degrees north of the equator; south is negative'),
        long: z.number().min(-180).max(180).describe('Degrees east of Greenwich; west is negative'),
      })
      .nullable()
      .describe('WGS 84'),
    variants: z.array(VariantView).describe('Other names, former ones too, in any script'),
    authorities: z.array(views.AuthorityView),
  })
  .describe('A place')

const pointOf = ({ point: { lat, long } }: Place): ViewTemplate =>
  lat === null || long === null ? null : { lat, long }

export const project = (place: Place): ViewTemplate => ({
  name: text(place.name),
  placeKind: place.kind,
  parent: card('places', place.parent),
  point: pointOf(place),
  variants: projectVariants(place.variants, placeNameKinds),
  authorities: authorities(place.authorities),
})

export const projectCard = (place: Place): ViewTemplate => ({
  title: text(place.name),
  caption: text(labelFor(placeKinds, place.kind)),
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
