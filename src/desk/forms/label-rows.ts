import type { Config, Field } from 'payload'
import { mapFields } from '../../model/map-fields'

const labelled = (field: Field): Field =>
  field.type === 'array' && !field.admin?.components?.RowLabel
    ? Object.assign({}, field, {
        admin: {
          ...field.admin,
          components: { ...field.admin?.components, RowLabel: '/src/desk/forms/row-label#RowLabel' },
        },
      })
    : field

/** A plugin: the rows of every array carry their number and their first text. */
export const labelRows = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: mapFields(collection.fields, labelled),
  })),
  globals: (config.globals ?? []).map((global) => ({ ...global, fields: mapFields(global.fields, labelled) })),
})
