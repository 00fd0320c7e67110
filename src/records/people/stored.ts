import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { variantRows } from '../../model/name-variants'
import { keyDateKinds, livingStatuses, personNameKinds, personRelationKinds, personRoles } from './vocabularies'

const nameParts = z
  .object({
    family: shapes.localizedText,
    given: shapes.localizedText,
    patronymic: shapes.localizedText,
    honorific: shapes.localizedText,
  })
  .nullish()
  .transform((value) => value ?? { family: {}, given: {}, patronymic: {}, honorific: {} })

const life = z
  .object({ born: shapes.date, died: shapes.date })
  .nullish()
  .transform((value) => value ?? { born: null, died: null })

/** A person as stored in every language. */
export const PersonDoc = z.object({
  ...shapes.common,
  name: shapes.localizedText,
  nameParts,
  variants: variantRows(personNameKinds),
  living: shapes.oneOf(livingStatuses),
  life,
  roles: shapes.someOf(personRoles),
  biography: shapes.localizedRich,
  portrait: shapes.optionalId,
  keyDates: shapes.rows(z.object({ kind: shapes.oneOf(keyDateKinds), date: shapes.date, source: shapes.text })),
  affiliations: shapes.rows(
    z.object({
      institution: shapes.optionalId,
      name: shapes.localizedText,
      role: shapes.localizedText,
      dates: shapes.date,
    }),
  ),
  relations: shapes.rows(z.object({ person: shapes.optionalId, kind: shapes.oneOf(personRelationKinds) })),
  authorities: shapes.authorities,
})

export type Person = z.output<typeof PersonDoc>
