import type { Endpoint, PayloadRequest } from 'payload'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { actorOf, personOf } from '../../policy'
import { behalfOf } from '../memberships/on-behalf'
import { endMembership } from '../memberships/end-membership'
import { createMembership, notifyCoordinators } from './create-membership'
import { openOffersOf, takeOffer } from './offers'
import { endLink, invitedTo, sentOffersOf, revokeOffer } from './sent-offers'
import { lockUserRow } from '../lock-user-row'
import { loadActorById, membershipsOf } from '../memberships/memberships-of'
import { appendOfferEntry } from '../audit-entries'
import { lockRoles, grantProblem } from '../memberships/steward-rules'
import {
  acceptOffer,
  declineOffer,
  offers,
  revokeOffer as revokeDeclaration,
  sentOffers,
} from '../../contract/invitations'
import { handle } from '../handle'
import { idInPath } from '../path-id'

/** Takes the user's own offer in the path, which is then no longer open. */
const take = async (req: PayloadRequest, user: string) => {
  const id = idInPath(req)
  await lockUserRow(req, user)
  const offer = id && (await takeOffer(req, user, id))
  if (!offer) throw new ApiError('not_found', 'There is no such offer of yours.')
  return offer
}

const accept = async (req: PayloadRequest, user: string) => {
  await lockRoles(req)
  const offer = await take(req, user)
  const { role, institution, by, reason } = offer
  // the offer needs its grantor's rights at the moment of acceptance
  const problem = await grantProblem(req, behalfOf(await loadActorById(req, by), reason), { user, role, institution })
  if (problem)
    throw new ApiError('wrong_state', 'Whoever offered this may not give it any more.', [
      accountProblem('', 'offer_over'),
    ])
  const assignedRoles = await membershipsOf(req, user)
  const isAssigned = assignedRoles.some(
    (one) =>
      one.role === role &&
      one.institution === institution &&
      offer.languages.every((language) => one.languages.some((spoken) => spoken === language)),
  )
  await appendOfferEntry(req, 'offer_accepted', user, offer)
  if (!isAssigned) await createMembership(req, by, user, offer)
  if (!isAssigned) await notifyCoordinators(req, user, role)
  return { accepted: true as const, role, institution }
}

/** Ends an offer, or the pending membership of an invited user, made by the requester or their institution. */
const revoke = async (req: PayloadRequest, by: string) => {
  const actor = await actorOf(req)
  const id = idInPath(req)
  await lockRoles(req)
  const offer = id && (await revokeOffer(req, actor, id))
  if (offer) return appendOfferEntry(req, 'offer_taken_back', by, offer)
  const invited = id && (await invitedTo(req, actor, id))
  if (!invited) throw new ApiError('not_found', 'There is no such offer of yours.')
  await endMembership(req, { actor }, id)
  await endLink(req, invited)
}

/**
 * `GET /api/users/offers` lists the user's offers; `POST …/offers/{id}/accept` begins the role, `POST …/decline` ends
 * the offer. `GET /api/users/offers/made` lists offers by the user or their institution; `DELETE …/offers/{id}` revokes
 * one.
 */
export const offerEndpoints: Endpoint[] = [
  handle(offers, async ({ req }) => {
    const { id } = await personOf(req)
    return { docs: await openOffersOf(req, id, req.i18n.language) }
  }),
  handle(sentOffers, async ({ req }) => {
    await personOf(req)
    return { docs: await sentOffersOf(req, await actorOf(req), req.i18n.language) }
  }),
  handle(revokeDeclaration, async ({ req }) => {
    const { id } = await personOf(req)
    await inTransaction(req, () => revoke(req, id))
    runtime().onMail()
    return { takenBack: true as const }
  }),
  handle(acceptOffer, async ({ req, body }) => {
    const { id } = await personOf(req)
    await body()
    const accepted = await inTransaction(req, () => accept(req, id))
    runtime().onMail()
    return accepted
  }),
  handle(declineOffer, async ({ req, body }) => {
    const { id } = await personOf(req)
    await body()
    await inTransaction(req, async () => {
      await appendOfferEntry(req, 'offer_declined', id, await take(req, id))
    })
    return { accepted: false as const }
  }),
]
