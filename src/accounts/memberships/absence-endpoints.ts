import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { appendAuditEntries } from '../../audit'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { deskPolicy } from '../../policy'
import { isConfirmed } from '../confirmations/confirmations'
import { areIndependent } from './independence'
import { loadInstitutionNames } from '../institution-names'
import { auditActorOf } from '../audit-entries'
import { notifyStewards } from './steward-notifications'
import { lockRoles } from './steward-rules'
import { absences, agreeToAbsence } from '../../contract/accounts'
import { handle } from '../handle'
import { idInPath } from '../path-id'
import { requireRule } from '../require-rule'

const Rows = z.array(
  z.object({ institution: z.string(), since: z.string(), endedBy: z.string().nullable(), agreed: z.boolean() }),
)

const requireAdmin = (req: PayloadRequest) => requireRule(req, deskPolicy.absences, 'Only an administrator sees this.')

/** Why an administrator may not agree to another's action; null if they may. */
const agreementProblem = async (
  req: PayloadRequest,
  by: string,
  endedBy: string | null,
): Promise<AccountCode | null> => {
  if (by === endedBy) return 'not_yourself'
  if (!(await isConfirmed(req, by))) return 'not_confirmed'
  return endedBy === null || (await areIndependent(req, by, endedBy)) ? null : 'not_independent'
}

/**
 * `GET /api/memberships/absences`: institutions whose last steward was removed by a coordinator or an administrator.
 */
const listAbsences = handle(absences, async ({ req }) => {
  const { id } = await requireAdmin(req)
  const rows = Rows.parse(
    await sessionQuery(
      req,
      `select institution::text as institution, ${toIsoSeconds('since')} as since, ended_by::text as "endedBy",
           agreed_by is not null as agreed
         from editorial.absences where filled_at is null and by_office order by since, institution`,
    ),
  )
  const names = await loadInstitutionNames(
    req,
    rows.map(({ institution }) => institution),
    req.i18n.language,
  )
  const docs = []
  for (const { endedBy, institution, ...row } of rows)
    docs.push({
      ...row,
      institution: names.find((named) => named.id === institution) ?? { id: institution, name: '' },
      mayAgree: !row.agreed && (await agreementProblem(req, id, endedBy)) === null,
    })
  return { docs }
})

const Open = z.array(z.object({ endedBy: z.string().nullable(), agreedBy: z.string().nullable() }))

/**
 * `POST /api/memberships/absences/{institution}/agree { reason }`: an administrator agrees that coordinators approve in
 * the steward's place until there is one again. Once per absence; the administrator's account is confirmed and
 * independent of the one that removed the last steward.
 */
const agree = handle(agreeToAbsence, async ({ req, body }) => {
  const { actor, id: by } = await requireAdmin(req)
  const { reason } = await body()
  const institution = idInPath(req, 'institution')
  await inTransaction(req, async () => {
    await lockRoles(req)
    const [open] = Open.parse(
      await sessionQuery(
        req,
        `select ended_by::text as "endedBy", agreed_by::text as "agreedBy" from editorial.absences
           where institution::text = $1 and filled_at is null and by_office`,
        [institution ?? ''],
      ),
    )
    if (!open || !institution) throw new ApiError('not_found', 'No institution waits for this.')
    const why = await agreementProblem(req, by, open.endedBy)
    if (why) throw new ApiError('forbidden', 'Another administrator agrees to this.', [accountProblem('', why)])
    if (open.agreedBy !== null) throw new ApiError('wrong_state', 'An administrator has agreed already.')
    await sessionQuery(
      req,
      `update editorial.absences set agreed_at = now(), agreed_by = $2::uuid, reason = $3
         where institution = $1::uuid and filled_at is null`,
      [institution, by, reason],
    )
    const about = { kind: 'institutions', id: institution }
    await appendAuditEntries(req, [{ who: auditActorOf(actor), what: 'absence_agreed', about, reason }])
    await notifyStewards(req, { what: 'absence_agreed', institution, person: null, actor, reason })
  })
  runtime().onMail()
  return { institution, agreed: true as const }
})

export const absenceEndpoints: Endpoint[] = [listAbsences, agree]
