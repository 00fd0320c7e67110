import type { Endpoint } from 'payload'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import { supportingPolicy } from '../../policy'
import { pendingAddressChanges } from '../../contract/credentials'
import { handle } from '../handle'
import { requireRule } from '../require-rule'

const Docs = pendingAddressChanges.answer.shape.docs

/**
 * `GET /api/users/address-changes`: `{ docs: [{ id, name, email, newEmail, by, reason, at, expiresAt }] }`, for
 * administrators: address changes whose link nobody has followed yet. `by`: the requester's name, role and institution.
 */
export const waitingAddresses: Endpoint = handle(pendingAddressChanges, async ({ req }) => {
  await requireRule(req, supportingPolicy['address-changes'].read, 'Only an administrator sees this.')
  const rows = await sessionQuery(
    req,
    `select u.id::text as id, u.name, u.email, c.email as "newEmail", editorial.called(c.asked_by, $1) as by, c.reason,
         ${toIsoSeconds('c.made_at')} as at, ${toIsoSeconds('c.expires_at')} as "expiresAt"
       from editorial.address_changes c join users u on u.id = c.user_id
       where c.expires_at > now() order by c.made_at, u.id limit 500`,
    [req.i18n.language],
  )
  return { docs: Docs.parse(rows) }
})
