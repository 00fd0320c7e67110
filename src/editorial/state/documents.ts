import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { AnyGovernedKind } from '../../model/record'
import { sameTransaction, type Session } from '../../platform/transaction'

export const isCollection = (session: Session, slug: string): slug is CollectionSlug =>
  slug in session.payload.collections
export const isGlobal = (session: Session, slug: string): slug is GlobalSlug =>
  session.payload.globals.config.some((global) => global.slug === slug)

/** The newest text of a record, or the public one, in every language with relations as ids; null if there is none. */
export const readDocument = async (
  session: Session,
  kind: AnyGovernedKind,
  id: string,
  which: 'newest' | 'published',
): Promise<unknown> => {
  const [found] = await readDocuments(session, kind, [id], which)
  return found ?? null
}

export const readDocuments = async (
  session: Session,
  kind: AnyGovernedKind,
  ids: readonly string[],
  which: 'newest' | 'published',
): Promise<unknown[]> => {
  const reading = {
    depth: 0,
    draft: which === 'newest',
    locale: 'all' as const,
    overrideAccess: true,
    showHiddenFields: true,
    req: await sameTransaction(session),
  }
  const { payload } = session
  if (kind.global) {
    if (!isGlobal(session, kind.slug)) throw new Error(`There is no global ${kind.slug}`)
    return [{ ...(await payload.findGlobal({ slug: kind.slug, ...reading })), id: kind.slug }]
  }
  if (!isCollection(session, kind.slug)) throw new Error(`There is no collection ${kind.slug}`)
  const { docs } = await payload.find({
    collection: kind.slug,
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    ...reading,
  })
  return docs
}

/** Sets the published version: the newest, or none. */
export const writeStatus = async (
  session: Session,
  kind: AnyGovernedKind,
  id: string,
  status: 'published' | 'draft',
  context: PayloadRequest['context'],
): Promise<void> => {
  const writing = {
    data: { _status: status },
    depth: 0,
    draft: false,
    overrideAccess: true,
    context,
    req: await sameTransaction(session),
  }
  const { payload } = session
  if (kind.global) {
    if (!isGlobal(session, kind.slug)) throw new Error(`There is no global ${kind.slug}`)
    await payload.updateGlobal({ slug: kind.slug, ...writing })
    return
  }
  if (!isCollection(session, kind.slug)) throw new Error(`There is no collection ${kind.slug}`)
  await payload.update({ collection: kind.slug, id, ...writing })
}
