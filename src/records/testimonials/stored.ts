import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { consentScopes, testimonialKinds } from './vocabularies'

const consent = z
  .object({
    scope: shapes.oneOf(consentScopes),
    givenOn: shapes.day,
    evidence: shapes.text,
    expires: shapes.day,
  })
  .nullish()
  .transform((value) => value ?? { scope: null, givenOn: null, evidence: null, expires: null })

/** A testimonial as stored in every language. */
export const TestimonialDoc = z.object({
  ...shapes.common,
  quote: shapes.localizedText,
  speaker: shapes.optionalId,
  displayName: shapes.localizedText,
  speakerRole: shapes.localizedText,
  kind: shapes.oneOf(testimonialKinds),
  source: shapes.text,
  media: shapes.ids,
  themes: shapes.ids,
  consent,
})

export type Testimonial = z.output<typeof TestimonialDoc>
