import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { executeTransitions, type EditorialContext } from '../editorial'
import { inTransaction } from '../platform/in-transaction'
import { sessionQuery } from '../platform/session'
import { system } from '../policy'
import { loadAccounts } from './accounts'
import { demo } from './demo'
import { keep, type LoadedIds } from './keep'
import { loadMedium } from './load-media'
import { loadRecords } from './load-records'
import { genreData, institutionData } from './record-data'

type Print = (sentence: string) => void

interface Loading {
  payload: Payload
  context: EditorialContext
  password: string
  /** makes pending renditions; resolves when they are done */
  render: () => Promise<void>
  print: Print
}

const Loaded = z.array(z.object({ version: z.number() }))

/** The version of the demo that is completely loaded in this database; null: none. */
export const loadedVersion = async (payload: Payload): Promise<number | null> => {
  const rows = await sessionQuery({ payload }, `select version from editorial.loads where name = 'demo'`)
  return Loaded.parse(rows)[0]?.version ?? null
}

const byItself = async <T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}

/**
 * Loads the demo exhibit once: files first, because renditions are made outside transactions, then every record and one
 * release in one transaction, marked with the load's version. An interrupted load is repeated; a newer version adds
 * what is missing and changes nothing else.
 */
export const loadDemo = async ({ payload, context, password, render, print }: Loading): Promise<void> => {
  const loaded = await loadedVersion(payload)
  if (loaded !== null && loaded >= demo.version) return
  print('Loading the demo exhibit …')
  const loadedIds: LoadedIds = new Map()
  await byItself(payload, async (req) => {
    for (const genre of demo.genres) await keep(req, loadedIds, 'genres', genre.key, genreData(genre))
    for (const one of demo.institutions)
      await keep(req, loadedIds, 'institutions', one.slug, institutionData(one, loadedIds))
  })
  await byItself(payload, (req) => loadAccounts(req, loadedIds, password))
  for (const medium of demo.media) await byItself(payload, (req) => loadMedium(req, loadedIds, medium))
  print('Making renditions of the images …')
  await render()
  await byItself(payload, async (req) => {
    const transitions = await loadRecords(req, loadedIds)
    if (transitions.length > 0) {
      print(`Publishing ${transitions.length} records in one release …`)
      await executeTransitions(context, transitions, system, req)
    }
    await sessionQuery(
      req,
      `insert into editorial.loads (name, version) values ('demo', $1)
       on conflict (name) do update set version = excluded.version, loaded_at = now()`,
      [demo.version],
    )
  })
}
