import { randomBytes } from 'node:crypto'
import reference from '@scalar/fastify-api-reference'
import type { FastifyPluginAsync } from 'fastify'

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')

/**
 * Serves the OpenAPI reference at `/v1/docs`. It loads nothing from another host: external fonts and services are
 * disabled.
 */
export const docs: FastifyPluginAsync = async (app) => {
  app.addHook('onSend', async (_request, reply, payload) => {
    if (!String(reply.getHeader('content-type')).startsWith('text/html') || typeof payload !== 'string') return payload
    const nonce = randomBytes(16).toString('base64')
    void reply.header('content-security-policy', policy(nonce)).header('cache-control', 'no-cache')
    return payload.replaceAll('<script', `<script nonce="${nonce}"`)
  })
  await app.register(reference, {
    routePrefix: '/docs',
    configuration: {
      title: 'Vitrine',
      sources: [{ url: '/v1/openapi.json', title: 'Vitrine', agent: { disabled: true } }],
      pageTitle: 'The public interface',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  })
}
