import { AsyncLocalStorage } from 'node:async_hooks'

/** Log fields of the current request. The query is never logged: it may quote a record. */
export interface RequestContext {
  requestId: string
  method: string
  path: string
}

export const requestContext = new AsyncLocalStorage<RequestContext>()

/** A URL's path, without its query. */
export const pathOf = (url: string): string => url.split('?')[0] ?? ''
