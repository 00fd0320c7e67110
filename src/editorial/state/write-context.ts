import type { RequestContext } from 'payload'

/**
 * perform()'s own key. Only with it may a write make a record public or take it away.
 * It lies under a registered symbol because Next loads a second copy of this module, and cannot come from a client,
 * whose requests never reach `context`.
 */
const key = Symbol.for('vitrine.perform')

/** A context in which a write of this one record may change what the public sees. */
export const writeContextFor = (kind: string, id: string): RequestContext => {
  const context: RequestContext = {}
  Reflect.set(context, key, `${kind}:${id}`)
  return context
}

/** Which record perform() is writing at the moment, if it is. */
export const recordBeingWritten = (context: RequestContext): string | undefined => {
  const record: unknown = Reflect.get(context, key)
  return typeof record === 'string' ? record : undefined
}
