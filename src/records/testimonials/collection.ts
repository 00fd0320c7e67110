import { kindCollection } from '../../fields'
import { consentField } from './consent-field'
import { voiceFields } from './voice-fields'
import { labels } from '../../locales/labels'

/** A testimonial, as an editor enters it. */
export const collection = kindCollection({
  slug: 'testimonials',
  labelled: 'testimonials',
  group: 'holdings',
  title: 'displayName',
  columns: ['quote', 'kind'],
  listSearch: ['displayName', 'quote'],
  tabs: [
    { label: labels('testimonials.tabTheVoice'), fields: voiceFields },
    { label: labels('testimonials.tabConsent'), fields: [consentField] },
  ],
})
