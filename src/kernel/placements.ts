import { z } from 'zod'
import { problem } from './problem-words'
import { card, image, notWithout, text, textAbout, thumbnailOf, whole } from './marks'
import type { MentionMark, Presented, TextMark, WholeMark } from './presented'
import type { Check } from './record'
import type * as shapes from './shapes'
import * as views from './views'

/** Placements and heroes: how one record shows others, the same in every kind that does. */
export type Placement = z.output<typeof shapes.placements>[number]
export type Hero = z.output<typeof shapes.hero>

/** What a placement looks like in public, around what stands in it. */
export const placementView = <T extends z.ZodType>(of: T) =>
  z.object({
    number: z.int().nullable().describe('Printed beside it; the order is the list’s, not this number’s'),
    caption: z.string().nullable().describe('For this place only; null: the caption on its own card'),
    crop: views.CropView.nullable(),
    of,
  })

type Present = (kind: string, id: string) => MentionMark | null

const asCard: Present = (kind, id) => card(kind, id)

/** Themes are shown whole, so that a page of themes needs no second request. */
export const wholeThemes: Present = (kind, id) => (kind === 'themes' ? whole(kind, id) : card(kind, id))

export const presentPlacements = (placements: readonly Placement[], show: Present = asCard): WholeMark[] =>
  placements.flatMap(({ of, number, captionOverride, crop }) =>
    of ? [notWithout('of', { number, caption: text(captionOverride), crop, of: show(of.relationTo, of.value) })] : [],
  )

const isShare = (value: number) => value >= 0 && value <= 100

/** Every placement shows something, by a whole number if any, and crops within the image. */
export const placementsAreSound: Check<{ placements: Placement[] }> = ({ placements }) =>
  placements.flatMap(({ of, number, crop }, n) => [
    ...(of ? [] : [problem(`/placements/${n}/of`, 'placement_empty')]),
    ...(number === null || Number.isInteger(number) ? [] : [problem(`/placements/${n}/number`, 'number_broken')]),
    ...(crop && !isWithinImage(crop) ? [problem(`/placements/${n}/crop`, 'crop_outside')] : []),
  ])

const isWithinImage = ({ x, y, width, height }: NonNullable<Placement['crop']>) =>
  [x, y, width, height, x + width, y + height].every(isShare) && width > 0 && height > 0

export const presentHero = (hero: Hero): Presented => {
  if (!hero) return null
  const { relationTo, value } = hero.of
  const words = { caption: text(hero.captionOverride), credit: text(hero.credit) }
  if (relationTo === 'media') return notWithout('image', { of: null, image: image(value), ...words })
  return notWithout('of', { of: card(relationTo, value), image: thumbnailOf(relationTo, value), ...words })
}

/** The credit line of a hero's picture, for a card: it goes with the picture. */
export const heroCredit = (hero: Hero): TextMark | null => {
  const { relationTo, value } = hero?.of ?? {}
  const about = relationTo === 'media' ? image(value) : relationTo ? card(relationTo, value) : null
  return about && textAbout(about, hero?.credit)
}

/** The picture of a hero, for a card. */
export const heroThumbnail = (hero: Hero): Presented => {
  if (!hero) return null
  const { relationTo, value } = hero.of
  return relationTo === 'media' ? image(value) : thumbnailOf(relationTo, value)
}
