import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

const Named = z.array(z.object({ id: z.string(), name: z.string() }))
export type NamedInstitution = z.output<typeof Named>[number]

/** Institutions by name, in another language if the requested one is missing; `ids`: null for all. */
export const loadInstitutionNames = async (
  session: Session,
  ids: readonly string[] | null,
  language: string,
): Promise<NamedInstitution[]> =>
  Named.parse(
    await sessionQuery(
      session,
      `select id::text, coalesce((select name from institutions_locales l where l._parent_id = i.id and name is not null
           order by l._locale::text = $2 desc, l._locale = 'en' desc limit 1), '') as name
         from institutions i where $1::uuid[] is null or id = any($1::uuid[]) order by name, id`,
      [ids, language],
    ),
  )

/** An institution's name; empty for the whole exhibit. */
export const loadInstitutionName = async (
  session: Session,
  institution: string | null,
  language: string,
): Promise<string> => {
  if (institution === null) return ''
  const [named] = await loadInstitutionNames(session, [institution], language)
  return named?.name ?? ''
}

/** The same rows with their institution's id and name; null for the whole exhibit. */
export const nameInstitutions = async <Row extends { institution: string | null }>(
  session: Session,
  rows: readonly Row[],
  language: string,
): Promise<(Omit<Row, 'institution'> & { institution: NamedInstitution | null })[]> => {
  const ids = rows.flatMap(({ institution }) => institution ?? [])
  const names = await loadInstitutionNames(session, ids, language)
  return rows.map((row) => ({ ...row, institution: names.find(({ id }) => id === row.institution) ?? null }))
}
