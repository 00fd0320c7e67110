import type { Field } from 'payload'
import { heroField, relationField, richField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { eventKinds } from './vocabularies'
import { labels } from '../../locales/labels'

/** The fields a draft requires, and the page's texts. */
export const descriptionFields: Field[] = [
  titleField({ label: labels('events.title'), help: labels('events.titleHelp') }),
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'event_kind',
        options: optionsOf(eventKinds),
        label: labels('events.kind'),
        admin: {
          description: labels('events.kindHelp'),
        },
      },
      relationField({
        name: 'institution',
        to: 'institutions',
        label: labels('events.institution'),
        help: labels('events.institutionHelp'),
      }),
    ],
  },
  richField({
    name: 'description',
    label: labels('events.description'),
    help: labels('events.descriptionHelp'),
  }),
  heroField(),
  {
    name: 'recording',
    type: 'upload',
    relationTo: 'media',
    label: labels('events.recording'),
    filterOptions: { or: [{ mimeType: { contains: 'audio/' } }, { mimeType: { contains: 'video/' } }] },
    admin: {
      description: labels('events.recordingHelp'),
    },
  },
]
