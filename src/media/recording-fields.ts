import type { Field } from 'payload'
import { isLanguageTag } from './language-tag'

const isRecording = ({ mimeType }: { mimeType?: unknown }) =>
  typeof mimeType === 'string' && /^(audio|video)\//.test(mimeType)

/** Fields that make a recording accessible to people who cannot hear it. */
export const recordingFields: Field[] = [
  {
    name: 'captions',
    type: 'array',
    labels: {
      singular: { en: 'Captions', ru: 'Субтитры', he: 'כתוביות' },
      plural: { en: 'Captions', ru: 'Субтитры', he: 'כתוביות' },
    },
    label: { en: 'Captions', ru: 'Субтитры', he: 'כתוביות' },
    admin: {
      condition: isRecording,
      description: {
        en: 'WebVTT files, one a language. A recording needs captions or a transcript.',
        ru: 'Файлы WebVTT, по одному на язык. Записи нужны субтитры или расшифровка.',
        he: 'קובצי WebVTT, אחד לכל שפה. להקלטה נדרשות כתוביות או תמליל.',
      },
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
            label: { en: 'File', ru: 'Файл', he: 'קובץ' },
          },
          {
            name: 'language',
            type: 'text',
            required: true,
            maxLength: 35,
            validate: isLanguageTag,
            label: { en: 'Language', ru: 'Язык', he: 'שפה' },
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
                label: { en: 'What is said and heard', ru: 'Речь и звуки', he: 'הנאמר והנשמע' },
              },
              { value: 'subtitles', label: { en: 'A translation', ru: 'Перевод', he: 'תרגום' } },
            ],
            label: { en: 'What they hold', ru: 'Что в них', he: 'מה יש בהן' },
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
    label: { en: 'Transcript', ru: 'Расшифровка', he: 'תמליל' },
    admin: {
      condition: isRecording,
      description: {
        en: 'All that is said, for people who do not hear it.',
        ru: 'Всё, что сказано, – для тех, кто не слышит.',
        he: 'כל מה שנאמר, למי שאינם שומעים.',
      },
    },
  },
]
