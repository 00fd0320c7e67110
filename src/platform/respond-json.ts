import { headersWithCors, type PayloadRequest } from 'payload'

/** A JSON response of our endpoints. It is private, so that no cache stores it. */
export const respondJson = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req }),
  })
