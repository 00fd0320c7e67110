import type { PayloadRequest } from 'payload'
import { isData } from '../../platform/data'
import type { AnyGovernedKind } from '../../model/record'
import { sameTransaction } from '../../platform/transaction'
import { auditActorOf } from '../../accounts'
import { loadPeopleByIds, system, loadApproversOrCoordinators } from '../../policy'
import { isCollection, readDocument } from '../state/documents'
import { updateGaps } from '../readiness/gaps'
import type { NamedMedium } from '../transfer/media-uses'
import { readNewest, redraft } from '../state/redraft'
import { storeRevision } from '../drafts/store-revision'
import type { ReadingUnit } from '../workflow/types'
import { findKind } from '../state/editorial-context'
import { lockRecord } from '../state/state'
import { notify } from '../notifications/notify'
import { withoutMedia } from './without-media'

/** Saves a draft without its kind's rules: its editors did not ask for this change. */
const writeDraft = async (req: PayloadRequest, kind: AnyGovernedKind, id: string, erased: ReadonlySet<string>) => {
  const { slug } = kind
  if (!isCollection(req, slug)) {
    const before = await readNewest(req, kind, id)
    const after = withoutMedia(before, erased)
    if (isData(after)) await redraft(req, kind, id, before, after)
    return
  }
  const { db } = req.payload
  const options = { req: await sameTransaction(req) }
  const { docs } = await db.findVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    ...options,
  })
  const text = withoutMedia(docs[0]?.version, erased)
  if (!isData(text)) throw new Error(`There is no text of ${slug} ${id}`)
  const at = new Date().toISOString()
  const versionData = { ...text, _status: 'draft', updatedAt: at }
  await db.createVersion({
    autosave: false,
    collectionSlug: slug,
    parent: id,
    versionData,
    createdAt: at,
    updatedAt: at,
    ...options,
  })
}

/**
 * Removes mentions of erased files from drafts of any owner, and notifies their people; old versions lose them with the
 * file itself.
 */
export const clearDrafts = async (
  { context, req, loaded }: ReadingUnit,
  going: readonly NamedMedium[],
): Promise<void> => {
  const erased = new Set(going.map(({ id }) => id))
  const keys = [...new Map(going.flatMap(({ uses }) => uses).map((use) => [`${use.kind}:${use.id}`, use])).values()]
  const inOrder = keys.sort((one, other) => (`${one.kind}:${one.id}` < `${other.kind}:${other.id}` ? -1 : 1))
  for (const { kind, id } of inOrder) await lockRecord(req, kind, id)
  for (const state of await loaded.lock(inOrder)) {
    const kind = findKind(context, state.kind)
    if (!kind || state.erasedAt !== null) continue
    await writeDraft(req, kind, state.id, erased)
    const document = await readDocument(req, kind, state.id, 'newest')
    if (await storeRevision(req, kind, state, document, { who: auditActorOf(system), by: null }))
      await updateGaps(req, context, kind, state.id, document)
    loaded.forget(state)
    const last = [state.changedBy].filter((id) => id !== null)
    const people = [...(await loadApproversOrCoordinators(req, state.owner)), ...(await loadPeopleByIds(req, last))]
    await notify(req, { kind, id: state.id }, people, 'lost_file', null)
  }
}
