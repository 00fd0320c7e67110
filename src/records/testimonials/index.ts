import { dayAfter, today } from '../../kernel/clock'
import { record } from '../../kernel/record'
import { collection } from './collection'
import { TestimonialDoc } from './doc'
import { proposeName } from './proposals'
import { listing, present, presentCard, TestimonialView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const testimonials = record({
  slug: 'testimonials',
  singular: 'testimonial',
  collection,
  doc: TestimonialDoc,
  ownedThrough: 'none',
  nameField: 'displayName',
  proposal: { field: 'speaker', kind: 'people', propose: proposeName },
  rules,
  readiness: readiness(today),
  // a consent holds through its last day
  turns: ({ consent }) => [consent.expires && dayAfter(consent.expires)],
  view: TestimonialView,
  present,
  card: presentCard,
  listing,
  placeable: true,
  embeddable: true,
})
