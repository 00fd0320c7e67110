import type { Field, PayloadRequest } from 'payload'
import { isData } from '../../platform/data'
import { ApiError, type Problem } from '../../model/problems'
import { idOf } from '../../model/relations'
import { mentionsIn } from '../../rich-text'
import { sameTransaction } from '../../platform/transaction'
import { onBehalfOf } from '../../policy'
import { isCollection } from './documents'

interface Reference {
  pointer: string
  kind: string
  id: string
}

export const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

const pointAt = (relationTo: string | readonly string[], value: unknown, pointer: string): Reference[] => {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap((one, n) => pointAt(relationTo, one, `${pointer}/${n}`))
  const kind = typeof relationTo === 'string' ? relationTo : isData(value) ? value.relationTo : undefined
  const id = typeof relationTo === 'string' ? idOf(value) : isData(value) ? idOf(value.value) : null
  return [{ pointer, kind: typeof kind === 'string' ? kind : '', id: id ?? '' }]
}

/** Every reference in the data, found by walking the fields, including links and embeds of rich text. */
export const referencesIn = (fields: readonly Field[], data: unknown, pointer = ''): Reference[] => {
  if (!isData(data)) return []
  return fields.flatMap((field): Reference[] => {
    if (field.type === 'relationship' || field.type === 'upload')
      return pointAt(field.relationTo, data[field.name], `${pointer}/${field.name}`)
    if (field.type === 'richText')
      return mentionsIn(data[field.name]).map((mention) => ({ ...mention, pointer: `${pointer}/${field.name}` }))
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? referencesIn(tab.fields, data[tab.name], `${pointer}/${tab.name}`)
          : referencesIn(tab.fields, data, pointer),
      )
    if (field.type === 'array') {
      const rows: unknown = data[field.name]
      return Array.isArray(rows)
        ? rows.flatMap((row, n) => referencesIn(field.fields, row, `${pointer}/${field.name}/${n}`))
        : []
    }
    if (field.type === 'blocks') {
      const parts: unknown = data[field.name]
      return Array.isArray(parts)
        ? parts.flatMap((part: unknown, n) =>
            referencesIn(
              field.blocks.find(({ slug }) => isData(part) && slug === part.blockType)?.fields ?? [],
              part,
              `${pointer}/${field.name}/${n}`,
            ),
          )
        : []
    }
    if (field.type === 'group' && 'name' in field && field.name)
      return referencesIn(field.fields, data[field.name], `${pointer}/${field.name}`)
    return 'fields' in field && Array.isArray(field.fields) ? referencesIn(field.fields, data, pointer) : []
  })
}

export const readableIds = async (
  req: PayloadRequest,
  kind: string,
  ids: string[],
  overrideAccess = false,
): Promise<Set<string>> => {
  if (!isCollection(req, kind) || ids.length === 0) return new Set()
  const readable = new Set<string>()
  // the public text, also while its owner prepares another; and one's own draft before publication
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: kind,
      where: { id: { in: ids } },
      draft,
      depth: 0,
      pagination: false,
      limit: 0,
      select: {},
      overrideAccess,
      ...onBehalfOf(req),
      req: await sameTransaction(req),
    })
    for (const { id } of docs) readable.add(String(id))
  }
  return readable
}

/**
 * Rejects, by field, mentions of records that do not exist or that the actor may not read: both give the same error, so
 * that nobody learns of others' drafts. Mentions that existed before stay valid.
 */
export const assertReadableReferences = async (
  fields: readonly Field[],
  data: unknown,
  before: unknown,
  req: PayloadRequest,
): Promise<void> => {
  const known = new Set(referencesIn(fields, before).map(({ kind, id }) => `${kind}:${id}`))
  const fresh = referencesIn(fields, data).filter(({ kind, id }) => !known.has(`${kind}:${id}`))
  const problems: Problem[] = []
  for (const kind of new Set(fresh.map((reference) => reference.kind))) {
    const mentioned = fresh.filter((reference) => reference.kind === kind)
    const ids = [...new Set(mentioned.map(({ id }) => id).filter(isUuid))]
    // only people and our own code write
    const readable = await readableIds(req, kind, ids, !req.user)
    for (const { id, pointer } of mentioned)
      if (!readable.has(id))
        problems.push({
          pointer,
          code: 'no_such_record',
          detail: `Expected the id of one of the ${kind || 'kinds'} that you may read.`,
        })
  }
  if (problems.length > 0) throw new ApiError('invalid', 'Something that is mentioned is not there.', problems)
}
