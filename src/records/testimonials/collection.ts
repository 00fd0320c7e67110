import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { consentField } from './consent-field'
import { voiceFields } from './voice-fields'

/** A testimonial, as an editor enters it. */
export const collection: CollectionConfig = {
  slug: 'testimonials',
  labels: {
    singular: { en: 'Testimonial', ru: 'Свидетельство', he: 'עדות' },
    plural: { en: 'Testimonials', ru: 'Свидетельства', he: 'עדויות' },
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'quote', 'kind', 'updatedAt'],
    listSearchableFields: ['displayName', 'quote'],
    description: {
      en: 'Messages of support and memories, each with the consent of the person who speaks.',
      ru: 'Слова поддержки и воспоминания – каждое с согласия того, кто говорит.',
      he: 'דברי תמיכה וזיכרונות, כל אחד בהסכמת הדובר.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'The voice', ru: 'Высказывание', he: 'הדברים' }, fields: voiceFields },
        { label: { en: 'Consent', ru: 'Согласие', he: 'הסכמה' }, fields: [consentField] },
      ],
    },
  ],
}
