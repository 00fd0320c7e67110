import { z } from 'zod'
import { card, cards, image, recording, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { Testimonial } from './stored'
import { testimonialKinds } from './vocabularies'

/** The public view of a testimonial. It requires a consent but does not contain it. */
export const TestimonialView = z
  .object({
    quote: z.string().describe('Plain text; a line break is a line break'),
    speaker: z.string().describe('As it is printed'),
    speakerRole: z.string().nullable(),
    person: views.MentionView.nullable().describe('The authority record of who speaks, where there is one'),
    testimonialKind: z
      .enum(keysOf(testimonialKinds))
      .nullable()
      .describe('`sample`: made up for a demonstration, nobody’s words'),
    source: z.string().nullable().describe('Where it was first said'),
    media: z.array(views.ImageView),
    recordings: z.array(views.RecordingView),
    themes: z.array(views.MentionView),
  })
  .describe('A message of support or a memory')

export type TestimonialPublic = z.output<typeof TestimonialView>

export const project = (testimonial: Testimonial): ViewTemplate => ({
  quote: text(testimonial.quote),
  speaker: text(testimonial.displayName),
  speakerRole: text(testimonial.speakerRole),
  person: card('people', testimonial.speaker),
  testimonialKind: testimonial.kind,
  source: testimonial.source,
  media: testimonial.media.map((id) => image(id)),
  recordings: testimonial.media.map(recording),
  themes: cards('themes', testimonial.themes),
})

/** Its card contains the quotation itself, because a placement shows it. */
export const projectCard = (testimonial: Testimonial): ViewTemplate => ({
  title: text(testimonial.displayName),
  caption: text(testimonial.quote),
  date: null,
  credit: text(testimonial.speakerRole),
  thumbnail: image(testimonial.media[0]),
})

export const listing = ({ themes, person }: TestimonialPublic): Listing<'theme' | 'person'> => ({
  terms: [...views.termsOf('theme', themes), ...views.termsOf('person', person)],
  dateFrom: null,
  dateTo: null,
})
