import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../platform/in-transaction'
import { sessionQuery } from '../../platform/session'
import { loadApproversOrCoordinators } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { notify } from '../notifications/notify'

const Opened = z.array(z.object({ kind: z.string(), id: z.string(), owner: z.string().nullable() }))

/** Approvers may publish a record from today: opens a task and a notification. */
const open = async (req: PayloadRequest, context: EditorialContext, rows: z.output<typeof Opened>): Promise<void> => {
  for (const { kind: slug, id, owner } of rows) {
    const kind = findKind(context, slug)
    if (kind) await notify(req, { kind, id }, await loadApproversOrCoordinators(req, owner), 'embargo_over', null)
  }
}

/** Handles embargoes of record texts that have passed, in the caller's transaction. */
export const embargoesPassed = async (
  req: PayloadRequest,
  context: EditorialContext,
  kind: string,
  ids: readonly string[],
): Promise<void> => {
  const rows = await sessionQuery(
    req,
    `insert into editorial.tasks (what, kind, id, owner, about_kind, about_id, cause)
     select 'embargo_over', kind, id, owner, kind, id, 'embargo' from editorial.state
     where kind = $1 and id = any($2::text[]) and live <> 'published'
     on conflict do nothing returning kind, id, owner::text as owner`,
    [kind, ids],
  )
  await open(req, context, Opened.parse(rows))
}

/** Handles withdrawals whose expected end has come, once each. */
export const withdrawalsPassed = async (req: PayloadRequest, context: EditorialContext): Promise<void> =>
  inTransaction(req, async () => {
    const rows = await sessionQuery(
      req,
      `insert into editorial.tasks (what, kind, id, owner, about_kind, about_id, cause)
       select 'embargo_over', s.kind, s.id, s.owner, s.kind, s.id, 'withdraw'
       from editorial.withdrawals w join editorial.state s on s.kind = w.kind and s.id = w.id
       where w.lifted_at is null and w.until <= (now() at time zone 'UTC')::date and s.erased_at is null
         and not exists (select from editorial.tasks t where t.what = 'embargo_over' and t.cause = 'withdraw'
           and t.kind = w.kind and t.id = w.id and t.opened_at >= w.at)
       on conflict do nothing returning kind, id, owner::text as owner`,
    )
    await open(req, context, Opened.parse(rows))
  })
