import { inSourceLanguage } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Testimonial } from './stored'

export const hasConsent: Check<Testimonial> = ({ consent }) => [
  ...(consent.scope ? [] : [problem('/consent/scope', 'consent_missing')]),
  ...(consent.givenOn ? [] : [problem('/consent/givenOn', 'consent_missing')]),
]

/** A consent is valid through its last day. */
export const isConsentValid =
  (today: () => string): Check<Testimonial> =>
  ({ consent }) =>
    consent.expires && consent.expires < today() ? [problem('/consent/expires', 'consent_expired')] : []

export const readiness = (today: () => string): Check<Testimonial>[] => [
  inSourceLanguage('/quote', ({ quote }) => quote, 'quote_untold'),
  inSourceLanguage('/displayName', ({ displayName }) => displayName, 'speaker_missing'),
  hasConsent,
  isConsentValid(today),
]
