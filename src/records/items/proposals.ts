import type { Locale } from '../../languages/languages'
import { InstitutionDoc } from '../institutions'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

const groupIn = (data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> => {
  const group = data[name]
  return typeof group === 'object' && group !== null ? { ...group } : {}
}

/**
 * A new holding takes credit line and rights from its institution if its editor left them empty. Later changes of the
 * institution do not affect it. `locale` is the record's language.
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
