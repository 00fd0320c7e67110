import { headersWithCors, type PayloadRequest } from 'payload'

/** What an endpoint of ours answers: to nobody else, so that no cache keeps it. */
export const respondJson = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req }),
  })
