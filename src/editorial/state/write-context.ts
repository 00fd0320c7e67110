import type { RequestContext } from 'payload'
import { requestValue } from '../../platform/request-store'

const isText = (value: unknown): value is string => typeof value === 'string'

/** The value that lets a transition's write publish or unpublish a record. */
const written = requestValue(Symbol.for('vitrine.perform'), isText)

/** A context in which a write of this record may change what is public. */
export const writeContextFor = (kind: string, id: string): RequestContext => written.contextWith(`${kind}:${id}`)

/** The record that a transition is writing, if any. */
export const recordBeingWritten = (context: RequestContext): string | undefined => written.get({ context })
