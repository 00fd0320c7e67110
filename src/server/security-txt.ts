import type { FastifyPluginCallback } from 'fastify'
import { locales } from '../languages/languages'

export interface SecurityContact {
  /** a mailto: or https: address */
  contact: string
  publicUrl: string
}

const day = 24 * 60 * 60_000

/** RFC 9116, 2.5.5: less than a year ahead. */
const lifetime = 180 * day

/** The day is the same for everybody who asks on it, so that caches and signatures agree. */
const expiryAt = (now: number): string => new Date(Math.floor(now / day) * day + lifetime).toISOString()

/** `/.well-known/security.txt`: to whom a vulnerability is reported (RFC 9116). */
export const securityTxt: FastifyPluginCallback<SecurityContact> = (app, { contact, publicUrl }, done) => {
  app.get('/.well-known/security.txt', async (_request, reply) => {
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${expiryAt(Date.now())}`,
      `Preferred-Languages: ${locales.join(', ')}`,
      `Canonical: ${publicUrl}/.well-known/security.txt`,
    ]
    return reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n`)
  })
  done()
}
