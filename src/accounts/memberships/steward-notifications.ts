import { z } from 'zod'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { messagesIn } from '../../locales/messages'
import { queueMail } from '../../mail'
import { userIdOf, type Actor, loadCoordinators, loadApprovers } from '../../policy'
import { loadInstitutionName } from '../institution-names'
import { describePerson } from '../user-names'

type StewardChangeName = 'steward_made' | 'steward_ended' | 'steward_address' | 'absence_agreed'

const Recipients = z.array(
  z.object({ id: z.string(), email: z.string(), name: z.string().nullable(), language: z.string() }),
)

/** Includes deactivated users: the e-mail is how they learn of it. */
const loadRecipients = async (session: Session, ids: readonly string[]) =>
  Recipients.parse(
    await sessionQuery(
      session,
      `select u.id::text as id, u.email, u.name, coalesce(r.language, 'en') as language
       from users u left join editorial.readers r on r.person = u.id where u.id::text = any($1::text[]) order by u.id`,
      [ids],
    ),
  )

export interface StewardChange {
  what: StewardChangeName
  institution: string
  /** the user whose role it is; null if there is none */
  person: string | null
  actor: Actor
  reason?: string | undefined
}

/** Notifies the institution's stewards, the person and the coordinators, in the desk and by e-mail; not the actor. */
export const notifyStewards = async (session: Session, change: StewardChange): Promise<void> => {
  const { what, institution, person, actor, reason } = change
  const by = userIdOf(actor)
  const people = [...(await loadApprovers(session, institution)), ...(await loadCoordinators(session))].map(
    ({ id }) => id,
  )
  const ids = new Set([...people, ...(person === null ? [] : [person])])
  if (by !== null) ids.delete(by)
  const recipients = await loadRecipients(session, [...ids])
  const [whose] = person === null ? [] : await loadRecipients(session, [person])
  const note = [whose && (whose.name ?? whose.email), reason].filter(Boolean).join(': ')
  await sessionQuery(
    session,
    `insert into editorial.notices (person, verb, kind, id, by, comment)
     select p::uuid, $2, 'institutions', $3, $4::uuid, $5 from unnest($1::text[]) p`,
    [recipients.map(({ id }) => id), what, institution, by, note || null],
  )
  for (const { id, email, language } of recipients) {
    // their invitation contains it already
    if (what === 'steward_made' && id === person) continue
    const at = await loadInstitutionName(session, institution, language)
    const doer = by === null ? null : await describePerson(session, by, language)
    const { notifications, unnamed } = messagesIn(language)
    const subject = notifications[what](doer ?? unnamed.system, at)
    const address = `${runtime().publicUrl}/admin/collections/institutions/${institution}`
    await queueMail(session, { to: email, subject, text: [subject, ...(note ? [note] : []), address].join('\n\n') })
  }
}
