import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale } from '../../languages/languages'
import { roles } from '../../model/roles'
import { offers } from '../../contract/invitations'
import { runtime } from '../../platform/runtime'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { queueMail } from '../../mail'
import type { Membership } from '../../policy'
import { isConfirmed } from '../confirmations/confirmations'
import { loadInstitutionName, nameInstitutions } from '../institution-names'
import { renderEmail } from '../email-templates'
import { linkLifetimes } from '../links'
import { appendOfferEntry } from '../audit-entries'

const Rows = z.array(
  z.object({
    id: z.string(),
    user: z.string(),
    role: z.enum(roles),
    institution: z.string().nullable(),
    languages: z.array(z.string()).readonly(),
    by: z.string(),
    /** the reason, where one is required */
    reason: z.string().nullable(),
  }),
)

/** A role offered to a user with an account. */
export type Offer = z.output<typeof Rows>[number]

const columns = `id::text, user_id::text as "user", role, institution_id::text as institution, languages, offered_by::text as by, reason`

/** An offer lasts as long as an invitation. */
const lifetime = `interval '1 second' * ${linkLifetimes.invitation}`

/** Roles offered to an account, announced or not. */
export const offersFor = async (session: Session, user: string): Promise<readonly Membership[]> =>
  Rows.parse(
    await sessionQuery(
      session,
      `select ${columns} from editorial.offers where user_id = $1::uuid and expires_at > now()`,
      [user],
    ),
  ).map(({ role, institution, languages }) => ({ role, institution, languages: languages.filter(isLocale) }))

const Recipients = z.array(
  z.object({
    email: z.string(),
    name: z.string().nullable(),
    institution: z.string().nullable(),
    language: z.string(),
  }),
)

/** E-mails a confirmed person about unannounced offers; their time to accept starts now. */
export const notifyOffers = async (session: Session, user: string): Promise<void> => {
  if (!(await isConfirmed(session, user))) return
  const recipients = Recipients.parse(
    await sessionQuery(
      session,
      `update editorial.offers o set told_at = now(), expires_at = now() + ${lifetime} from users u
       where u.id = o.user_id and o.user_id = $1::uuid and o.told_at is null and o.expires_at > now()
         and not exists (select from editorial.leavers l where l.user_id = o.user_id)
       returning u.email, u.name, o.institution_id::text as institution, o.language`,
      [user],
    ),
  )
  for (const { email, name, institution, language } of recipients) {
    const at = await loadInstitutionName(session, institution, language)
    const about = { name: name ?? '', institution: at, link: `${runtime().publicUrl}/admin` }
    await queueMail(session, renderEmail('offer', language, email, about))
  }
}

/** Creates or renews an offer. An unconfirmed account is not notified until an administrator vouches for it. */
export const makeOffer = async (
  req: PayloadRequest,
  { language, address, ...offer }: Omit<Offer, 'id'> & { language: string; address: string },
): Promise<void> => {
  const { user, role, institution, languages, by, reason } = offer
  await sessionQuery(
    req,
    `insert into editorial.offers (user_id, role, institution_id, languages, offered_by, language, reason, address, expires_at)
     values ($1::uuid, $2, $3::uuid, $4::text[], $5::uuid, $6, $7, $8, now() + ${lifetime})
     on conflict (user_id, role, (coalesce(institution_id::text, ''))) do update set languages = excluded.languages,
       offered_by = excluded.offered_by, language = excluded.language, reason = excluded.reason, address = excluded.address, offered_at = now(),
       expires_at = excluded.expires_at, told_at = null`,
    [user, role, institution, languages, by, language, reason, address],
  )
  await appendOfferEntry(req, 'offer_made', by, offer)
  await notifyOffers(req, user)
}

const OpenOffers = z.array(offers.answer.shape.docs.element.extend({ institution: z.string().nullable() }))

/** A person's open offers, oldest first. */
export const openOffersOf = async (session: Session, user: string, language: string) => {
  const rows = OpenOffers.parse(
    await sessionQuery(
      session,
      `select o.id::text, o.role, o.institution_id::text as institution, o.languages, editorial.called(o.offered_by, $2) as by,
         ${toIsoSeconds('o.expires_at')} as "expiresAt"
       from editorial.offers o
       where o.user_id = $1::uuid and o.told_at is not null and o.expires_at > now() order by o.offered_at, o.id`,
      [user, language],
    ),
  )
  return nameInstitutions(session, rows, language)
}

/** Removes an offer from its recipient's list; undefined if there is no open one. */
export const takeOffer = async (session: Session, user: string, id: string): Promise<Offer | undefined> =>
  Rows.parse(
    await sessionQuery(
      session,
      `delete from editorial.offers
       where id = $2::uuid and user_id = $1::uuid and told_at is not null and expires_at > now() returning ${columns}`,
      [user, id],
    ),
  )[0]
