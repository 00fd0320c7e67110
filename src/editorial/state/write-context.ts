import type { RequestContext } from 'payload'

/**
 * The key that lets a transition's write publish or unpublish a record. It is a registered symbol because Next loads a
 * second copy of this module; no client can set it, because requests never reach `context`.
 */
const key = Symbol.for('vitrine.perform')

/** A context in which a write of this record may change what is public. */
export const writeContextFor = (kind: string, id: string): RequestContext => {
  const context: RequestContext = {}
  Reflect.set(context, key, `${kind}:${id}`)
  return context
}

/** The record that a transition is writing, if any. */
export const recordBeingWritten = (context: RequestContext): string | undefined => {
  const record: unknown = Reflect.get(context, key)
  return typeof record === 'string' ? record : undefined
}
