import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

const Readers = z.array(z.object({ person: z.string(), language: z.string() }))

/** The desk language of each person, also used for e-mails; English if unknown. */
export const deskLanguagesOf = async (
  session: Session,
  people: readonly { id: string }[],
): Promise<(person: { id: string }) => string> => {
  const readers = Readers.parse(
    await sessionQuery(
      session,
      'select person::text as person, language from editorial.readers where person::text = any($1::text[])',
      [people.map(({ id }) => id)],
    ),
  )
  return ({ id }) => readers.find(({ person }) => person === id)?.language ?? 'en'
}
