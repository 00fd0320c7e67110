import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const testimonialKinds = {
  'message-of-support': labels('testimonials.testimonialKinds.message-of-support'),
  memory: labels('testimonials.testimonialKinds.memory'),
  sample: labels('testimonials.testimonialKinds.sample'),
} as const satisfies Vocabulary

export const consentScopes = {
  exhibit: labels('testimonials.consentScopes.exhibit'),
  'exhibit-and-press': labels('testimonials.consentScopes.exhibit-and-press'),
  any: labels('testimonials.consentScopes.any'),
} as const satisfies Vocabulary
