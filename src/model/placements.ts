import { z } from 'zod'
import { problem } from './texts/problem-texts'
import { card, image, dependentOn, text, textAbout, thumbnailOf, fullView } from './view-refs'
import type { MentionRef, ViewTemplate, TextRef, DependentRef } from './view-template'
import type { Check } from './record'
import type * as shapes from './shapes'
import * as views from './views'

/** Placements and heroes: the parts that embed other records, shared by all kinds that do. */
export type Placement = z.output<typeof shapes.placements>[number]
export type Hero = z.output<typeof shapes.hero>

/** The public view of a placement around its content. */
export const placementView = <T extends z.ZodType>(of: T) =>
  z.object({
    number: z.int().nullable().describe('Printed beside it; the order is the list’s, not this number’s'),
    caption: z.string().nullable().describe('For this place only; null: the caption on its own card'),
    crop: views.CropView.nullable(),
    of,
  })

type ToMentionRef = (kind: string, id: string) => MentionRef | null

const asCard: ToMentionRef = (kind, id) => card(kind, id)

/** Themes are embedded whole, so that a page of themes needs no second request. */
export const fullThemes: ToMentionRef = (kind, id) => (kind === 'themes' ? fullView(kind, id) : card(kind, id))

export const projectPlacements = (placements: readonly Placement[], toRef: ToMentionRef = asCard): DependentRef[] =>
  placements.flatMap(({ of, number, captionOverride, crop }) =>
    of ? [dependentOn('of', { number, caption: text(captionOverride), crop, of: toRef(of.relationTo, of.value) })] : [],
  )

const isShare = (value: number) => value >= 0 && value <= 100

/** Every placement must have content, a whole number if any, and a crop within the image. */
export const placementsAreValid: Check<{ placements: Placement[] }> = ({ placements }) =>
  placements.flatMap(({ of, number, crop }, n) => [
    ...(of ? [] : [problem(`/placements/${n}/of`, 'placement_empty')]),
    ...(number === null || Number.isInteger(number) ? [] : [problem(`/placements/${n}/number`, 'number_broken')]),
    ...(crop && !isWithinImage(crop) ? [problem(`/placements/${n}/crop`, 'crop_outside')] : []),
  ])

const isWithinImage = ({ x, y, width, height }: NonNullable<Placement['crop']>) =>
  [x, y, width, height, x + width, y + height].every(isShare) && width > 0 && height > 0

export const projectHero = (hero: Hero): ViewTemplate => {
  if (!hero) return null
  const { relationTo, value } = hero.of
  const texts = { caption: text(hero.captionOverride), credit: text(hero.credit) }
  if (relationTo === 'media') return dependentOn('image', { of: null, image: image(value), ...texts })
  return dependentOn('of', { of: card(relationTo, value), image: thumbnailOf(relationTo, value), ...texts })
}

/** The credit line of a hero's picture, for a card with that picture. */
export const heroCredit = (hero: Hero): TextRef | null => {
  const { relationTo, value } = hero?.of ?? {}
  const about = relationTo === 'media' ? image(value) : relationTo ? card(relationTo, value) : null
  return about && textAbout(about, hero?.credit)
}

/** The picture of a hero, for a card. */
export const heroThumbnail = (hero: Hero): ViewTemplate => {
  if (!hero) return null
  const { relationTo, value } = hero.of
  return relationTo === 'media' ? image(value) : thumbnailOf(relationTo, value)
}
