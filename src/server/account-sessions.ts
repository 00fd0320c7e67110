import type { DatabaseAdapter, UpdateOne } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../platform/session'

const Moment = z.union([z.date(), z.string()])
const Sessions = z.array(z.looseObject({ id: z.string(), createdAt: Moment, expiresAt: Moment }))
type Sessions = z.infer<typeof Sessions>

const Stored = z.array(z.object({ id: z.string(), createdAt: z.string(), expiresAt: z.string() }))

/** Payload writes dates that it has just made, and texts that it has read. */
const isMadeNow = (moment: Date | string) => typeof moment !== 'string'

type Written = Parameters<UpdateOne>[0]

/**
 * Payload's login and refresh read an account, and write it back whole, its list of sessions too: of two logins in the same
 * moment one session is lost, and one that was ended meanwhile comes back. Here they write what they add to what is there,
 * one after the other, and nothing else of the account. What only takes sessions away is written as it comes.
 */
const withStoredSessions = async (args: Written): Promise<Written> => {
  const { success, data: written } = Sessions.safeParse(args.data.sessions)
  const { req } = args
  if (!success || !req?.payload || !written.some(({ expiresAt }) => isMadeNow(expiresAt))) return args
  const session = { payload: req.payload, transactionID: req.transactionID }
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

/** Every session that was begun stays until somebody ends it. */
export const keepSessions = <Adapter extends Pick<DatabaseAdapter, 'updateOne'>>(adapter: Adapter): Adapter => {
  const update: (args: Written) => Promise<unknown> = adapter.updateOne.bind(adapter)
  // the type of what is answered is the asker's to say, and Payload's says any
  Reflect.set(adapter, 'updateOne', async (args: Written) =>
    update(args.collection === 'users' ? await withStoredSessions(args) : args),
  )
  return adapter
}
