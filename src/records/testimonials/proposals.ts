import { z } from 'zod'
import { fallbackOrder, type Locale } from '../../languages/languages'
import * as shapes from '../../model/shapes'

const Named = z.object({ name: shapes.localizedText, sourceLanguage: shapes.common.sourceLanguage })

/** The speaker's printed name is that of the authority record, unless an editor wrote another. */
export const proposeName = (
  person: unknown,
  data: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, unknown> => {
  const named = Named.safeParse(person)
  if (!named.success || data.displayName) return {}
  const { name, sourceLanguage } = named.data
  const spoken = fallbackOrder(locale, sourceLanguage).find((one) => name[one])
  return spoken ? { displayName: name[spoken] } : {}
}
