import { z } from 'zod'
import { locales } from '../../languages/languages'
import { rightsStatements } from '../../rights/rights-statements'
import * as shapes from '../../model/shapes'
import { institutionKinds } from './vocabularies'

/** An institution as stored in every language. */
export const InstitutionDoc = z.object({
  ...shapes.common,
  name: shapes.localizedText,
  shortName: shapes.localizedText,
  kind: shapes.oneOf(institutionKinds),
  parent: shapes.optionalId,
  about: shapes.localizedRich,
  homepage: shapes.text,
  logo: shapes.optionalId,
  variants: shapes.rows(z.object({ form: shapes.text, language: shapes.text })),
  founded: shapes.date,
  dissolved: shapes.date,
  authorities: shapes.authorities,
  publicContact: shapes.text,
  takedownContact: shapes.text,
  creditLineTemplate: shapes.localizedText,
  defaultRights: shapes.oneOf(rightsStatements),
  defaultLanguage: z
    .enum(locales)
    .nullish()
    .transform((value) => value ?? null),
})

export type Institution = z.output<typeof InstitutionDoc>
