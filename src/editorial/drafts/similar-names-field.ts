import type { Field } from 'payload'

const beneath = '/src/desk/merge/similar-names#SimilarNames'

/** The form with suggestions under the name field: similar existing records, while a new name is typed. */
export const withSimilarNames = (fields: readonly Field[], nameField: string): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withSimilarNames(tab.fields, nameField) })) }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: withSimilarNames(field.fields, nameField) }
    if (field.type !== 'text' || field.name !== nameField) return field
    const afterInput = [
      ...(field.admin?.components?.afterInput ?? []),
      { path: beneath, clientProps: { path: nameField } },
    ]
    return Object.assign({}, field, {
      admin: { ...field.admin, components: { ...field.admin?.components, afterInput } },
    })
  })
