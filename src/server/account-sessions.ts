import type { DatabaseAdapter, UpdateOne } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import { sessionOf } from '../platform/transaction'

const Moment = z.union([z.date(), z.string()])
const Sessions = z.array(z.looseObject({ id: z.string(), createdAt: Moment, expiresAt: Moment }))
type Sessions = z.infer<typeof Sessions>

const Stored = z.array(z.object({ id: z.string(), createdAt: z.string(), expiresAt: z.string() }))

/** New dates are Date objects, dates read back are strings. */
const isMadeNow = (moment: Date | string) => typeof moment !== 'string'

type Written = Parameters<UpdateOne>[0]

/**
 * Payload's login and refresh read an account and write it back whole, including its sessions: two simultaneous logins
 * lose one session, and a session ended meanwhile returns. Here they append to the stored sessions, one after another,
 * and write nothing else. Writes that only remove sessions pass unchanged.
 */
const withStoredSessions = async (args: Written): Promise<Written> => {
  const { success, data: written } = Sessions.safeParse(args.data.sessions)
  const { req } = args
  if (!success || !req?.payload || !written.some(({ expiresAt }) => isMadeNow(expiresAt))) return args
  const session = sessionOf(req.payload, req)
  await sessionQuery(session, 'select from users where id = $1::uuid for update', [args.id])
  const stored = Stored.parse(
    await sessionQuery(
      session,
      `select id, created_at as "createdAt", expires_at as "expiresAt" from users_sessions
       where _parent_id = $1::uuid and expires_at > now() order by _order`,
      [args.id],
    ),
  )
  const prolonged = new Map(written.map((one) => [one.id, one]))
  const sessions: Sessions = [
    ...stored.map((one) => ({ ...one, expiresAt: prolonged.get(one.id)?.expiresAt ?? one.expiresAt })),
    ...written.filter(({ createdAt }) => isMadeNow(createdAt)),
  ]
  return { ...args, data: { sessions, updatedAt: null } }
}

/** Keeps every session until somebody ends it. */
export const keepSessions = <Adapter extends Pick<DatabaseAdapter, 'updateOne'>>(adapter: Adapter): Adapter => {
  const update: (args: Written) => Promise<unknown> = adapter.updateOne.bind(adapter)
  // the caller chooses the result type, which Payload declares as any
  const updateOne = async (args: Written) => update(args.collection === 'users' ? await withStoredSessions(args) : args)
  return Object.assign(adapter, { updateOne })
}
