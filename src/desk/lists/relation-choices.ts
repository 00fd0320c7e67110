import { getTranslation } from '@payloadcms/translations'
import type { BeforeListTableServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { fallbackOrder, localeFor } from '../../languages/languages'
import { valueIn } from '../../model/relations'

/** A list filter with its choices. */
export interface RelationChoices {
  name: string
  label: string
  options: { id: string; label: string }[]
}

const Term = z.looseObject({ id: z.string(), slug: z.string() })
const Texts = z.partialRecord(z.string(), z.string().nullable())

/** The terms of a filter's relation by name, sorted, in the desk language; null if it is no relation to terms. */
export const relationChoices = async (
  req: PayloadRequest,
  { collectionConfig, i18n }: Pick<BeforeListTableServerProps, 'collectionConfig' | 'i18n'>,
  [name, path]: readonly [string, string],
): Promise<RelationChoices | null> => {
  const field = collectionConfig.flattenedFields.find((one) => one.name === path)
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return null
  const { payload } = req
  const title = payload.collections[field.relationTo].config.admin.useAsTitle ?? 'id'
  const { docs } = await payload.find({
    collection: field.relationTo,
    depth: 0,
    locale: 'all',
    limit: 1000,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const language = localeFor(i18n.language)
  const options = z
    .array(Term)
    .parse(docs)
    .map((term) => {
      const texts = Texts.catch({}).parse(valueIn(term, title))
      return {
        id: term.id,
        label:
          fallbackOrder(language, 'en')
            .map((one) => texts[one])
            .find(Boolean) ?? term.slug,
      }
    })
    .sort((one, other) => one.label.localeCompare(other.label, language))
  const label = field.label ? getTranslation(field.label, i18n) : name
  return { name, label: typeof label === 'string' ? label : name, options }
}
