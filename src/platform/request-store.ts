import type { PayloadRequest, RequestContext } from 'payload'
import { typedProperty } from './typed-property'

type WithContext = Pick<PayloadRequest, 'context'>

/** A value that our code stores on a request. No client can set it: what is sent never reaches `context`. */
export interface RequestValue<T> {
  get: (req: WithContext) => T | undefined
  set: (req: WithContext, value: T) => void
  /** the stored value; the first call makes it */
  memoize: (req: WithContext, make: () => T) => T
  /** a context for an operation of ours, with this value */
  contextWith: (value: T) => RequestContext
}

/**
 * Values lie in Payload's `context`, which it passes on to nested operations. It replaces a context that has only
 * symbols as names: a value that nested operations must see has a string as its name, or a string beside it.
 */
export const requestValue = <T>(name: string | symbol, isValue: (value: unknown) => value is T): RequestValue<T> => {
  const property = typedProperty(name, isValue)
  const set = ({ context }: WithContext, value: T) => property.set(context, value)
  return {
    get: ({ context }) => property.of(context),
    set,
    memoize: (req, make) => {
      const stored = property.of(req.context)
      if (stored !== undefined) return stored
      const made = make()
      set(req, made)
      return made
    },
    contextWith: (value) => {
      const context: RequestContext = {}
      property.set(context, value)
      return context
    },
  }
}
