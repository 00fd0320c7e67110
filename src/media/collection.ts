import type { CollectionConfig } from 'payload'
import { deskGroups } from '../model/desk-groups'
import { acceptedMimes } from './formats'
import { isLanguageTag } from './language-tag'
import { recordingFields } from './recording-fields'
import { labels } from '../locales/labels'

/** A file with an editor's description. `intake` computes what comes from the file itself. */
export const collection: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: labels('media.singular'),
    plural: labels('media.plural'),
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'alt', 'institution', 'updatedAt'],
    listSearchableFields: ['originalName', 'alt', 'caption', 'credit'],
    description: labels('media.help'),
  },
  disableDuplicate: true,
  upload: {
    mimeTypes: acceptedMimes,
    // The store writes files (see `intake`); Payload writes, changes and deletes none.
    disableLocalStorage: true,
    pasteURL: false,
    externalFileHeaderFilter: () => ({}),
    crop: false,
    focalPoint: true,
    hideRemoveFile: true,
    cacheTags: false,
    displayPreview: true,
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: labels('media.alt'),
      admin: {
        condition: (data) => data.decorative !== true,
        description: labels('media.altHelp'),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: labels('media.decorative'),
      admin: {
        description: labels('media.decorativeHelp'),
      },
    },
    {
      name: 'longDescription',
      type: 'textarea',
      localized: true,
      maxLength: 20_000,
      label: labels('media.longDescription'),
      admin: {
        description: labels('media.longDescriptionHelp'),
      },
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 2000,
      label: labels('media.caption'),
      admin: {
        description: labels('media.captionHelp'),
      },
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      maxLength: 1000,
      label: labels('media.credit'),
      admin: {
        description: labels('media.creditHelp'),
      },
    },
    {
      name: 'creator',
      type: 'text',
      localized: true,
      maxLength: 1000,
      label: labels('media.creator'),
      admin: {
        description: labels('media.creatorHelp'),
      },
    },
    ...recordingFields,
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      index: true,
      label: labels('media.institution'),
      admin: {
        position: 'sidebar',
        description: labels('media.institutionHelp'),
      },
    },
    {
      name: 'language',
      type: 'text',
      maxLength: 35,
      validate: isLanguageTag,
      label: labels('media.language'),
      admin: {
        position: 'sidebar',
        description: labels('media.languageHelp'),
      },
    },
    {
      name: 'originalName',
      type: 'text',
      custom: { visibility: 'private' },
      label: labels('media.originalName'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        components: { Cell: '/src/desk/lists/thumbnail-cell#ThumbnailCell' },
        description: labels('media.originalNameHelp'),
      },
    },
    // Lower-case hexadecimal; the file's path in the store.
    { name: 'sha256', type: 'text', index: true, admin: { hidden: true, readOnly: true } },
    // Percent from the left and the top: Payload's own fields, limited to their range.
    { name: 'focalX', type: 'number', min: 0, max: 100, admin: { hidden: true } },
    { name: 'focalY', type: 'number', min: 0, max: 100, admin: { hidden: true } },
  ],
}
