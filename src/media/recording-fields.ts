import type { Field } from 'payload'
import { isLanguageTag } from './language-tag'
import { labels } from '../locales/labels'

const isRecording = ({ mimeType }: { mimeType?: unknown }) =>
  typeof mimeType === 'string' && /^(audio|video)\//.test(mimeType)

/** Fields that make a recording accessible to people who cannot hear it. */
export const recordingFields: Field[] = [
  {
    name: 'captions',
    type: 'array',
    labels: {
      singular: labels('media.captionsSingular'),
      plural: labels('media.captionsPlural'),
    },
    label: labels('media.captions'),
    admin: {
      condition: isRecording,
      description: labels('media.captionsHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'file',
            type: 'upload',
            relationTo: 'media',
            required: true,
            filterOptions: { mimeType: { equals: 'text/vtt' } },
            label: labels('media.captionsFile'),
          },
          {
            name: 'language',
            type: 'text',
            required: true,
            maxLength: 35,
            validate: isLanguageTag,
            label: labels('media.captionsLanguage'),
          },
          {
            name: 'purpose',
            type: 'select',
            enumName: 'captions_purpose',
            required: true,
            defaultValue: 'captions',
            options: [
              {
                value: 'captions',
                label: labels('media.captionsPurposeCaptions'),
              },
              { value: 'subtitles', label: labels('media.captionsPurposeSubtitles') },
            ],
            label: labels('media.captionsPurpose'),
          },
        ],
      },
    ],
  },
  {
    name: 'transcript',
    type: 'textarea',
    localized: true,
    maxLength: 200_000,
    label: labels('media.transcript'),
    admin: {
      condition: isRecording,
      description: labels('media.transcriptHelp'),
    },
  },
]
