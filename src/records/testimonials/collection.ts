import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { consentField } from './consent-field'
import { voiceFields } from './voice-fields'
import { labels } from '../../locales/labels'

/** A testimonial, as an editor enters it. */
export const collection: CollectionConfig = {
  slug: 'testimonials',
  labels: {
    singular: labels('testimonials.singular'),
    plural: labels('testimonials.plural'),
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'quote', 'kind', 'updatedAt'],
    listSearchableFields: ['displayName', 'quote'],
    description: labels('testimonials.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('testimonials.tabTheVoice'), fields: voiceFields },
        { label: labels('testimonials.tabConsent'), fields: [consentField] },
      ],
    },
  ],
}
