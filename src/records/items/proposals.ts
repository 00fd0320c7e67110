import type { Locale } from '../../languages/languages'
import { InstitutionDoc } from '../institutions'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

const groupIn = (data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> => {
  const group = data[name]
  return typeof group === 'object' && group !== null ? { ...group } : {}
}

/**
 * What a new holding takes over from its institution where its editor left it empty: credit line and rights.
 * From then on it is the record's own. `locale` is the language the record is written in.
 */
export const proposeFrom = (
  institution: unknown,
  data: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, unknown> => {
  const holder = InstitutionDoc.safeParse(institution)
  if (!holder.success) return {}
  const { creditLineTemplate, defaultRights } = holder.data
  const rights = groupIn(data, 'rights')
  return {
    ...(isEmpty(data.creditLine) && creditLineTemplate[locale] ? { creditLine: creditLineTemplate[locale] } : {}),
    ...(isEmpty(rights.uri) && defaultRights ? { rights: { ...rights, uri: defaultRights } } : {}),
  }
}
