import { AsyncLocalStorage } from 'node:async_hooks'

/** What each line of the log says of the request it was written for; never its query, which may quote a record. */
export interface RequestContext {
  requestId: string
  method: string
  path: string
}

export const requestContext = new AsyncLocalStorage<RequestContext>()

/** An address without its query. */
export const pathOf = (url: string): string => url.split('?')[0] ?? ''
