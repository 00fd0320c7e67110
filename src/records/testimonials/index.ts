import { dayAfter, today } from '../../platform/clock'
import { record } from '../../model/record'
import { collection } from './collection'
import { TestimonialDoc } from './stored'
import { proposeName } from './proposals'
import { linkedData } from './linked-data'
import { listing, project, projectCard, TestimonialView } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const testimonials = record({
  slug: 'testimonials',
  singular: 'testimonial',
  collection,
  stored: TestimonialDoc,
  ownedThrough: 'none',
  nameField: 'displayName',
  proposal: { field: 'speaker', kind: 'people', propose: proposeName },
  linkedData,
  rules,
  readiness: readiness(today),
  // a consent is valid through its last day
  readinessDates: ({ consent }) => [consent.expires && dayAfter(consent.expires)],
  view: TestimonialView,
  project,
  card: projectCard,
  filters: { theme: { kind: 'themes' }, person: { kind: 'people' } },
  listing,
  placeable: true,
  embeddable: true,
})
