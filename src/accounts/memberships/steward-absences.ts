import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Actor } from '../../policy'

/** An institution without a steward since its last one ended. */
export interface Absence {
  /** a coordinator or an administrator ended the last one */
  byOffice: boolean
  /** the administrator who agreed that the coordinator approves meanwhile */
  agreedBy: string | null
}

const Rows = z.array(z.object({ institution: z.string(), byOffice: z.boolean(), agreedBy: z.string().nullable() }))

/** The open absences among these institutions; an institution that never had a steward has none. */
export const absencesOf = async (session: Session, institutions: readonly string[]): Promise<Map<string, Absence>> => {
  const rows = await sessionQuery(
    session,
    `select institution::text as institution, by_office as "byOffice", agreed_by::text as "agreedBy"
     from editorial.absences where filled_at is null and institution::text = any($1::text[])`,
    [institutions],
  )
  return new Map(Rows.parse(rows).map(({ institution, ...absence }) => [institution, absence]))
}

/**
 * If a coordinator or an administrator ended the last steward, coordinators approve in their place only after another
 * administrator agreed.
 */
export const needsAgreement = (absence: Absence | null, actor: Actor): boolean =>
  absence !== null &&
  absence.byOffice &&
  (absence.agreedBy === null || (actor.as === 'user' && actor.id === absence.agreedBy))

/** Begins an absence: the institution has no approver any more. */
export const beginAbsence = async (
  session: Session,
  { institution, by, byOffice }: { institution: string; by: string | null; byOffice: boolean },
): Promise<void> => {
  await sessionQuery(
    session,
    `insert into editorial.absences (institution, ended_by, by_office) values ($1::uuid, $2::uuid, $3)
     on conflict (institution) where filled_at is null do nothing`,
    [institution, by, byOffice],
  )
}

/** Ends the absence. */
export const endAbsence = async (session: Session, institution: string): Promise<void> => {
  await sessionQuery(
    session,
    'update editorial.absences set filled_at = now() where institution = $1::uuid and filled_at is null',
    [institution],
  )
}
