import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

const Named = z.array(z.object({ id: z.string(), name: z.string() }))

/** Institutions by name, in another language if the requested one is missing; `ids`: null for all. */
export const loadInstitutionNames = async (
  session: Session,
  ids: readonly string[] | null,
  language: string,
): Promise<z.infer<typeof Named>> =>
  Named.parse(
    await sessionQuery(
      session,
      `select id::text, coalesce((select name from institutions_locales l where l._parent_id = i.id and name is not null
           order by l._locale::text = $2 desc, l._locale = 'en' desc limit 1), '') as name
         from institutions i where $1::uuid[] is null or id = any($1::uuid[]) order by name, id`,
      [ids, language],
    ),
  )
