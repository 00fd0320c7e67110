import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { connectionFields } from './connection-fields'
import { essentialFields } from './essential-fields'
import { lifeFields } from './life-fields'
import { nameFields } from './name-fields'

/** A person authority (EAC-CPF, FOAF), as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: { en: 'Person', ru: 'Человек', he: 'אדם' },
    plural: { en: 'People', ru: 'Люди', he: 'אנשים' },
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'living', 'updatedAt'],
    listSearchableFields: ['name', 'variants.form'],
    description: {
      en: 'Those shown, quoted or named in the exhibit: one record each, whatever the spelling.',
      ru: 'Те, кто показан, процитирован или назван на выставке: по одной записи, как бы ни писалось имя.',
      he: 'מי שמופיעים, מצוטטים או נזכרים בתערוכה: רשומה אחת לכל אדם, בכל כתיב שהוא.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: essentialFields },
        { label: { en: 'Names', ru: 'Имена', he: 'שמות' }, fields: nameFields },
        { label: { en: 'Life', ru: 'Жизнь', he: 'חיים' }, fields: lifeFields },
        { label: { en: 'Connections', ru: 'Связи', he: 'קשרים' }, fields: connectionFields },
      ],
    },
  ],
}
