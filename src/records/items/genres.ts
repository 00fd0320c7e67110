import type { CheckboxField, CollectionConfig, FieldHook, TypeWithID } from 'payload'
import { z } from 'zod'
import { deskGroups } from '../../model/desk-groups'
import { slugOf } from '../../names/identifiers'
import * as shapes from '../../model/shapes'
import type { UiText } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

const asSlug: FieldHook<TypeWithID, unknown> = ({ value }) =>
  typeof value === 'string' && value ? slugOf(value) : value

/** Fields that do not apply to holdings of a genre; the form hides them. */
const hasNo = (name: string, label: UiText): CheckboxField => ({
  name,
  type: 'checkbox',
  label: { ...label },
  admin: {
    description: labels('items.hasNoHelp'),
  },
})

/**
 * The genres of holdings, a vocabulary that the desk extends. `slug` is stable and public, and filters take it. It has
 * no drafts, so Payload may require its fields.
 */
export const genres: CollectionConfig = {
  slug: 'genres',
  labels: {
    singular: labels('items.genresSingular'),
    plural: labels('items.genresPlural'),
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'label',
    defaultColumns: ['label', 'slug'],
    description: labels('items.genresHelp'),
  },
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, label: labels('items.genresLabel') },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [asSlug] },
      label: labels('items.genresSlug'),
      admin: {
        description: labels('items.genresSlugHelp'),
      },
    },
    hasNo('noLanguages', labels('items.genresNoLanguages')),
    hasNo('noInscriptions', labels('items.genresNoInscriptions')),
  ],
}

/** A genre as stored in every language. */
export const GenreDoc = z.object({ id: z.string(), slug: shapes.text, label: shapes.localizedText })
