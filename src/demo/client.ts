import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../platform/in-transaction'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'
import { rotateKey } from '../accounts'
import { findClientByKey, scopes, system } from '../policy'

const name = 'The demo’s own client'

const Made = z.array(z.object({ id: z.string(), isRevoked: z.boolean() }))

/** A client created by nobody, which only our own code can do. */
const findClient = async (req: PayloadRequest) =>
  Made.parse(
    await sessionQuery(
      req,
      `select id::text as id, revoked is not null as "isRevoked" from api_clients
       where name = $1 and made_by_id is null order by created_at limit 1`,
      [name],
    ),
  )[0]

const makeKey = async (req: PayloadRequest): Promise<string | null> => {
  const found = await findClient(req)
  if (found?.isRevoked) return null
  if (found) return (await rotateKey(req, system, found.id)).key
  const { key } = await req.payload.create({
    collection: 'api-clients',
    data: { name, scopes: [...scopes] },
    depth: 0,
    overrideAccess: true,
    req: await sameTransaction(req),
  })
  return key ?? null
}

const readKept = (path: string): Promise<string> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => '',
  )

/**
 * The key of a client that reads and previews, kept in DATA_DIR/demo-key, readable by its owner only. A missing or
 * invalid key is replaced; null if somebody revoked the client.
 */
export const demoKey = async (payload: Payload, dataDir: string): Promise<string | null> => {
  const path = join(dataDir, 'demo-key')
  const kept = await readKept(path)
  if (await findClientByKey({ payload }, kept)) return kept
  const req = await createLocalReq({}, payload)
  const key = await inTransaction(req, () => makeKey(req))
  if (key === null) return null
  await mkdir(dataDir, { recursive: true })
  await writeFile(path, `${key}\n`, { mode: 0o600 })
  // an existing file keeps its mode
  await chmod(path, 0o600)
  return key
}
