import type { PayloadRequest } from 'payload'
import { rememberLast } from '../../history'
import { isData } from '../../kernel/data'
import type { AnyRecordKind } from '../../kernel/record'
import { within } from '../../kernel/transaction'
import { peopleNamed, system, whoGivesTheWordFor, whoOf } from '../../membership'
import { contentHash } from '../content-hash'
import { isCollection, readDocument } from '../documents'
import { enterGaps } from '../gaps/gaps'
import type { NamedMedium } from '../media-alone'
import { readNewest, redraft } from '../merging/redraft'
import { endOffer } from '../offers'
import { kindNamed, type House } from '../records'
import { lockRecord, lockStates, rememberSave, type State } from '../state'
import { inform } from '../telling/tell'
import { withoutMedia } from './without-media'

/** A draft of nobody: it is written as it is, whatever rule its people have yet to meet in it. */
const writeDraft = async (req: PayloadRequest, kind: AnyRecordKind, id: string, gone: ReadonlySet<string>) => {
  const { slug } = kind
  if (!isCollection(req, slug)) {
    const before = await readNewest(req, kind, id)
    const after = withoutMedia(before, gone)
    if (isData(after)) await redraft(req, kind, id, before, after)
    return
  }
  const { db } = req.payload
  const asked = { req: await within(req) }
  const { docs } = await db.findVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    ...asked,
  })
  const text = withoutMedia(docs[0]?.version, gone)
  if (!isData(text)) throw new Error(`There is no text of ${slug} ${id}`)
  const at = new Date().toISOString()
  const versionData = { ...text, _status: 'draft', updatedAt: at }
  await Reflect.apply(db.createVersion, db, [
    { autosave: false, collectionSlug: slug, parent: id, versionData, createdAt: at, updatedAt: at, ...asked },
  ])
}

const rememberCleared = async (house: House, req: PayloadRequest, kind: AnyRecordKind, state: State) => {
  const document = await readDocument(req, kind, state.id, 'newest')
  const hash = contentHash(document)
  const { id, owner, proposer } = state
  const saved = await rememberSave(req, { kind: kind.slug, id, owner, proposer, hash, by: null })
  if (!saved) return
  await rememberLast(req, {
    who: whoOf(system),
    what: 'edit',
    about: { kind: kind.slug, id },
    ...(saved.was !== null && { from: saved.was }),
    to: 'draft',
    revision: saved.revision,
    hash,
  })
  await endOffer(req, kind, id, { revision: saved.revision, hash, by: null })
  await enterGaps(req, house, kind, id, document)
}

/**
 * The drafts of others that name what is being erased name it no more, whosever they are, and their people are told; old
 * versions lose it with the file itself.
 */
export const clearDrafts = async (house: House, req: PayloadRequest, going: readonly NamedMedium[]): Promise<void> => {
  const gone = new Set(going.map(({ id }) => id))
  const keys = [...new Map(going.flatMap(({ uses }) => uses).map((use) => [`${use.kind}:${use.id}`, use])).values()]
  const inOrder = keys.sort((one, other) => (`${one.kind}:${one.id}` < `${other.kind}:${other.id}` ? -1 : 1))
  for (const { kind, id } of inOrder) await lockRecord(req, kind, id)
  for (const state of await lockStates(req, inOrder)) {
    const kind = kindNamed(house, state.kind)
    if (!kind || state.erasedAt !== null) continue
    await writeDraft(req, kind, state.id, gone)
    await rememberCleared(house, req, kind, state)
    const last = [state.changedBy].filter((id) => id !== null)
    const people = [...(await whoGivesTheWordFor(req, state.owner)), ...(await peopleNamed(req, last))]
    await inform(req, { kind, id: state.id }, people, 'lost_file', null)
  }
}
