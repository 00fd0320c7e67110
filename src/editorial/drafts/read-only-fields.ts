import type { Field, FieldAccess } from 'payload'
import { idIn } from '../../model/relations'
import { actorOf, languagesOf } from '../../policy'
import { isTranslated } from './translation-limits'
import { isTranslating, translatesOnly } from './translate'

/**
 * Desk forms: shows a translator the fields they cannot change as read-only. Payload would silently drop a change from
 * the save; during a save the access function allows it, so that it is reported by field.
 */
const changeable =
  (kind: string, isText: boolean): FieldAccess =>
  async ({ doc, req }) => {
    const actor = await actorOf(req)
    // nothing is theirs to change, and /api/access reports it for the whole collection
    if (actor.as === 'anonymous' || actor.as === 'client') return false
    const languages = languagesOf(actor)
    const ownership = { owner: idIn(doc, 'owner'), proposer: idIn(doc, 'proposer'), live: false }
    if (languages.length === 0 || isTranslating(req) || !translatesOnly(kind, actor, ownership)) return true
    return isText && languages.some((language) => language === req.locale)
  }

const hasTranslatedText = (field: Field): boolean => {
  if (field.type === 'blocks') return field.blocks.some(({ fields }) => fields.some(hasTranslatedText))
  return (
    isTranslated(field) || ('fields' in field && Array.isArray(field.fields) && field.fields.some(hasTranslatedText))
  )
}

/** The field with its nested fields made read-only. */
const withInner = (kind: string, field: Field): Field => {
  if (field.type === 'blocks')
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: withReadOnlyAccess(kind, block.fields) })),
    }
  return 'fields' in field && Array.isArray(field.fields)
    ? { ...field, fields: withReadOnlyAccess(kind, field.fields) }
    : field
}

/** A group or list with translated text stays editable, because read-only would include that text. */
export const withReadOnlyAccess = (kind: string, fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withReadOnlyAccess(kind, tab.fields) })) }
    const inner = withInner(kind, field)
    if (!('name' in field) || field.type === 'ui' || (hasTranslatedText(field) && !isTranslated(field))) return inner
    const access = 'access' in field ? field.access : {}
    return Object.assign({}, inner, { access: { ...access, update: changeable(kind, isTranslated(field)) } })
  })
