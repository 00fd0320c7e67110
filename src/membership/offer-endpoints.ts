import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { runtime } from '../kernel/runtime'
import { actorOf, personOf } from './actor'
import { readBody } from './asked-body'
import { endMembership } from './ending'
import { join, tellCoordinators } from './joining'
import { openOffersOf, takeOffer } from './offers'
import { endLink, invitedTo, offersMadeBy, takeBackOffer } from './offers-made'
import { grantorOf, holdAccountOf, membershipsOf } from './people'
import { rememberOffer } from './remembered'
import { holdRoles, whyNotGive } from './stewardship'

const Nothing = z.strictObject({})
const Id = z.uuid().transform((id) => id.toLowerCase())

/** The offer of the address, which is one of theirs, and is open no more. */
const take = async (req: PayloadRequest, user: string) => {
  const id = Id.safeParse(req.routeParams?.id).data
  await holdAccountOf(req, user)
  const offer = id && (await takeOffer(req, user, id))
  if (!offer) throw new Refusal('not_found', 'There is no such offer of yours.')
  return offer
}

const accept = async (req: PayloadRequest, user: string) => {
  await holdRoles(req)
  const offer = await take(req, user)
  const { role, institution, by, reason } = offer
  const grantor = await grantorOf(req, by)
  // it is as good as the word of whoever gave it, at the moment at which it is taken
  const why = await whyNotGive(req, { actor: grantor, ...(reason && { reason }) }, { user, role, institution })
  if (why)
    throw new Refusal('wrong_state', 'Whoever offered this may not give it any more.', [
      accountProblem('', 'offer_over'),
    ])
  const held = await membershipsOf(req, user)
  const isHeld = held.some(
    (one) =>
      one.role === role &&
      one.institution === institution &&
      offer.languages.every((language) => one.languages.some((spoken) => spoken === language)),
  )
  await rememberOffer(req, 'offer_accepted', user, offer)
  if (!isHeld) await join(req, by, user, offer)
  if (!isHeld) await tellCoordinators(req, user, role)
  return { accepted: true, role, institution }
}

/** Ends an offer, or what waits for somebody who was invited, that they, or somebody of their institution, made. */
const takeBack = async (req: PayloadRequest, by: string) => {
  const actor = await actorOf(req)
  const id = Id.safeParse(req.routeParams?.id).data
  await holdRoles(req)
  const offer = id && (await takeBackOffer(req, actor, id))
  if (offer) return rememberOffer(req, 'offer_taken_back', by, offer)
  const invited = id && (await invitedTo(req, actor, id))
  if (!invited) throw new Refusal('not_found', 'There is no such offer of yours.')
  await endMembership(req, { actor }, id)
  await endLink(req, invited)
}

/**
 * `GET /api/users/offers`: what one is offered; `POST …/offers/{id}/accept` begins the role, `POST …/decline` ends the offer.
 * `GET /api/users/offers/made`: what one, or somebody of one's institution, offered; `DELETE …/offers/{id}` takes it back.
 */
export const offerEndpoints: Endpoint[] = [
  {
    path: '/offers',
    method: 'get',
    ...described({ summary: 'The roles that whoever asks is offered' }),
    handler: async (req) => {
      const { id } = await personOf(req)
      return answerJson(req, { docs: await openOffersOf(req, id, req.i18n.language) })
    },
  },
  {
    path: '/offers/made',
    method: 'get',
    ...described({ summary: 'The roles that whoever asks, or their institution, offered to others' }),
    handler: async (req) => {
      await personOf(req)
      return answerJson(req, { docs: await offersMadeBy(req, await actorOf(req), req.i18n.language) })
    },
  },
  {
    path: '/offers/:id',
    method: 'delete',
    ...described({ summary: 'A role that was offered is offered no more' }),
    handler: async (req) => {
      const { id } = await personOf(req)
      await inTransaction(req, () => takeBack(req, id))
      runtime().onMail()
      return answerJson(req, { takenBack: true })
    },
  },
  {
    path: '/offers/:id/accept',
    method: 'post',
    ...described({ summary: 'A role that is offered is taken', body: Nothing }),
    handler: async (req) => {
      const { id } = await personOf(req)
      await readBody(req, Nothing)
      const accepted = await inTransaction(req, () => accept(req, id))
      runtime().onMail()
      return answerJson(req, accepted)
    },
  },
  {
    path: '/offers/:id/decline',
    method: 'post',
    ...described({ summary: 'A role that is offered is not taken', body: Nothing }),
    handler: async (req) => {
      const { id } = await personOf(req)
      await readBody(req, Nothing)
      await inTransaction(req, async () => {
        await rememberOffer(req, 'offer_declined', id, await take(req, id))
      })
      return answerJson(req, { accepted: false })
    },
  },
]
