import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deferAuditEntry } from '../../audit'
import { sessionQuery } from '../../platform/session'
import type { AnyGovernedKind } from '../../model/record'
import { auditActorOfRequest } from '../../accounts'
import { loadApproversOrCoordinators } from '../../policy'
import { notify } from '../notifications/notify'

const Ended = z.array(z.object({ from: z.string(), to: z.string() }))

/**
 * An offer is for one text: a change of it ends the offer and notifies both sides. `by`: who saved it; not revealed to
 * the other institution.
 */
export const endOffer = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  saved: { revision: number; hash: string; by: string | null },
): Promise<void> => {
  const [offer] = Ended.parse(
    await sessionQuery(
      req,
      `update editorial.transfers set settled_at = now(), settled_by = $3::uuid, settled_as = 'ended'
       where kind = $1 and id = $2 and settled_at is null returning from_owner::text as "from", to_owner::text as "to"`,
      [kind.slug, id, saved.by],
    ),
  )
  if (!offer) return
  await deferAuditEntry(req, {
    who: auditActorOfRequest(req),
    what: 'end_transfer',
    about: { kind: kind.slug, id },
    from: offer.to,
    to: offer.from,
    revision: saved.revision,
    hash: saved.hash,
  })
  const about = { kind, id }
  await notify(req, about, await loadApproversOrCoordinators(req, offer.to), 'outdated_offer', null)
  await notify(req, about, await loadApproversOrCoordinators(req, offer.from), 'outdated_offer', saved.by)
}
