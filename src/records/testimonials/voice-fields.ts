import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { testimonialKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const voiceFields: Field[] = [
  {
    name: 'quote',
    type: 'textarea',
    localized: true,
    label: labels('testimonials.quote'),
    admin: {
      description: labels('testimonials.quoteHelp'),
    },
  },
  {
    name: 'speaker',
    type: 'relationship',
    relationTo: 'people',
    label: labels('testimonials.speaker'),
    admin: {
      description: labels('testimonials.speakerHelp'),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'displayName',
        type: 'text',
        localized: true,
        label: labels('testimonials.displayName'),
        admin: {
          description: labels('testimonials.displayNameHelp'),
        },
      },
      {
        name: 'speakerRole',
        type: 'text',
        localized: true,
        label: labels('testimonials.speakerRole'),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'testimonial_kind',
        options: optionsOf(testimonialKinds),
        label: labels('testimonials.kind'),
      },
      {
        name: 'source',
        type: 'text',
        label: labels('testimonials.source'),
      },
    ],
  },
  {
    name: 'media',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: labels('testimonials.media'),
  },
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: labels('testimonials.themes'),
  },
]
