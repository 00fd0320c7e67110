import { kindCollection } from '../../fields'
import { connectionFields } from './connection-fields'
import { essentialFields } from './essential-fields'
import { lifeFields } from './life-fields'
import { nameFields } from './name-fields'
import { labels } from '../../locales/labels'

/** A person authority (EAC-CPF, FOAF), as an editor describes it. */
export const collection = kindCollection({
  slug: 'people',
  labelled: 'people',
  group: 'lists',
  title: 'name',
  columns: ['roles', 'living'],
  listSearch: ['name', 'variants.form'],
  tabs: [
    { label: labels('people.tabFirstOfAll'), fields: essentialFields },
    { label: labels('people.tabNames'), fields: nameFields },
    { label: labels('people.tabLife'), fields: lifeFields },
    { label: labels('people.tabConnections'), fields: connectionFields },
  ],
})
