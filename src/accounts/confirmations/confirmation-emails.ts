import type { Session } from '../../platform/transaction'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { queueMail } from '../../mail'
import { loadInstitutionName } from '../institution-names'
import { renderEmail } from '../email-templates'
import { membershipsOf } from '../memberships/memberships-of'
import { deskLanguagesOf } from '../reader-languages'
import { loadAdmins, loadCoordinators, loadApproversOrCoordinators } from '../../policy'

const waiting = `select count(*) > 1 as "isNotified" from editorial.offers
  where user_id = $1::uuid and told_at is null and expires_at > now()`

/** An offer waits until its account is confirmed: the first offer of each account notifies the administrators. */
export const requestVouching = async (session: Session, user: string): Promise<void> => {
  const [row] = await sessionQuery(session, waiting, [user])
  if (row?.isNotified === true) return
  const admins = await loadAdmins(session)
  const languageOf = await deskLanguagesOf(session, admins)
  const link = `${runtime().publicUrl}/admin/collections/users/${user}`
  for (const admin of admins)
    await queueMail(session, renderEmail('accountWaits', languageOf(admin), admin.email, { link }))
}

/** Notifies the stewards of a confirmed person's institutions, or the coordinators. */
export const notifyOfVouching = async (session: Session, { id, name }: { id: string; name: string }): Promise<void> => {
  for (const institution of new Set((await membershipsOf(session, id)).map((one) => one.institution))) {
    const people = await (institution === null
      ? loadCoordinators(session)
      : loadApproversOrCoordinators(session, institution))
    const languageOf = await deskLanguagesOf(session, people)
    for (const person of people) {
      if (person.id === id) continue
      const language = languageOf(person)
      const at = await loadInstitutionName(session, institution, language)
      await queueMail(session, renderEmail('vouched', language, person.email, { name, institution: at }))
    }
  }
}
